package org.stacklab.app.run;

import org.stacklab.engine.Run;

/**
 * How far a run has come.
 *
 * @param nowPs virtual time
 * @param events how many events have happened
 * @param eventsPerSec how many happen in a second of the user's time
 * @param delivered messages the applications have got
 * @param planned messages they want to send
 * @param leftMs how long the rest will take the user, {@link #UNKNOWN} when nothing can be said
 * @param latest id of the element whose event happened last, empty before the first
 */
record Progress(long nowPs, long events, long eventsPerSec, long delivered, long planned, long leftMs, String latest) {
    static final long UNKNOWN = -1;

    private static final long MS_PER_S = 1000;

    /** Before the first event. */
    static final Progress NONE = new Progress(0, 0, 0, 0, 0, UNKNOWN, "");

    /**
     * Looks at a run that has been driven for a while.
     *
     * @param run the run, held
     * @param before what was seen last
     * @param sinceMs how long that is ago
     * @param drivenMs how long the run has been driven in all
     */
    static Progress of(Run run, Progress before, long sinceMs, long drivenMs) {
        long delivered = run.delivered();
        long planned = run.planned();
        long perSec = sinceMs == 0 ? before.eventsPerSec : (run.eventCount() - before.events) * MS_PER_S / sinceMs;
        long leftMs = delivered == 0 ? UNKNOWN : Math.round((double) drivenMs * (planned - delivered) / delivered);
        return new Progress(run.nowPs(), run.eventCount(), Math.max(0, perSec), delivered, planned, leftMs,
                run.latestOrigin().orElse(""));
    }

    /** How much is done, in parts per thousand. */
    int permille() {
        return planned == 0 ? 0 : (int) (delivered * 1000 / planned);
    }
}
