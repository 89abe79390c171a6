package org.stacklab.wire;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * An interface of a pcapng section.
 *
 * @param linkType       what its packets begin with
 * @param snapBytes      how much of a packet was kept, 0 for everything
 * @param ticksPerSecond what its time stamps count
 * @param offsetNs       what has to be added to them
 */
record PcapngInterface(int linkType, long snapBytes, BigInteger ticksPerSecond, BigInteger offsetNs) {

    private static final int IF_TSOFFSET = 14;
    private static final int MICROSECONDS = 6;
    private static final int FIXED_BYTES = 8;
    private static final BigInteger NS_PER_S = BigInteger.valueOf(1_000_000_000);

    /** Reads the body of an interface description block. */
    static PcapngInterface read(ByteBuffer body, CaptureInput in) throws CaptureException {
        if (body.remaining() < FIXED_BYTES) {
            throw in.flaw("an interface is described badly");
        }
        int linkType = Short.toUnsignedInt(body.getShort());
        body.getShort();
        long snapBytes = Integer.toUnsignedLong(body.getInt());
        BigInteger ticksPerSecond = BigInteger.TEN.pow(MICROSECONDS);
        BigInteger offsetNs = BigInteger.ZERO;
        while (body.remaining() >= Integer.BYTES) {
            int code = Short.toUnsignedInt(body.getShort());
            ByteBuffer value = option(body, in);
            if (code == PcapngWriter.IF_TSRESOL && value.remaining() == Byte.BYTES) {
                ticksPerSecond = resolution(value.get());
            } else if (code == IF_TSOFFSET && value.remaining() == Long.BYTES) {
                offsetNs = BigInteger.valueOf(value.getLong()).multiply(NS_PER_S);
            }
        }
        return new PcapngInterface(linkType, snapBytes, ticksPerSecond, offsetNs);
    }

    /** The value of an option whose code has been read; its padding is read over. */
    private static ByteBuffer option(ByteBuffer body, CaptureInput in) throws CaptureException {
        int lenBytes = Short.toUnsignedInt(body.getShort());
        if (lenBytes > body.remaining()) {
            throw in.flaw("an option of an interface is longer than its block");
        }
        ByteBuffer value = body.slice(body.position(), lenBytes).order(body.order());
        int paddedBytes = Math.ceilDiv(lenBytes, Integer.BYTES) * Integer.BYTES;
        body.position(Math.min(body.limit(), body.position() + paddedBytes));
        return value;
    }

    /** A power of ten, or of two when the highest bit is set. */
    private static BigInteger resolution(byte value) {
        return (value < 0 ? BigInteger.TWO : BigInteger.TEN).pow(value & Byte.MAX_VALUE);
    }

    /** What a time stamp means: nanoseconds since 1970. */
    long timeNs(BigInteger ticks, CaptureInput in) throws CaptureException {
        BigInteger timeNs = ticks.multiply(NS_PER_S).divide(ticksPerSecond).add(offsetNs);
        if (timeNs.bitLength() >= Long.SIZE) {
            throw in.flaw("the time of a packet is thousands of years away");
        }
        return timeNs.longValue();
    }
}
