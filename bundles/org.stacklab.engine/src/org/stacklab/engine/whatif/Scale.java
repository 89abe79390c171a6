package org.stacklab.engine.whatif;

import java.math.BigInteger;

/** Exact proportions of picoseconds. */
final class Scale {
    private Scale() {
    }

    /** The part of a time, rounded down. */
    static long down(long timePs, long part, long whole) {
        return part == whole ? timePs : product(timePs, part).divide(BigInteger.valueOf(whole)).longValueExact();
    }

    /** The part of a time, rounded up. */
    static long up(long timePs, long part, long whole) {
        return product(timePs, part).add(BigInteger.valueOf(whole - 1)).divide(BigInteger.valueOf(whole)).longValueExact();
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
