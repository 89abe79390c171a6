package org.stacklab.sim;

/** A request to stop a run, made by any thread and seen by the simulator within a thousand events. */
public final class Stop {
    private volatile boolean requested;

    /** Creates a request that has not been made. */
    public Stop() {
    }

    /** Makes the request. It cannot be taken back. */
    public void request() {
        requested = true;
    }

    /**
     * Whether the request was made.
     *
     * @return true from the first {@link #request} on
     */
    public boolean isRequested() {
        return requested;
    }
}
