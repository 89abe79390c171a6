package org.stacklab.sim;

/**
 * Exact arithmetic of shared speed. A speed is a fraction of the full speed in units of 2^-62, work is counted in picoseconds of
 * full speed plus a fraction in the same unit. Dividing is floored at the last of 62 bits, so over a whole second of sharing the
 * error stays below a millionth of a picosecond; {@link #SLACK} absorbs it when an end is computed, and every start is a whole
 * picosecond again, so nothing accumulates. Floating point serves as an estimate only, which integers correct: no result depends
 * on it.
 */
final class Speed {
    static final int BITS = 62;
    /** Full speed. */
    static final long FULL = 1L << BITS;
    /** Work that counts as none: 2^-16 ps. */
    static final long SLACK = 1L << BITS - 16;
    private static final long LONGEST_PS = 1L << 61;
    /** How many bits of numerator and denominator a division uses: as many as floating point holds with one to spare. */
    private static final int DIVISION_BITS = 52;

    private Speed() {
    }

    /** numerator / denominator as a speed, floored; 0 &lt;= numerator &lt;= denominator, denominator &gt; 0. */
    static long fraction(long numerator, long denominator) {
        return fraction(numerator, 1, denominator, 1);
    }

    /**
     * a·b / (c·d) as a speed, floored; non-negative, at most 1. Both products are cut to their leading 52 bits, which is exact unless
     * the lower ones are in use; then the result errs downwards by at most 2^-51 of itself.
     */
    static long fraction(long a, long b, long c, long d) {
        long denominatorHigh = Math.multiplyHigh(c, d);
        long denominatorLow = c * d;
        int shift = Math.max(0, bits(denominatorHigh, denominatorLow) - DIVISION_BITS);
        long numerator = shiftRight(Math.multiplyHigh(a, b), a * b, shift);
        long denominator = shiftRight(denominatorHigh, denominatorLow, shift);
        if (shift > Long.numberOfTrailingZeros(denominatorLow)) {
            denominator++;
        }
        long estimate = (long) ((double) numerator / denominator * FULL);
        return estimate + Math.floorDiv((numerator << BITS) - estimate * denominator, denominator);
    }

    private static int bits(long high, long low) {
        return high == 0 ? Long.SIZE - Long.numberOfLeadingZeros(low) : 2 * Long.SIZE - Long.numberOfLeadingZeros(high);
    }

    private static long shiftRight(long high, long low, int shift) {
        if (shift == 0) {
            return low;
        }
        return shift < Long.SIZE ? high << Long.SIZE - shift | low >>> shift : high >>> shift - Long.SIZE;
    }

    /** Whole picoseconds of work done in the time at the speed. */
    static long wholePs(long timePs, long speed) {
        return Math.multiplyHigh(timePs, speed) << 64 - BITS | timePs * speed >>> BITS;
    }

    /** Picoseconds of work done in the time at the speed, rounded up. */
    static long ceilPs(long timePs, long speed) {
        return restOfPs(timePs, speed) == 0 ? wholePs(timePs, speed) : wholePs(timePs, speed) + 1;
    }

    /** Picoseconds of work done in the time at the speed, rounded to the nearest. */
    static long nearestPs(long timePs, long speed) {
        return wholePs(timePs, speed) + (restOfPs(timePs, speed) >>> BITS - 1);
    }

    /** The fraction that {@link #wholePs} leaves out. */
    static long restOfPs(long timePs, long speed) {
        return timePs * speed & FULL - 1;
    }

    /**
     * The least whole time in which the work is done at the speed, up to the slack; speed &gt; 0. More than 2^61 ps, 26 days, are
     * given as the greatest long.
     */
    static long timePs(long workPs, long workRest, long speed) {
        if (speed == FULL) {
            return workRest > SLACK ? workPs + 1 : workPs;
        }
        long time = (long) (((double) workPs + (double) workRest / FULL) * ((double) FULL / speed));
        if (time > LONGEST_PS) {
            return Long.MAX_VALUE;
        }
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
