package org.stacklab.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Virtual time. Holds the pending events, the activities under way and the resources they share, and lets one event happen after
 * the other in their total order. One thread uses it; only {@link Stop} is for others.
 *
 * <p>A run is a pure function of the seed and of what the components do: nothing here looks at a clock or at an identity hash.
 */
public final class Simulator {
    /** How often a stop request is looked for: every so many events. */
    private static final int EVENTS_PER_LOOK = 1024;

    private final EventQueue queue = new EventQueue();
    private final Sharing sharing = new Sharing();
    private final Map<String, Origin> origins = new TreeMap<>();
    private final List<Origin> ranked;
    private final List<Label> labels = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final boolean contention;
    private final List<Activity> fresh = new ArrayList<>();
    private final List<Resource> touched = new ArrayList<>();
    private ActivityListener listener = ended -> { };
    private long nowPs;
    private long eventCount;
    private long latestOrder;
    private int spanCount;

    /**
     * Creates a world at time zero.
     *
     * @param seed the seed of all random streams
     * @param originIds the stable ids of everything that will cause events; fewer than 2^21
     * @param contention false lets everything run as if it were alone: bandwidth is never short, priorities do not interrupt
     */
    public Simulator(long seed, SortedSet<String> originIds, boolean contention) {
        if (originIds.size() >= 1 << Origin.RANK_BITS) {
            throw new IllegalArgumentException(originIds.size() + " elements are more than a run can order");
        }
        int rank = 0;
        for (String id : originIds) {
            origins.put(id, new Origin(id, rank++, seed));
        }
        ranked = List.copyOf(origins.values());
        this.contention = contention;
    }

    /**
     * Virtual time.
     *
     * @return picoseconds since the run began
     */
    public long nowPs() {
        return nowPs;
    }

    /**
     * How many events have happened.
     *
     * @return the count since the run began
     */
    public long eventCount() {
        return eventCount;
    }

    /**
     * Whose event happened last.
     *
     * @return the origin; nothing before the first event
     */
    public Optional<Origin> latestOrigin() {
        return eventCount == 0 ? Optional.empty() : Optional.of(ranked.get(Origin.rankOf(latestOrder)));
    }

    /**
     * How many activities have begun.
     *
     * @return the highest {@link Activity#span()} so far
     */
    public int spanCount() {
        return spanCount;
    }

    /**
     * Whether activities compete.
     *
     * @return as given at creation
     */
    public boolean contention() {
        return contention;
    }

    /**
     * The origin with a stable id.
     *
     * @param id one of the ids given at creation
     * @return the one origin with this id
     */
    public Origin origin(String id) {
        Origin origin = origins.get(id);
        if (origin == null) {
            throw new IllegalArgumentException("no origin " + id + " was declared");
        }
        return origin;
    }

    /**
     * Makes a label; see {@link Label} for the words.
     *
     * @param host the host, switch or link
     * @param layer the lane of the chart
     * @param resource who does the work
     * @param kind what is done
     * @return a label with the next index
     */
    public Label label(String host, String layer, String resource, String kind) {
        Label label = new Label(labels.size(), host, layer, resource, kind);
        labels.add(label);
        return label;
    }

    /**
     * All labels by index.
     *
     * @return an unmodifiable view
     */
    public List<Label> labels() {
        return Collections.unmodifiableList(labels);
    }

    /**
     * All resources by index.
     *
     * @return an unmodifiable view
     */
    public List<Resource> resources() {
        return Collections.unmodifiableList(resources);
    }

    /**
     * Begins the description of an activity.
     *
     * @param origin whose activity it is
     * @param label what it is
     * @return a builder without resources
     */
    public ActivityBuilder activity(Origin origin, Label label) {
        return new ActivityBuilder(this, origin, label);
    }

    /**
     * Sets who is told of ended activities.
     *
     * @param activityListener the one listener
     */
    public void listen(ActivityListener activityListener) {
        listener = activityListener;
    }

    /**
     * Puts an event at an instant; one that is already scheduled moves.
     *
     * @param event the event
     * @param atPs the instant, not before now; time ends at the greatest long, after 106 days
     * @param phase what kind of event it is
     * @param origin whose event it is
     */
    public void schedule(Event event, long atPs, Phase phase, Origin origin) {
        if (atPs < nowPs) {
            throw new IllegalStateException(origin + ": an event is to happen at " + atPs + " ps, but it is already " + nowPs
                + " ps (a negative instant is one beyond the end of time)");
        }
        queue.put(event, atPs, origin.nextOrder(phase));
    }

    /**
     * Takes an event back; nothing happens when it is not scheduled.
     *
     * @param event the event
     */
    public void cancel(Event event) {
        queue.remove(event);
    }

    /**
     * Lets the next event happen.
     *
     * @return false when there is none
     */
    public boolean step() {
        settleIfInstantIsOver();
        if (queue.isEmpty()) {
            return false;
        }
        fireNext();
        return true;
    }

    /**
     * Lets events happen until there are none, a bound is reached or somebody asks to stop. The world stays consistent and can be
     * run on.
     *
     * @param untilPs events after this instant stay pending
     * @param maxEvents no more than so many events from now on
     * @param stop looked at every 1024 events
     * @return why the run ended
     */
    public Outcome run(long untilPs, long maxEvents, Stop stop) {
        for (long left = maxEvents;; left--) {
            if (left % EVENTS_PER_LOOK == 0 && stop.isRequested()) {
                return Outcome.STOPPED;
            }
            settleIfInstantIsOver();
            if (queue.isEmpty()) {
                return Outcome.QUIET;
            }
            if (queue.firstPs() > untilPs) {
                return Outcome.TIME_REACHED;
            }
            if (left <= 0) {
                return Outcome.EVENTS_REACHED;
            }
            fireNext();
        }
    }

    private void fireNext() {
        nowPs = queue.firstPs();
        latestOrder = queue.firstOrder();
        eventCount++;
        queue.takeFirst().fire();
    }

    /** Why {@link #run} returned. */
    public enum Outcome {
        /** Nothing is left to happen. */
        QUIET,
        /** The next event is later than asked for. */
        TIME_REACHED,
        /** As many events as allowed have happened. */
        EVENTS_REACHED,
        /** Somebody asked to stop. */
        STOPPED
    }

    /** How many activities were looked at to split bandwidth, a measure of the cost of changes. */
    long sharingVisits() {
        return sharing.visits();
    }

    int register(Resource resource) {
        resources.add(resource);
        return resources.size() - 1;
    }

    int nextSpan() {
        return ++spanCount;
    }

    void ended(Activity activity) {
        listener.ended(activity);
    }

    void touch(Resource resource) {
        if (!resource.dirty) {
            resource.dirty = true;
            touched.add(resource);
        }
    }

    /** Gives the activity its bandwidth; its speed is set when the instant is over. */
    void serve(Activity a) {
        a.beServed();
        for (int i = 0; i < a.resources.length; i++) {
            join(a.resources[i]);
            a.resources[i].add(a, a.demands[i]);
        }
        fresh.add(a);
    }

    /** Takes the bandwidth of a served activity back. */
    void withdraw(Activity a) {
        queue.remove(a);
        a.book();
        for (int i = 0; i < a.resources.length; i++) {
            join(a.resources[i]);
            a.resources[i].remove(a, a.demands[i]);
        }
    }

    /** Takes the bandwidth of an interrupted activity back. */
    void suspend(Activity a) {
        a.advance();
        withdraw(a);
        a.beInterrupted();
    }

    /** Before the users of a contended resource change, what they lost so far is put down to the present ones. */
    private void join(SharedResource r) {
        if (r.contended) {
            for (int i = 0; i < r.userCount; i++) {
                r.users[i].advance();
            }
        }
        touch(r);
    }

    private void settleIfInstantIsOver() {
        if ((!touched.isEmpty() || !fresh.isEmpty()) && (queue.isEmpty() || queue.firstPs() > nowPs)) {
            settle();
        }
    }

    private void settle() {
        // Processors first: giving one to an activity touches the bandwidth it needs, which this loop then meets further on.
        sharing.begin();
        for (int i = 0; i < touched.size(); i++) {
            if (touched.get(i) instanceof Cpu cpu) {
                cpu.choose();
            }
        }
        for (int i = 0; i < touched.size(); i++) {
            Resource r = touched.get(i);
            r.dirty = false;
            if (contention && r instanceof SharedResource shared) {
                shared.giveSpare();
                sharing.spread(shared);
            }
        }
        touched.clear();
        for (int i = 0; i < fresh.size(); i++) {
            if (fresh.get(i).isServed()) {
                sharing.add(fresh.get(i));
            }
        }
        fresh.clear();
        sharing.settle(contention);
    }
}
