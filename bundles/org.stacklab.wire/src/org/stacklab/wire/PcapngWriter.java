package org.stacklab.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Streams packets into a pcapng capture file (draft-ietf-opsawg-pcapng), one interface per link end.
 *
 * <p>Interfaces are of link type 228, bare IPv4, because capture readers know no Myrinet: link header and trailer are left
 * out, and a packet that does not carry IPv4 is not written. Time stamps are nanoseconds of virtual time, rounded down.
 * The same calls give the same bytes: no date, machine or version gets in.
 *
 * <pre>
 *   every block, little-endian:  type 4 | total length 4 | body, padded to 4 | total length 4
 *   options at the end of a body: code 2 | length 2 | value, padded to 4 ... 0 2 | 0 2
 * </pre>
 */
public final class PcapngWriter implements Closeable {

    static final int SECTION_HEADER_BLOCK = 0x0A0D0D0A;
    static final int INTERFACE_DESCRIPTION_BLOCK = 1;
    static final int ENHANCED_PACKET_BLOCK = 6;
    static final int BYTE_ORDER_MAGIC = 0x1A2B3C4D;
    private static final short LINKTYPE_IPV4 = 228;
    private static final short OPT_COMMENT = 1;
    private static final short IF_NAME = 2;
    static final short IF_TSRESOL = 9;
    private static final byte NANOSECONDS = 9;
    private static final int NO_SNAP_LIMIT = 0;
    private static final long SECTION_LENGTH_UNKNOWN = -1;
    private static final int MAX_OPTION_BYTES = 0xFFFF;
    private static final long PS_PER_NS = 1000;
    /** Room for the fixed parts of any block and its option headers. */
    private static final int BLOCK_OVERHEAD_BYTES = 64;

    private final OutputStream out;
    private ByteBuffer block = allocate(4096);
    private int interfaces;

    /**
     * Starts a capture by writing its section header.
     *
     * @param out closed together with this writer; each block is one {@code write}, so that buffering pays
     * @throws IOException if {@code out} cannot be written
     */
    public PcapngWriter(OutputStream out) throws IOException {
        this.out = out;
        begin(SECTION_HEADER_BLOCK, 0);
        block.putInt(BYTE_ORDER_MAGIC).putShort((short) 1).putShort((short) 0).putLong(SECTION_LENGTH_UNKNOWN);
        end();
    }

    /**
     * Adds an interface.
     *
     * @param name shown by capture readers, such as {@code alice.myri0}
     * @return its number for {@link #write}
     * @throws IOException if the stream cannot be written
     */
    public int addInterface(String name) throws IOException {
        byte[] nameUtf8 = optionValue(name);
        begin(INTERFACE_DESCRIPTION_BLOCK, nameUtf8.length);
        block.putShort(LINKTYPE_IPV4).putShort((short) 0).putInt(NO_SNAP_LIMIT);
        option(IF_NAME, nameUtf8);
        option(IF_TSRESOL, NANOSECONDS);
        endOfOptions();
        end();
        return interfaces++;
    }

    /**
     * Writes one packet.
     *
     * @param interfaceId from {@link #addInterface}
     * @param timePs      virtual time, 0 or more
     * @param link        what surrounds the IPv4 packet
     * @param comment     shown by capture readers; empty for none
     * @return whether the packet carries IPv4; if not, nothing was written
     * @throws IOException           if the stream cannot be written
     * @throws IllegalStateException if there is no such interface
     */
    public boolean write(int interfaceId, long timePs, Packet packet, LinkType link, String comment) throws IOException {
        if (interfaceId < 0 || interfaceId >= interfaces) {
            throw new IllegalStateException("capture has no interface " + interfaceId + " at " + timePs + " ps");
        }
        if (!link.carriesIpv4(packet)) {
            return false;
        }
        int lenBytes = packet.length() - link.headerLenBytes() - link.trailerLenBytes();
        byte[] commentUtf8 = optionValue(comment);
        long timeNs = timePs / PS_PER_NS;
        begin(ENHANCED_PACKET_BLOCK, lenBytes + commentUtf8.length);
        block.putInt(interfaceId).putInt((int) (timeNs >>> 32)).putInt((int) timeNs).putInt(lenBytes).putInt(lenBytes);
        block.put(packet.array(), packet.offset() + link.headerLenBytes(), lenBytes);
        pad();
        if (commentUtf8.length > 0) {
            option(OPT_COMMENT, commentUtf8);
            endOfOptions();
        }
        end();
        return true;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private void begin(int type, int variableBytes) {
        int needBytes = variableBytes + BLOCK_OVERHEAD_BYTES;
        if (block.capacity() < needBytes) {
            block = allocate(2 * needBytes);
        }
        block.clear();
        block.putInt(type).putInt(0);
    }

    private void end() throws IOException {
        int totalLenBytes = block.position() + Integer.BYTES;
        block.putInt(totalLenBytes).putInt(Integer.BYTES, totalLenBytes);
        out.write(block.array(), 0, totalLenBytes);
    }

    private void option(short code, byte... value) {
        block.putShort(code).putShort((short) value.length).put(value);
        pad();
    }

    private void endOfOptions() {
        block.putInt(0);
    }

    private void pad() {
        while (block.position() % 4 != 0) {
            block.put((byte) 0);
        }
    }

    private static byte[] optionValue(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > MAX_OPTION_BYTES) {
            throw new IllegalArgumentException("a capture file text of " + utf8.length + " bytes is longer than 65535");
        }
        return utf8;
    }

    private static ByteBuffer allocate(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }
}
