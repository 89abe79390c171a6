package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The fixed-point arithmetic against integers of any size. */
final class SpeedTest {
    private static final BigInteger FULL = BigInteger.valueOf(Speed.FULL);
    private final SplittableRandom random = new SplittableRandom(1);

    /** A number of random length, so that short and long ones are equally common. */
    private long upTo(int bits) {
        return random.nextLong() >>> 64 - random.nextInt(1, bits + 1);
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    @Test
    void fractionIsFlooredAtTheLastBitWhileNumbersAreShort() {
        for (int i = 0; i < 200_000; i++) {
            long denominator = 1 + upTo(51);
            long numerator = random.nextLong(denominator + 1);
            assertEquals(big(numerator).multiply(FULL).divide(big(denominator)).longValueExact(), Speed.fraction(numerator, denominator));
        }
    }

    @Test
    void fractionOfProductsIsExactWhenOnlyHighBitsAreInUse() {
        for (int i = 0; i < 200_000; i++) {
            long weight = 1 + upTo(9);
            long users = 1 + upTo(12);
            long dominant = 1 + random.nextLong(SharedResource.CAPACITY);
            BigInteger exact = big(SharedResource.CAPACITY).multiply(big(weight)).multiply(FULL)
                    .divide(big(users * weight).multiply(big(dominant)));
            if (exact.compareTo(FULL) <= 0) {
                long speed = Speed.fraction(SharedResource.FINE_CAPACITY, weight, users * weight << Sharing.FINE_BITS, dominant);
                assertEquals(exact.longValueExact(), speed);
            }
        }
    }

    @Test
    void fractionOfProductsNeverExceedsTheExactValueAndFallsShortByLittle() {
        for (int i = 0; i < 200_000; i++) {
            long a = upTo(60);
            long b = 1 + upTo(10);
            long c = 1 + upTo(62);
            long d = 1 + upTo(20);
            BigInteger numerator = big(a).multiply(big(b)).multiply(FULL);
            BigInteger exact = numerator.divide(big(c).multiply(big(d)));
            if (exact.compareTo(FULL) <= 0) {
                long speed = Speed.fraction(a, b, c, d);
                assertTrue(big(speed).compareTo(exact) <= 0);
                long lengthLost = Math.max(0, numerator.divide(FULL).bitLength() - 51);
                BigInteger allowed = exact.shiftRight(50).add(FULL.shiftRight(51)).add(BigInteger.ONE);
                assertTrue(exact.subtract(big(speed)).compareTo(allowed) <= 0, () -> a + "*" + b + "/" + c + "*" + d + " " + lengthLost);
            }
        }
    }

    @Test
    void workDoneIsExactInWholeAndRest() {
        for (int i = 0; i < 200_000; i++) {
            long timePs = upTo(62);
            long speed = random.nextInt(10) == 0 ? Speed.FULL : upTo(62);
            BigInteger[] exact = big(timePs).multiply(big(speed)).divideAndRemainder(FULL);
            assertEquals(exact[0].longValueExact(), Speed.wholePs(timePs, speed));
            assertEquals(exact[1].longValueExact(), Speed.restOfPs(timePs, speed));
            assertEquals(exact[0].longValueExact() + exact[1].signum(), Speed.ceilPs(timePs, speed));
        }
    }

    @Test
    void timeIsTheLeastThatDoesTheWorkUpToTheSlack() {
        for (int i = 0; i < 200_000; i++) {
            long workPs = upTo(45);
            long workRest = upTo(62) & Speed.FULL - 1;
            long speed = random.nextInt(10) == 0 ? Speed.FULL : Math.max(1L << 48, upTo(62));
            BigInteger needed = big(workPs).multiply(FULL).add(big(workRest)).subtract(big(Speed.SLACK)).max(BigInteger.ZERO);
            BigInteger exact = needed.add(big(speed - 1)).divide(big(speed));
            assertEquals(exact.longValueExact(), Speed.timePs(workPs, workRest, speed));
        }
    }

    @Test
    void aTimeBeyondAllBoundsIsTheGreatestLong() {
        assertEquals(Long.MAX_VALUE, Speed.timePs(1L << 60, 0, Speed.FULL >> 3));
    }

    @Test
    void lessComparesProductsExactly() {
        for (int i = 0; i < 200_000; i++) {
            long a = upTo(63);
            long b = upTo(63);
            long c = random.nextBoolean() ? a : upTo(63);
            long d = random.nextBoolean() ? b : upTo(63);
            assertEquals(big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))) < 0, Speed.less(a, b, c, d));
        }
    }
}
