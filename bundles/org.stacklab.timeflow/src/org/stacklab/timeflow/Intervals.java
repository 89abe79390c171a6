package org.stacklab.timeflow;

/** Stretches of time by number. */
interface Intervals {
    /** When one begins, in picoseconds since the run began. */
    long startPs(int number);

    /** When it ends. */
    long endPs(int number);
}
