package org.stacklab.engine;

/** Something to wait for in a run. */
@FunctionalInterface
public interface Breakpoint {
    /** What never happens. */
    Breakpoint NEVER = run -> false;

    /**
     * Whether it has happened. Asked after each event.
     *
     * @param run the run it is about
     * @return true to hold the run
     */
    boolean holds(Run run);
}
