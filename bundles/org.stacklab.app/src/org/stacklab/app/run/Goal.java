package org.stacklab.app.run;

import java.util.Set;
import org.stacklab.engine.Breakpoint;

/**
 * How far a run is to go on.
 *
 * @param untilPs later events stay pending
 * @param events how many events at most
 * @param until where to hold
 */
record Goal(long untilPs, long events, Breakpoint until) {
    private static final long ALL = Long.MAX_VALUE;

    /** To the end. */
    static final Goal END = at(Breakpoint.NEVER);

    /** The start, and not a step further. */
    static final Goal START = events(0);

    /** So many events. */
    static Goal events(long count) {
        return new Goal(ALL, count, Breakpoint.NEVER);
    }

    /** All events up to an instant. */
    static Goal time(long ps) {
        return new Goal(ps, ALL, Breakpoint.NEVER);
    }

    /** To the next event after which a condition holds. */
    static Goal at(Breakpoint breakpoint) {
        return new Goal(ALL, ALL, breakpoint);
    }

    /** To the next event of one of some elements, by their ids. */
    static Goal eventOf(Set<String> origins) {
        return at(run -> run.latestOrigin().filter(origins::contains).isPresent());
    }

    /** Until the applications have got so many messages. */
    static Goal delivered(long messages) {
        return at(run -> run.delivered() >= messages);
    }
}
