package org.stacklab.sim;

/**
 * Exact arithmetic of shared speed. A speed is a fraction of the full speed in units of 2^-62, work is counted in picoseconds of
 * full speed plus a fraction in the same unit. Dividing is floored at the last of 62 bits, so over a whole second of sharing the
 * error stays below a millionth of a picosecond; {@link #SLACK} absorbs it when an end is computed, and every start is a whole
 * picosecond again, so nothing accumulates.
 */
final class Speed {
    static final int BITS = 62;
    /** Full speed. */
    static final long FULL = 1L << BITS;
    /** Work that counts as none: 2^-16 ps. */
    static final long SLACK = 1L << BITS - 16;

    private Speed() {
    }

    /** numerator / denominator as a speed, floored; 0 &lt;= numerator &lt; denominator &lt; 2^62. */
    static long fraction(long numerator, long denominator) {
        long remainder = numerator;
        long quotient = 0;
        int bits = BITS;
        int stride = Long.numberOfLeadingZeros(denominator) - 1;
        while (bits > 0) {
            int step = Math.min(stride, bits);
            remainder <<= step;
            quotient = quotient << step | remainder / denominator;
            remainder %= denominator;
            bits -= step;
        }
        return quotient;
    }

    /** Whole picoseconds of work done in the time at the speed. */
    static long wholePs(long timePs, long speed) {
        return Math.multiplyHigh(timePs, speed) << 64 - BITS | timePs * speed >>> BITS;
    }

    /** The fraction that {@link #wholePs} leaves out. */
    static long restOfPs(long timePs, long speed) {
        return timePs * speed & FULL - 1;
    }

    /** The least whole time in which the work is done at the speed, up to the slack; speed &gt; 0. */
    static long timePs(long workPs, long workRest, long speed) {
        if (speed == FULL) {
            return workRest > SLACK ? workPs + 1 : workPs;
        }
        // An estimate in floating point, corrected by integers: the answer does not depend on the estimate.
        long time = (long) (((double) workPs + (double) workRest / FULL) * ((double) FULL / speed));
        while (time > 0 && isDone(time - 1, workPs, workRest, speed)) {
            time--;
        }
        while (!isDone(time, workPs, workRest, speed)) {
            time++;
        }
        return time;
    }

    private static boolean isDone(long timePs, long workPs, long workRest, long speed) {
        long leftPs = workPs - wholePs(timePs, speed);
        if (leftPs < 0) {
            return true;
        }
        long leftRest = workRest - restOfPs(timePs, speed);
        return leftPs == 0 ? leftRest <= SLACK : leftPs == 1 && leftRest + FULL <= SLACK;
    }

    /** Whether a/b &lt; c/d for non-negative longs, exactly. */
    static boolean less(long a, long b, long c, long d) {
        long leftHigh = Math.multiplyHigh(a, d);
        long rightHigh = Math.multiplyHigh(c, b);
        return leftHigh < rightHigh || leftHigh == rightHigh && Long.compareUnsigned(a * d, c * b) < 0;
    }
}
