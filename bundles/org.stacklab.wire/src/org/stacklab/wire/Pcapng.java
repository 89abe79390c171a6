package org.stacklab.wire;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The block format of newer capture programs (draft-ietf-opsawg-pcapng): sections in either byte order, each with interfaces that have
 * their own link type and resolution of time. Enhanced and simple packet blocks are read, all other blocks are read over. A simple
 * packet has no time of its own; it takes that of the packet before it.
 */
final class Pcapng implements CaptureReader.Format {

    private static final int SIMPLE_PACKET_BLOCK = 3;
    /** Type, length and length again. */
    private static final int FRAME_OF_BLOCK_BYTES = 12;
    /** More than any block with a packet or an interface has. */
    private static final int MAX_BODY_BYTES = 16 << 20;
    private static final int MAX_INTERFACES = 65_536;
    private static final int ENHANCED_HEADER_BYTES = 20;
    /** Byte order, version and length of the section. */
    private static final int SECTION_BODY_BYTES = 16;

    private final CaptureInput in;
    private final List<PcapngInterface> interfaces = new ArrayList<>();
    private int interfacesBefore;
    private long lastTimeNs;

    /** Reads the rest of the first section header. */
    Pcapng(CaptureInput in) throws IOException, CaptureException {
        this.in = in;
        section();
    }

    @Override
    public CapturedFrame next() throws IOException, CaptureException {
        while (true) {
            ByteBuffer type = in.start(Integer.BYTES, "the head of a block");
            if (type == null) {
                return null;
            }
            CapturedFrame frame = switch (type.getInt()) {
                case PcapngWriter.SECTION_HEADER_BLOCK -> section();
                case PcapngWriter.INTERFACE_DESCRIPTION_BLOCK -> addInterface(body());
                case PcapngWriter.ENHANCED_PACKET_BLOCK -> enhancedPacket(body());
                case SIMPLE_PACKET_BLOCK -> simplePacket(body());
                default -> readOver();
            };
            if (frame != null) {
                in.countPacket();
                return frame;
            }
        }
    }

    /** A section begins: only its third word says how to read its second one. */
    private CapturedFrame section() throws IOException, CaptureException {
        in.order(false);
        ByteBuffer head = in.read(2 * Integer.BYTES, "a section header");
        int written = head.getInt();
        int magic = head.getInt();
        boolean littleEndian = Integer.reverseBytes(magic) == PcapngWriter.BYTE_ORDER_MAGIC;
        int lenBytes = littleEndian ? Integer.reverseBytes(written) : written;
        if (!littleEndian && magic != PcapngWriter.BYTE_ORDER_MAGIC || checked(lenBytes) < SECTION_BODY_BYTES) {
            throw in.flaw("a section has no proper header");
        }
        in.order(littleEndian);
        interfacesBefore += interfaces.size();
        interfaces.clear();
        finish(checked(lenBytes) - Integer.BYTES, lenBytes);
        return null;
    }

    private CapturedFrame readOver() throws IOException, CaptureException {
        int lenBytes = in.read(Integer.BYTES, "the head of a block").getInt();
        finish(checked(lenBytes), lenBytes);
        return null;
    }

    /** Reads over what is left of a body, and the length behind it. */
    private void finish(long leftBytes, int lenBytes) throws IOException, CaptureException {
        in.skip(leftBytes, "a block");
        checkEnd(lenBytes);
    }

    /** The body of a block whose type has been read. */
    private ByteBuffer body() throws IOException, CaptureException {
        int lenBytes = in.read(Integer.BYTES, "the head of a block").getInt();
        long bodyBytes = checked(lenBytes);
        if (bodyBytes > MAX_BODY_BYTES) {
            throw in.flaw("a block claims " + bodyBytes + " bytes");
        }
        ByteBuffer body = in.read((int) bodyBytes, "a block");
        checkEnd(lenBytes);
        return body;
    }

    /** The length of a body, from the length of its block. */
    private long checked(int lenBytes) throws CaptureException {
        long blockBytes = Integer.toUnsignedLong(lenBytes);
        if (blockBytes < FRAME_OF_BLOCK_BYTES || blockBytes % Integer.BYTES != 0) {
            throw in.flaw("a block claims " + blockBytes + " bytes");
        }
        return blockBytes - FRAME_OF_BLOCK_BYTES;
    }

    private void checkEnd(int lenBytes) throws IOException, CaptureException {
        if (in.read(Integer.BYTES, "a block").getInt() != lenBytes) {
            throw in.flaw("a block ends with another length than it began with");
        }
    }

    private CapturedFrame addInterface(ByteBuffer body) throws CaptureException {
        if (interfaces.size() == MAX_INTERFACES) {
            throw in.flaw("it has too many interfaces");
        }
        interfaces.add(PcapngInterface.read(body, in));
        return null;
    }

    private CapturedFrame enhancedPacket(ByteBuffer body) throws CaptureException {
        if (body.remaining() < ENHANCED_HEADER_BYTES) {
            throw in.flaw("a packet has no header");
        }
        int id = body.getInt();
        PcapngInterface seenBy = seenBy(id);
        BigInteger ticks = BigInteger.valueOf(Integer.toUnsignedLong(body.getInt())).shiftLeft(Integer.SIZE)
                .or(BigInteger.valueOf(Integer.toUnsignedLong(body.getInt())));
        lastTimeNs = seenBy.timeNs(ticks, in);
        long capturedBytes = Integer.toUnsignedLong(body.getInt());
        long originalBytes = Integer.toUnsignedLong(body.getInt());
        return frame(id, seenBy, capturedBytes, originalBytes, body);
    }

    private CapturedFrame simplePacket(ByteBuffer body) throws CaptureException {
        PcapngInterface seenBy = seenBy(0);
        if (body.remaining() < Integer.BYTES) {
            throw in.flaw("a packet has no header");
        }
        long originalBytes = Integer.toUnsignedLong(body.getInt());
        long keptBytes = seenBy.snapBytes() == 0 ? originalBytes : Math.min(originalBytes, seenBy.snapBytes());
        return frame(0, seenBy, keptBytes, originalBytes, body);
    }

    private PcapngInterface seenBy(int id) throws CaptureException {
        if (id < 0 || id >= interfaces.size()) {
            throw in.flaw("a packet names the interface " + Integer.toUnsignedString(id) + ", which is not described");
        }
        return interfaces.get(id);
    }

    private CapturedFrame frame(int id, PcapngInterface seenBy, long capturedBytes, long originalBytes,
            ByteBuffer body) throws CaptureException {
        if (capturedBytes > body.remaining() || capturedBytes > CaptureReader.MAX_FRAME_BYTES) {
            throw in.flaw("a packet claims " + capturedBytes + " bytes");
        }
        byte[] bytes = new byte[(int) capturedBytes];
        body.get(bytes);
        return new CapturedFrame(lastTimeNs, interfacesBefore + id, seenBy.linkType(), originalBytes, bytes);
    }
}
