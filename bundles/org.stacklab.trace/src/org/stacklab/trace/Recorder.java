package org.stacklab.trace;

import org.stacklab.sim.Activity;
import org.stacklab.sim.ActivityListener;
import org.stacklab.sim.Simulator;

/** Writes the record of a run while it runs. The fingerprint is taken whether spans are kept or not. */
public final class Recorder implements ActivityListener {
    private final Fingerprint fingerprint = new Fingerprint();
    private final PacketTable packets = new PacketTable();
    private final SpanStore spans;
    private final boolean keep;
    private ActivityListener onlooker = ended -> { };

    /**
     * Creates the record of a simulation and begins to listen to it.
     *
     * @param sim the simulation
     * @param keepSpans false to take the fingerprint only
     */
    public Recorder(Simulator sim, boolean keepSpans) {
        spans = new SpanStore(sim.labels(), resource -> sim.resources().get(resource).name());
        keep = keepSpans;
        sim.listen(this);
    }

    @Override
    public void ended(Activity a) {
        fingerprint.add(a.startPs());
        fingerprint.add(a.endPs());
        fingerprint.add(a.ownPs() ^ (long) a.label().index() << 48);
        fingerprint.add((long) a.span() << 32 | a.packet());
        if (keep) {
            spans.add(a);
        }
        onlooker.ended(a);
    }

    /**
     * Lets somebody look on at every activity that ends.
     *
     * @param listener the one onlooker, told after this recorder
     */
    public void listen(ActivityListener listener) {
        onlooker = listener;
    }

    /**
     * The spans so far.
     *
     * @return the store this recorder fills
     */
    public SpanStore spans() {
        return spans;
    }

    /**
     * The packets so far.
     *
     * @return the table components add their packets to
     */
    public PacketTable packets() {
        return packets;
    }

    /**
     * The fingerprint so far.
     *
     * @return the hash components add delivered bytes to
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
