package org.stacklab.sim;

/** Something that activities need and compete for. */
public abstract sealed class Resource permits SharedResource, Cpu {
    final Simulator sim;
    boolean dirty;
    private final String name;
    private final int index;

    Resource(Simulator sim, String name) {
        this.sim = sim;
        this.name = name;
        this.index = sim.register(this);
    }

    /**
     * The name as people know it, for example {@code sender/memory-bus}.
     *
     * @return the name given at creation
     */
    public final String name() {
        return name;
    }

    /**
     * A small number that stands for this resource in records.
     *
     * @return the position in {@link Simulator#resources()}
     */
    public final int index() {
        return index;
    }

    /**
     * How much this resource has served since the run began: of a CPU the time it was held, of shared bandwidth the time it would
     * have taken at full capacity. Activities under way count as far as they have come.
     *
     * @return picoseconds of full service, at most the time since the run began for each server
     */
    public abstract long servedPs();

    /**
     * How many activities are held up here now: on a processor those that wait for their turn or are interrupted, on shared bandwidth
     * those that run slower because it is short.
     *
     * @return their number
     */
    public abstract int waiting();

    @Override
    public final String toString() {
        return name;
    }
}
