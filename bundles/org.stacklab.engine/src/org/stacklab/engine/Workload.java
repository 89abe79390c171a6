package org.stacklab.engine;

/** Something that makes hosts talk. */
interface Workload {
    /** Puts the processes at their start. Called once, at time zero. */
    void start();

    /** Whether everything it wanted to happen has happened. */
    boolean isComplete();

    /** What has become of it so far. */
    RunResult.Flow flow();
}
