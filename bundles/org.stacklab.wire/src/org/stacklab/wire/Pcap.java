package org.stacklab.wire;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The classic capture format (draft-ietf-opsawg-pcap).
 *
 * <pre>
 *   file:    magic 4 | version 2 + 2 | reserved 4 + 4 | snap length 4 | link type 4
 *   packet:  seconds 4 | micro- or nanoseconds 4 | captured length 4 | original length 4 | captured bytes
 * </pre>
 */
final class Pcap implements CaptureReader.Format {

    private static final int REST_OF_HEADER_BYTES = 20;
    private static final int LINK_TYPE_AT = 16;
    private static final int PACKET_HEADER_BYTES = 16;
    /** Above it are flags about frame check sequences. */
    private static final int LINK_TYPE_MASK = 0xFFFF;
    private static final long NS_PER_S = 1_000_000_000L;
    private static final long NS_PER_US = 1_000L;

    private final CaptureInput in;
    private final long unitNs;
    private final int linkType;

    /** Reads the rest of the file header. */
    Pcap(CaptureInput in, boolean littleEndian, boolean nanoseconds) throws IOException, CaptureException {
        this.in = in;
        in.order(littleEndian);
        unitNs = nanoseconds ? 1 : NS_PER_US;
        linkType = in.read(REST_OF_HEADER_BYTES, "its header").getInt(LINK_TYPE_AT) & LINK_TYPE_MASK;
    }

    @Override
    public CapturedFrame next() throws IOException, CaptureException {
        ByteBuffer header = in.start(PACKET_HEADER_BYTES, "the header of a packet");
        if (header == null) {
            return null;
        }
        long timeNs = Integer.toUnsignedLong(header.getInt()) * NS_PER_S + Integer.toUnsignedLong(header.getInt()) * unitNs;
        long capturedBytes = Integer.toUnsignedLong(header.getInt());
        long originalBytes = Integer.toUnsignedLong(header.getInt());
        if (capturedBytes > CaptureReader.MAX_FRAME_BYTES) {
            throw in.flaw("a packet claims " + capturedBytes + " bytes");
        }
        byte[] bytes = in.read((int) capturedBytes, "a packet").array();
        in.countPacket();
        return new CapturedFrame(timeNs, 0, linkType, originalBytes, bytes);
    }
}
