package org.stacklab.sim;

/** The event that a given part of an activity's work is done. Follows every change of the activity's speed. */
final class Milestone extends Event {
    private long workPs;
    private Runnable reached;

    void set(long atWorkPs, Runnable whenReached) {
        workPs = atWorkPs;
        reached = whenReached;
    }

    boolean isSet() {
        return reached != null;
    }

    void clear() {
        reached = null;
    }

    /** How much work is missing until the milestone when so much is left of the whole. */
    long missingPs(long ownPs, long leftPs) {
        return leftPs - (ownPs - workPs);
    }

    @Override
    protected void fire() {
        Runnable action = reached;
        reached = null;
        action.run();
    }
}
