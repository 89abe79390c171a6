package org.stacklab.sim;

/**
 * Where events come from: one per model element, named by the element's stable id. Events of one instant and phase are ordered by
 * the rank of their origin among all ids and then by the origin's own sequence. Because ranks follow the ids, and sequences count
 * one origin only, an element that is added elsewhere reorders nothing.
 */
public final class Origin {
    static final int SEQUENCE_BITS = 40;
    static final int RANK_BITS = 21;

    private final String id;
    private final long seed;
    private final long rankKey;
    private long sequence;

    Origin(String id, int rank, long runSeed) {
        this.id = id;
        this.rankKey = (long) rank << SEQUENCE_BITS;
        this.seed = RandomStream.mix(runSeed ^ RandomStream.hash(id));
    }

    /**
     * The stable id of the model element.
     *
     * @return the id, as given to the simulator
     */
    public String id() {
        return id;
    }

    /**
     * A stream of pseudo-random numbers that depends only on the seed of the run, this origin's id and the purpose, so that no
     * other component's use of randomness shifts it.
     *
     * @param purpose what the numbers are for, for example {@code "payload"}
     * @return a new stream at its beginning
     */
    public RandomStream random(String purpose) {
        return new RandomStream(seed ^ RandomStream.hash(purpose));
    }

    /** The next order key of this origin for the phase: phase, rank, sequence from the highest bit down. */
    long nextOrder(Phase phase) {
        long next = sequence++;
        if (next >>> SEQUENCE_BITS != 0) {
            throw new IllegalStateException(id + ": more than 2^" + SEQUENCE_BITS + " events from one origin");
        }
        return (long) phase.ordinal() << SEQUENCE_BITS + RANK_BITS | rankKey | next;
    }

    /** The rank of the origin that gave an order key away. */
    static int rankOf(long order) {
        return (int) (order >>> SEQUENCE_BITS) & (1 << RANK_BITS) - 1;
    }

    @Override
    public String toString() {
        return id;
    }
}
