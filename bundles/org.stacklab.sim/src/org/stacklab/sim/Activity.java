package org.stacklab.sim;

/**
 * Something that takes time: an amount of work, given as the duration it has alone, and the resources it needs at once. It runs at
 * full speed unless a resource is short; then it runs at the speed that is left, and remembers which resource was short and which
 * activities held it. An interrupted activity makes no progress.
 *
 * <p>An activity object belongs to a component and is used for one piece of work after the other.
 */
public final class Activity extends Event {
    private enum State { IDLE, WAITING, SERVED, INTERRUPTED }

    final Cpu cpu;
    final int priority;
    final int weight;
    final SharedResource[] resources;
    final int[] demands;

    /** Mark and scratch values of one settling; see {@link Sharing}. */
    long gatheredAt;
    /** The greatest demand on a resource that is short. */
    int dominantDemand;
    /** What one unit of dominant share takes of each resource that is short. */
    final long[] coefficients;
    boolean fixed;
    long nextSpeed;
    SharedResource nextBottleneck;

    private final Simulator sim;
    private final Origin origin;
    private final Label label;
    private State state = State.IDLE;
    private Runnable onDone;
    private int packet;
    private long ownPs;
    private long leftPs;
    private long leftRest;
    private long bookedPs;
    private long speed;
    private long lastPs;
    private long startPs;
    private int span;
    private SharedResource bottleneck;
    private final Losses losses = new Losses();
    private final Milestone milestone = new Milestone();

    Activity(ActivityBuilder b) {
        sim = b.sim;
        origin = b.origin;
        label = b.label;
        cpu = b.cpu;
        priority = b.priority;
        weight = b.weight;
        resources = b.demands.keySet().toArray(SharedResource[]::new);
        demands = b.demands.values().stream().mapToInt(Integer::intValue).toArray();
        coefficients = new long[demands.length];
    }

    /**
     * Starts work that nobody follows as a packet; see {@link #start(long, int, Runnable)}.
     *
     * @param workPs the duration alone, at least 0
     * @param done called when the work is done
     */
    public void start(long workPs, Runnable done) {
        start(workPs, 0, done);
    }

    /**
     * Starts a piece of work. The activity must not be under way. It begins when the instant is over: at once, or on a processor
     * when its turn comes. Work of no duration takes the resources and ends at the instant at which it begins.
     *
     * @param workPs the duration the work has when nobody else needs its resources, in picoseconds, at least 0
     * @param packetId the packet it is for, 0 for none
     * @param done called when the work is done; the activity may be started again from there
     */
    public void start(long workPs, int packetId, Runnable done) {
        if (state != State.IDLE) {
            throw new IllegalStateException(origin + ": " + label + " is started at " + sim.nowPs() + " ps while it is under way");
        }
        if (workPs < 0) {
            throw new IllegalArgumentException(label + ": work of " + workPs + " ps");
        }
        ownPs = workPs;
        leftPs = workPs;
        leftRest = 0;
        bookedPs = 0;
        packet = packetId;
        onDone = done;
        span = 0;
        losses.clear();
        state = State.WAITING;
        if (cpu == null) {
            sim.serve(this);
        } else {
            cpu.enqueue(this);
        }
    }

    /** Ends the activity without its completion being called; nothing happens when it is not under way. */
    public void cancel() {
        if (state == State.IDLE) {
            return;
        }
        advance();
        ownPs -= Math.max(0, leftPs);
        leftPs = 0;
        leftRest = 0;
        leave();
    }

    /**
     * Whether the activity has been started and has not ended.
     *
     * @return true between start and completion or cancellation
     */
    public boolean isUnderWay() {
        return state != State.IDLE;
    }

    /**
     * How much of the work has been done up to now.
     *
     * @return picoseconds of work, rounded down; 0 when the activity is not under way
     */
    public long donePs() {
        if (state == State.IDLE || span == 0) {
            return 0;
        }
        // No call of advance: who merely looks must not move the points at which losses are rounded.
        long elapsedPs = state == State.SERVED ? sim.nowPs() - lastPs : 0;
        long missing = leftRest - Speed.restOfPs(elapsedPs, speed) > Speed.SLACK ? 1 : 0;
        return Math.min(ownPs, ownPs - leftPs + Speed.wholePs(elapsedPs, speed) - missing);
    }

    /**
     * Calls back once when so much of the work is done, at once (within this instant) when it already is. A later call replaces an
     * earlier one. Nothing is called when the activity ends before.
     *
     * @param workPs the amount of work, below the whole
     * @param reached what to do
     */
    public void watch(long workPs, Runnable reached) {
        milestone.set(workPs, reached);
        if (state == State.SERVED) {
            advance();
            followMilestone();
        }
    }

    /** Puts the event of the milestone where it belongs at the present speed. */
    private void followMilestone() {
        if (!milestone.isSet()) {
            return;
        }
        long missingPs = milestone.missingPs(ownPs, leftPs);
        if (missingPs < 0 || missingPs == 0 && leftRest <= Speed.SLACK) {
            sim.schedule(milestone, sim.nowPs(), Phase.ARRIVAL, origin);
        } else if (speed == 0) {
            sim.cancel(milestone);
        } else {
            sim.schedule(milestone, sim.nowPs() + Speed.timePs(missingPs, leftRest, speed), Phase.ARRIVAL, origin);
        }
    }

    @Override
    protected void fire() {
        advance();
        if (!isDone()) {
            throw new IllegalStateException(origin + ": " + label + " completes at " + sim.nowPs() + " ps before its work is done");
        }
        if (leftPs < 0) {
            for (int i = 0; i < resources.length; i++) {
                resources[i].keepSpare(Speed.FULL - leftRest, demands[i]);
            }
        }
        leave();
        Runnable done = onDone;
        onDone = null;
        if (cpu == null) {
            done.run();
        } else {
            cpu.beginContinuation(priority);
            done.run();
            cpu.endContinuation();
        }
    }

    private void leave() {
        boolean begun = span != 0;
        if (state == State.SERVED) {
            sim.withdraw(this);
        }
        if (cpu != null) {
            cpu.leave(this);
        }
        milestone.clear();
        sim.cancel(milestone);
        state = State.IDLE;
        if (begun) {
            losses.round(endPs() - startPs - ownPs);
            sim.ended(this);
        }
    }

    /** Called by the simulator when the resources are given to this activity. */
    void beServed() {
        if (span == 0) {
            span = sim.nextSpan();
            startPs = sim.nowPs();
        } else {
            advance();
        }
        lastPs = sim.nowPs();
        speed = 0;
        bottleneck = null;
        state = State.SERVED;
    }

    /** Called by the simulator when a higher priority takes the processor. */
    void beInterrupted() {
        state = State.INTERRUPTED;
        sim.cancel(milestone);
    }

    boolean isServed() {
        return state == State.SERVED;
    }

    boolean isSlowedBy(Resource r) {
        return bottleneck == r && speed < Speed.FULL;
    }

    boolean isInterrupted() {
        return state == State.INTERRUPTED;
    }

    /** Counts the time since the last look: as progress at the present speed, and as loss for the rest. */
    void advance() {
        long elapsedPs = sim.nowPs() - lastPs;
        if (elapsedPs == 0 || state == State.WAITING) {
            return;
        }
        lastPs = sim.nowPs();
        if (state == State.SERVED) {
            consume(Speed.wholePs(elapsedPs, speed), Speed.restOfPs(elapsedPs, speed));
        }
        long lostPs = behindPs() - losses.totalPs();
        if (lostPs <= 0) {
            return;
        }
        if (state == State.INTERRUPTED) {
            losses.add(cpu.index(), cpu.holder().span, lostPs);
        } else if (bottleneck != null) {
            bottleneck.blame(this, lostPs, losses);
        }
    }

    private boolean isDone() {
        return leftPs < 0 || leftPs == 0 && leftRest <= Speed.SLACK;
    }

    /** How much later the work is than it would be alone, rounded up as its end will be. */
    private long behindPs() {
        long restPs = isDone() ? 0 : Speed.timePs(leftPs, leftRest, Speed.FULL);
        return lastPs - startPs - ownPs + restPs;
    }

    private void consume(long workPs, long workRest) {
        leftPs -= workPs;
        leftRest -= workRest;
        if (leftRest < 0) {
            leftRest += Speed.FULL;
            leftPs--;
        }
    }

    /**
     * Takes spare capacity of the resource that is short for this activity alone of all it needs: at most what would have let it run
     * at full speed for a picosecond, and nothing when it is not behind. Returns the capacity taken.
     */
    long catchUp(SharedResource r, long spare) {
        if (bottleneck != r || behindPs() == 0 || lacksAnotherThan(r)) {
            return 0;
        }
        long demand = SharedResource.fine(demandOn(r));
        long gain = Math.min(Speed.FULL - speed, spare < demand ? Speed.fraction(spare, demand) : Speed.FULL);
        consume(0, gain);
        return Speed.wholePs(demand, gain);
    }

    private boolean lacksAnotherThan(SharedResource r) {
        for (SharedResource other : resources) {
            if (other != r && other.contended) {
                return true;
            }
        }
        return false;
    }

    /** What the activity gets of the resource, as {@link Sharing} counts it. */
    long takes(SharedResource r) {
        return Speed.wholePs(SharedResource.fine(demandOn(r)), speed);
    }

    int demandOn(SharedResource r) {
        int at = 0;
        while (resources[at] != r) {
            at++;
        }
        return demands[at];
    }

    /** The work done up to now that the resources have not booked. */
    long unbookedPs() {
        return donePs() - bookedPs;
    }

    /** Lets the resources book the work done. */
    void book() {
        long workPs = unbookedPs();
        bookedPs += workPs;
        for (int i = 0; i < resources.length; i++) {
            resources[i].served(workPs, demands[i]);
        }
    }

    /** Sets the speed of a served activity and, with it, when the work will be done. */
    void goOn() {
        boolean unchanged = nextSpeed == speed && isScheduled() && nextSpeed == Speed.FULL;
        speed = nextSpeed;
        bottleneck = nextBottleneck;
        if (unchanged) {
            return;
        }
        if (isDone()) {
            sim.schedule(this, sim.nowPs(), Phase.COMPLETION, origin);
        } else if (speed == 0) {
            sim.cancel(this);
        } else {
            sim.schedule(this, sim.nowPs() + Speed.timePs(leftPs, leftRest, speed), Phase.COMPLETION, origin);
        }
        followMilestone();
    }

    /**
     * What the activity is.
     *
     * @return the label given at creation
     */
    public Label label() {
        return label;
    }

    /**
     * The packet the present or last work is for.
     *
     * @return the packet id, 0 for none
     */
    public int packet() {
        return packet;
    }

    /**
     * The number of the present or last span: counted from 1 over the run in the order in which activities begin.
     *
     * @return the span id, 0 before the work has begun
     */
    public int span() {
        return span;
    }

    /**
     * When the resources were first given to the work.
     *
     * @return picoseconds since the run began
     */
    public long startPs() {
        return startPs;
    }

    /**
     * The end of the span, valid in {@link ActivityListener#ended}.
     *
     * @return picoseconds since the run began
     */
    public long endPs() {
        return sim.nowPs();
    }

    /**
     * The duration the work would have had alone.
     *
     * @return picoseconds; of a cancelled activity the part that was done
     */
    public long ownPs() {
        return ownPs;
    }

    /**
     * How many losses the last span had. Their sum is the span's duration less its own.
     *
     * @return the number of (resource, culprit) pairs
     */
    public int lossCount() {
        return losses.count();
    }

    /**
     * The resource that was short.
     *
     * @param i the loss, from 0
     * @return its {@link Resource#index()}
     */
    public int lossResource(int i) {
        return losses.resource(i);
    }

    /**
     * The activity that held the resource.
     *
     * @param i the loss, from 0
     * @return the culprit's {@link #span()}
     */
    public int lossSpan(int i) {
        return losses.span(i);
    }

    /**
     * How much was lost.
     *
     * @param i the loss, from 0
     * @return picoseconds
     */
    public long lossPs(int i) {
        return losses.lostPs(i);
    }
}
