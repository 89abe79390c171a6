package org.stacklab.app.run;

import java.util.Set;
import java.util.function.Function;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.Run;
import org.stacklab.timeflow.SpanFilter;

/**
 * How far a run is to go on.
 *
 * @param untilPs later events stay pending
 * @param events how many events at most
 * @param until where to hold, asked of the run before it goes on
 */
record Goal(long untilPs, long events, Function<Run, Breakpoint> until) {
    private static final long ALL = Long.MAX_VALUE;

    /** To the end. */
    static final Goal END = at(Breakpoint.NEVER);

    /** The start, and not a step further. */
    static final Goal START = events(0);

    /** So many events. */
    static Goal events(long count) {
        return new Goal(ALL, count, run -> Breakpoint.NEVER);
    }

    /** All events up to an instant. */
    static Goal time(long ps) {
        return new Goal(ps, ALL, run -> Breakpoint.NEVER);
    }

    /** To the next event after which a condition holds. */
    static Goal at(Breakpoint breakpoint) {
        return new Goal(ALL, ALL, run -> breakpoint);
    }

    /** To the next event of one of some elements, by their ids. */
    static Goal eventOf(Set<String> origins) {
        return at(run -> run.latestOrigin().filter(origins::contains).isPresent());
    }

    /** To the end of the next rectangle that is wanted. */
    static Goal rectangle(SpanFilter wanted) {
        return new Goal(ALL, ALL, run -> new RectangleWatch(run, wanted));
    }

    /** Until the applications have got so many messages. */
    static Goal delivered(long messages) {
        return at(run -> run.delivered() >= messages);
    }
}
