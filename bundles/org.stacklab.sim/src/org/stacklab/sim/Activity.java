package org.stacklab.sim;

import java.util.Arrays;

/**
 * Something that takes time: an amount of work, given as the duration it has alone, and the resources it needs at once. It runs at
 * full speed unless a resource is short; then it runs at the speed that is left, and remembers which resource was short and which
 * activities held it. An interrupted activity makes no progress.
 *
 * <p>An activity object belongs to a component and is used for one piece of work after the other.
 */
public final class Activity extends Event {
    private enum State { IDLE, WAITING, SERVED, INTERRUPTED }

    /** Losses are kept in units of 2^-16 ps until the activity ends. */
    private static final int FINE_BITS = 16;

    final Cpu cpu;
    final int priority;
    final int weight;
    final SharedResource[] resources;
    final int[] demands;
    final int dominantDemand;

    /** Mark of one settling; see {@link Sharing}. */
    long gatheredAt;
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
    private long speed;
    private long lastPs;
    private long startPs;
    private int span;
    private SharedResource bottleneck;
    private int lossCount;
    private int[] lossResource = new int[2];
    private int[] lossSpan = new int[2];
    private long[] loss = new long[2];

    private Activity(Builder b) {
        sim = b.sim;
        origin = b.origin;
        label = b.label;
        cpu = b.cpu;
        priority = b.priority;
        weight = b.weight;
        resources = Arrays.copyOf(b.resources, b.count);
        demands = Arrays.copyOf(b.demands, b.count);
        dominantDemand = Arrays.stream(demands).max().orElse(0);
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
     * Starts a piece of work. The activity must not be under way.
     *
     * @param workPs the duration the work has when nobody else needs its resources, in picoseconds, at least 0
     * @param packetId the packet it is for, 0 for none
     * @param done called when the work is done; the activity may be started again from there
     */
    public void start(long workPs, int packetId, Runnable done) {
        if (state != State.IDLE) {
            throw new IllegalStateException(label + " is started at " + sim.nowPs() + " ps while it is under way");
        }
        if (workPs < 0) {
            throw new IllegalArgumentException(label + ": work of " + workPs + " ps");
        }
        ownPs = workPs;
        leftPs = workPs;
        leftRest = 0;
        packet = packetId;
        onDone = done;
        span = 0;
        lossCount = 0;
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

    @Override
    protected void fire() {
        advance();
        if (leftPs > 0) {
            throw new IllegalStateException(label + " completes at " + sim.nowPs() + " ps with " + leftPs + " ps of work left");
        }
        SharedResource shared = bottleneck;
        long surplus = surplus();
        leave();
        if (shared != null && surplus > Speed.SLACK) {
            passOn(shared, surplus);
        }
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

    /** What was served beyond the work because completions wait for a whole picosecond, as a fraction of one. */
    private long surplus() {
        return speed == Speed.FULL || leftPs == 0 ? 0 : Speed.FULL - leftRest;
    }

    /** Hands the surplus to the next who lacks the same resource, so that no capacity under demand is lost. */
    private void passOn(SharedResource shared, long surplus) {
        for (int i = 0; i < shared.userCount; i++) {
            Activity heir = shared.users[i];
            if (heir.bottleneck == shared) {
                long fine = (surplus >>> 20) * demands[indexOf(shared)] / heir.demands[heir.indexOf(shared)];
                heir.consume(fine >>> Speed.BITS - 20, fine << 20 & Speed.FULL - 1);
                return;
            }
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
        state = State.IDLE;
        if (begun) {
            for (int i = 0; i < resources.length; i++) {
                resources[i].served(ownPs, demands[i]);
            }
            roundLosses();
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
    }

    boolean isServed() {
        return state == State.SERVED;
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
        if (state == State.INTERRUPTED) {
            lose(cpu.index(), cpu.holder().span, elapsedPs << FINE_BITS);
        } else if (speed == Speed.FULL) {
            leftPs -= elapsedPs;
        } else {
            long donePs = Speed.wholePs(elapsedPs, speed);
            long doneRest = Speed.restOfPs(elapsedPs, speed);
            consume(donePs, doneRest);
            blame((elapsedPs - donePs << FINE_BITS) - (doneRest >>> Speed.BITS - FINE_BITS));
        }
    }

    private void consume(long workPs, long workRest) {
        leftPs -= workPs;
        leftRest -= workRest;
        if (leftRest < 0) {
            leftRest += Speed.FULL;
            leftPs--;
        }
    }

    /** Splits a loss among those who use the bottleneck, by what they get of it. */
    private void blame(long lostFine) {
        long total = 0;
        for (int i = 0; i < bottleneck.userCount; i++) {
            Activity other = bottleneck.users[i];
            total += other == this ? 0 : other.takes(bottleneck);
        }
        for (int i = 0; i < bottleneck.userCount && total > 0; i++) {
            Activity other = bottleneck.users[i];
            long taken = other == this ? 0 : other.takes(bottleneck);
            if (taken == total) {
                lose(bottleneck.index(), other.span, lostFine);
            } else if (taken > 0) {
                lose(bottleneck.index(), other.span, Speed.wholePs(lostFine, Speed.fraction(taken, total)));
            }
        }
    }

    private long takes(SharedResource r) {
        return (speed >>> Speed.BITS - 20) * demands[indexOf(r)];
    }

    private void lose(int resource, int culprit, long lostFine) {
        for (int i = lossCount - 1; i >= 0; i--) {
            if (lossSpan[i] == culprit && lossResource[i] == resource) {
                loss[i] += lostFine;
                return;
            }
        }
        if (lossCount == loss.length) {
            lossResource = Arrays.copyOf(lossResource, lossCount * 2);
            lossSpan = Arrays.copyOf(lossSpan, lossCount * 2);
            loss = Arrays.copyOf(loss, lossCount * 2);
        }
        lossResource[lossCount] = resource;
        lossSpan[lossCount] = culprit;
        loss[lossCount++] = lostFine;
    }

    /** Makes the losses whole picoseconds whose sum is the stretch of the span; rounding goes to the greatest. */
    private void roundLosses() {
        long left = endPs() - startPs - ownPs;
        int greatest = 0;
        for (int i = 0; i < lossCount; i++) {
            loss[i] >>= FINE_BITS;
            left -= loss[i];
            greatest = loss[i] > loss[greatest] ? i : greatest;
        }
        if (lossCount > 0) {
            loss[greatest] += left;
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
        if (leftPs < 0) {
            sim.schedule(this, sim.nowPs(), Phase.COMPLETION, origin);
        } else if (speed == 0) {
            sim.cancel(this);
        } else {
            sim.schedule(this, Math.addExact(sim.nowPs(), Speed.timePs(leftPs, leftRest, speed)), Phase.COMPLETION, origin);
        }
    }

    int indexOf(SharedResource r) {
        int at = 0;
        while (resources[at] != r) {
            at++;
        }
        return at;
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
        return lossCount;
    }

    /**
     * The resource that was short.
     *
     * @param i the loss, from 0
     * @return its {@link Resource#index()}
     */
    public int lossResource(int i) {
        return lossResource[i];
    }

    /**
     * The activity that held the resource.
     *
     * @param i the loss, from 0
     * @return the culprit's {@link #span()}
     */
    public int lossSpan(int i) {
        return lossSpan[i];
    }

    /**
     * How much was lost.
     *
     * @param i the loss, from 0
     * @return picoseconds
     */
    public long lossPs(int i) {
        return loss[i];
    }

    /** Collects what an activity needs; made by {@link Simulator#activity}. */
    public static final class Builder {
        private final Simulator sim;
        private final Origin origin;
        private final Label label;
        private Cpu cpu;
        private int priority;
        private int weight = 1;
        private int count;
        private final SharedResource[] resources = new SharedResource[8];
        private final int[] demands = new int[8];

        Builder(Simulator sim, Origin origin, Label label) {
            this.sim = sim;
            this.origin = origin;
            this.label = label;
        }

        /**
         * The activity holds a processor.
         *
         * @param processor the processor
         * @param atPriority its priority there, 0 the highest
         * @return this
         */
        public Builder on(Cpu processor, int atPriority) {
            if (atPriority < 0 || atPriority >= processor.priorities()) {
                throw new IllegalArgumentException(label + ": " + processor.name() + " has no priority " + atPriority);
            }
            cpu = processor;
            priority = atPriority;
            return this;
        }

        /**
         * The activity uses bandwidth. A demand of 0 uses none and is left out.
         *
         * @param resource what is used
         * @param demandPpm the part of its capacity taken at full speed, 0 to {@link SharedResource#CAPACITY}
         * @return this
         */
        public Builder using(SharedResource resource, int demandPpm) {
            if (demandPpm < 0 || demandPpm > SharedResource.CAPACITY) {
                throw new IllegalArgumentException(label + ": demand of " + demandPpm + " ppm on " + resource.name());
            }
            if (demandPpm > 0) {
                resources[count] = resource;
                demands[count++] = demandPpm;
            }
            return this;
        }

        /**
         * How the activity is favoured where bandwidth is short.
         *
         * @param arbitrationWeight 1 to 1000; 1 unless set
         * @return this
         */
        public Builder weight(int arbitrationWeight) {
            if (arbitrationWeight < 1 || arbitrationWeight > 1000) {
                throw new IllegalArgumentException(label + ": weight " + arbitrationWeight + " is not within 1 to 1000");
            }
            weight = arbitrationWeight;
            return this;
        }

        /**
         * Makes the activity.
         *
         * @return an activity that is not under way
         */
        public Activity build() {
            return new Activity(this);
        }
    }
}
