package org.stacklab.engine;

import java.util.List;

/** Something that makes hosts talk. */
public interface Workload {
    /** Puts the processes at their start. Called once, at time zero. */
    void start();

    /**
     * Whether everything it wanted to happen has happened.
     *
     * @return false while somebody waits for data, and for ever when some was lost
     */
    boolean isComplete();

    /**
     * How many messages it wants to send.
     *
     * @return the same all the time
     */
    long planned();

    /**
     * What has become of it so far.
     *
     * @return one entry for each direction it measures
     */
    List<RunResult.Flow> flows();
}
