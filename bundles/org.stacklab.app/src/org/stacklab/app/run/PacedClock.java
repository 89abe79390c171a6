package org.stacklab.app.run;

/** How far virtual time may have come by now when it passes at the user's pace. */
final class PacedClock {
    private long lastMs;
    private long ps;

    /** A clock that begins to tick at an instant of the user's time. */
    PacedClock(long startPs, long startMs) {
        ps = startPs;
        lastMs = startMs;
    }

    /**
     * Ticks.
     *
     * @param pace how fast virtual time passed since the last tick
     * @param reachedPs where the run is
     * @param wallMs the user's time
     * @return up to when events may happen
     */
    long tick(Pace pace, long reachedPs, long wallMs) {
        ps = pace == Pace.FULL ? reachedPs : ps + pace.psIn(wallMs - lastMs);
        lastMs = wallMs;
        return pace == Pace.FULL ? Long.MAX_VALUE : ps;
    }
}
