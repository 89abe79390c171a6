package org.stacklab.sim;

import java.math.BigInteger;

/** Durations of amounts of data, exact and rounded up to a whole picosecond once. */
public final class Units {
    /** Picoseconds in a nanosecond. */
    public static final long NS = 1_000L;
    /** Picoseconds in a microsecond. */
    public static final long US = 1_000_000L;
    /** Picoseconds in a millisecond. */
    public static final long MS = 1_000_000_000L;
    /** Picoseconds in a second. */
    public static final long S = 1_000_000_000_000L;

    private Units() {
    }

    /**
     * How long data takes at a rate.
     *
     * @param lenBytes the amount, at least 0
     * @param rateBitsPerSec the rate, at least 1
     * @return picoseconds, rounded up
     */
    public static long transferPs(long lenBytes, long rateBitsPerSec) {
        long bits = lenBytes * 8;
        if (bits <= Long.MAX_VALUE / S) {
            return Math.ceilDiv(bits * S, rateBitsPerSec);
        }
        BigInteger scaled = BigInteger.valueOf(bits).multiply(BigInteger.valueOf(S));
        return scaled.add(BigInteger.valueOf(rateBitsPerSec - 1)).divide(BigInteger.valueOf(rateBitsPerSec)).longValueExact();
    }

    /**
     * How long data takes at a cost per kilobyte.
     *
     * @param lenBytes the amount, at least 0
     * @param psPerKiB picoseconds for 1024 bytes, at least 0
     * @return picoseconds, rounded up
     */
    public static long passPs(long lenBytes, long psPerKiB) {
        return Math.ceilDiv(Math.multiplyExact(lenBytes, psPerKiB), 1024L);
    }
}
