package org.stacklab.sim;

/** Calls its owner once at a set time. Setting it again moves it. */
public final class Timer extends Event {
    private final Simulator sim;
    private final Origin origin;
    private final Phase phase;
    private final Runnable action;

    /**
     * Creates a timer that is not set.
     *
     * @param sim the simulator whose time it follows
     * @param origin whose event it is
     * @param phase what kind of event it is
     * @param action what to do
     */
    public Timer(Simulator sim, Origin origin, Phase phase, Runnable action) {
        this.sim = sim;
        this.origin = origin;
        this.phase = phase;
        this.action = action;
    }

    /**
     * Sets the timer.
     *
     * @param delayPs time from now, at least 0
     */
    public void set(long delayPs) {
        sim.schedule(this, sim.nowPs() + delayPs, phase, origin);
    }

    /** Clears the timer; nothing happens when it is not set. */
    public void clear() {
        sim.cancel(this);
    }

    @Override
    protected void fire() {
        action.run();
    }
}
