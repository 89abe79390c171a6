package org.stacklab.verify;

import java.math.BigInteger;
import org.stacklab.sim.Units;

/**
 * A per-byte overhead (g of mechanisms 2.7) as an exact fraction.
 *
 * @param ps picoseconds, at least 0
 * @param bytes for so many bytes, at least 1
 */
public record Speed(long ps, long bytes) implements Comparable<Speed> {
    /** No time per byte. */
    public static final Speed INSTANT = new Speed(0, 1);

    /**
     * The per-byte overhead of a transfer.
     *
     * @param bitsPerSec its rate, at least 1
     * @return the time of a byte
     */
    public static Speed ofRate(long bitsPerSec) {
        return new Speed(8 * Units.S, bitsPerSec);
    }

    /**
     * The per-byte overhead of a pass over memory.
     *
     * @param psPerKiB picoseconds for 1024 bytes
     * @return the time of a byte
     */
    public static Speed ofPass(long psPerKiB) {
        return new Speed(psPerKiB, 1024);
    }

    /**
     * How long an amount takes.
     *
     * @param amountBytes the amount, at least 0
     * @return picoseconds, rounded up as the emulator does
     */
    public long durationPs(long amountBytes) {
        return BigInteger.valueOf(amountBytes).multiply(BigInteger.valueOf(ps)).add(BigInteger.valueOf(bytes - 1))
                .divide(BigInteger.valueOf(bytes)).longValueExact();
    }

    /** Orders by time per byte, the quickest first. */
    @Override
    public int compareTo(Speed other) {
        return BigInteger.valueOf(ps).multiply(BigInteger.valueOf(other.bytes))
                .compareTo(BigInteger.valueOf(other.ps).multiply(BigInteger.valueOf(bytes)));
    }

    /** The slower of two. */
    Speed max(Speed other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
