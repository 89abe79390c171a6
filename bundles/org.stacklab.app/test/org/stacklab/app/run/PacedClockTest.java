package org.stacklab.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PacedClockTest {
    private static final long US = 1_000_000L;

    @Test
    void ticksAtThePace() {
        PacedClock clock = new PacedClock(0, 1000);
        assertEquals(5 * US, clock.tick(Pace.US_10, 0, 1500));
        assertEquals(6 * US, clock.tick(Pace.US_1, 0, 2500), "a change of pace moves nothing");
    }

    @Test
    void goesOnFromWhereTheRunIsAfterFullSpeed() {
        PacedClock clock = new PacedClock(0, 0);
        assertEquals(Long.MAX_VALUE, clock.tick(Pace.FULL, 70 * US, 100));
        assertEquals(71 * US, clock.tick(Pace.US_10, 70 * US, 200));
    }
}
