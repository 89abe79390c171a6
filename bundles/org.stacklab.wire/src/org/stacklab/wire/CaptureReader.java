package org.stacklab.wire;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads the packets of a capture file one after the other: classic pcap with micro- or nanoseconds in either byte order, or pcapng. A
 * capture comes from anywhere: nothing is believed, and memory is bounded whatever the file says.
 */
public final class CaptureReader implements Closeable {

    /** The longest packet a capture program keeps (MAXIMUM_SNAPLEN of libpcap). */
    static final int MAX_FRAME_BYTES = 256 << 10;

    private static final int PCAP_MICROSECONDS = 0xA1B2C3D4;
    private static final int PCAP_NANOSECONDS = 0xA1B23C4D;

    private final CaptureInput in;
    private final Format format;

    /** How packets lie in a file whose first word has been read. */
    interface Format {
        /** The next packet, or null at the end of the file. */
        CapturedFrame next() throws IOException, CaptureException;
    }

    /**
     * Finds out which format it is.
     *
     * @param stream the file from its beginning; closed together with this reader
     * @throws IOException      if it cannot be read
     * @throws CaptureException if it is no capture
     */
    public CaptureReader(InputStream stream) throws IOException, CaptureException {
        in = new CaptureInput(new BufferedInputStream(stream));
        ByteBuffer first = in.start(Integer.BYTES, "its first word");
        int magic = first == null ? 0 : first.getInt();
        format = switch (magic) {
            case PCAP_MICROSECONDS -> new Pcap(in, false, false);
            case PCAP_NANOSECONDS -> new Pcap(in, false, true);
            case PcapngWriter.SECTION_HEADER_BLOCK -> new Pcapng(in);
            default -> switch (Integer.reverseBytes(magic)) {
                case PCAP_MICROSECONDS -> new Pcap(in, true, false);
                case PCAP_NANOSECONDS -> new Pcap(in, true, true);
                default -> throw new CaptureException("is neither a pcap nor a pcapng file: give a capture that is not compressed");
            };
        };
    }

    /**
     * The next packet.
     *
     * @return null at the end of the file
     * @throws IOException      if the file cannot be read
     * @throws CaptureException if it is cut off or damaged from here on
     */
    public CapturedFrame next() throws IOException, CaptureException {
        return format.next();
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
