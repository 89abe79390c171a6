package org.stacklab.engine;

/** Why {@link Run#advance} returned. */
public enum Halt {
    /** The run has ended. */
    ENDED,
    /** The next event is later than asked for. */
    TIME,
    /** As many events as asked for have happened. */
    EVENTS,
    /** The breakpoint holds. */
    BREAKPOINT
}
