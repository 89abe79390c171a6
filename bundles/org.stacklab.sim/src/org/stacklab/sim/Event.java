package org.stacklab.sim;

/**
 * Something that will happen at one instant. Events are objects of their owner and are used again and again: an owner schedules
 * the same event for its next occurrence as soon as it has fired or was cancelled, so that a running simulation allocates none.
 */
public abstract class Event {
    static final int NOT_QUEUED = -1;

    int queueIndex = NOT_QUEUED;

    /** Creates an event that is not scheduled. */
    protected Event() {
    }

    /** Called by the simulator when virtual time has reached the instant of this event. The event may schedule itself again. */
    protected abstract void fire();

    /**
     * Whether the event waits in the queue.
     *
     * @return true between scheduling and firing or cancellation
     */
    public final boolean isScheduled() {
        return queueIndex != NOT_QUEUED;
    }
}
