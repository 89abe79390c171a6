package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Durations of data are exact and rounded up once. */
final class UnitsTest {
    @Test
    void knownDurations() {
        assertEquals(12_304 * Units.NS, Units.transferPs(1_538, 1_000_000_000));
        assertEquals(1, Units.transferPs(1, 100 * Units.S));
        assertEquals(0, Units.transferPs(0, 1));
        assertEquals(5 * Units.US, Units.passPs(1_024, 5 * Units.US));
        assertEquals(1, Units.passPs(1, 1));
    }

    @Test
    void agreesWithExactArithmetic() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 10_000; i++) {
            long lenBytes = random.nextLong() >>> random.nextInt(29, 64);
            long rate = 1 + random.nextLong(1L << random.nextInt(30, 40));
            assertEquals(Rational.of(lenBytes * 8).times(Rational.of(Units.S, rate)).ceil(), Units.transferPs(lenBytes, rate));
            long cost = random.nextLong(1L << 25);
            assertEquals(Rational.of(lenBytes).times(Rational.of(cost, 1_024)).ceil(), Units.passPs(lenBytes, cost));
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(ArithmeticException.class, () -> Units.transferPs(Long.MAX_VALUE / 16, 1));
        assertThrows(ArithmeticException.class, () -> Units.passPs(Long.MAX_VALUE, 2));
    }
}
