package org.stacklab.engine;

import org.stacklab.sim.Stop;

/**
 * One run of a lab. Assembled from a specification, it is run to its end, to a time, or event by event, always on one thread; the
 * result can be asked for at any time in between. Two runs of one specification are the same to the last byte.
 */
public final class Run {
    /** The version that stands beside every result. */
    public static final String ENGINE_VERSION = "0.1.0";

    private Run() {
    }

    /**
     * Assembles the machines of a lab and puts its workloads at their start.
     *
     * @param lab a consistent specification
     * @param keepSpans false to run without a record, for speed; results and fingerprint are the same
     * @return a run at time zero
     */
    public static Run of(LabSpec lab, boolean keepSpans) {
        throw new UnsupportedOperationException("assembly is being built");
    }

    /**
     * Lets the run go on until it ends or somebody stops it.
     *
     * @param stop a request that other threads may make
     * @return why it ended
     */
    public RunResult.End toEnd(Stop stop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Lets the run go on until a virtual time.
     *
     * @param untilPs later events stay pending
     * @param stop a request that other threads may make
     * @return true when the run has ended
     */
    public boolean until(long untilPs, Stop stop) {
        throw new UnsupportedOperationException();
    }

    /**
     * Lets one event happen.
     *
     * @return false when the run has ended
     */
    public boolean step() {
        throw new UnsupportedOperationException();
    }

    /**
     * Virtual time.
     *
     * @return picoseconds since the run began
     */
    public long nowPs() {
        throw new UnsupportedOperationException();
    }

    /**
     * What the run has come to so far.
     *
     * @return a summary; its spans go on growing when the run goes on
     */
    public RunResult result() {
        throw new UnsupportedOperationException();
    }
}
