package org.stacklab.app.run;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.Halt;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.sim.Stop;

/**
 * Goes back in time: because a run is the same every time, it is at an earlier event when it has run again up to there.
 *
 * @param lab what ran
 * @param canceled whether somebody has lost patience; then the run stays where it has come to
 */
record Replay(LabSpec lab, BooleanSupplier canceled) {
    private static final long SLICE_EVENTS = 4096;

    /** A run at an event, or at its end when it has fewer. */
    Run toEvent(long event) {
        Run run = Run.of(lab, true);
        Halt halt = Halt.EVENTS;
        while (halt == Halt.EVENTS && run.eventCount() < event && !canceled.getAsBoolean()) {
            halt = advance(run, Math.min(SLICE_EVENTS, event - run.eventCount()), Breakpoint.NEVER);
        }
        return run;
    }

    /** A run at the last event of some elements before an event, or at its start when they have none. */
    Run toEventOf(Set<String> origins, long before) {
        Run run = Run.of(lab, false);
        long found = 0;
        while (run.eventCount() < before - 1 && !canceled.getAsBoolean()) {
            Halt halt = advance(run, Math.min(SLICE_EVENTS, before - 1 - run.eventCount()),
                    now -> now.latestOrigin().filter(origins::contains).isPresent());
            if (halt == Halt.BREAKPOINT) {
                found = run.eventCount();
            }
        }
        return toEvent(found);
    }

    private static Halt advance(Run run, long events, Breakpoint until) {
        return run.advance(Long.MAX_VALUE, events, until, new Stop());
    }
}
