package org.stacklab.engine;

import static org.stacklab.machine.part.RunParameters.MAX_EVENTS;
import static org.stacklab.machine.part.RunParameters.MAX_SPANS;
import static org.stacklab.machine.part.RunParameters.MAX_TIME;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.stacklab.machine.World;
import org.stacklab.machine.net.LinkTap;
import org.stacklab.machine.nic.FirmwareTap;
import org.stacklab.sim.ActivityListener;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Resource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Stop;
import org.stacklab.stack.DropListener;

/**
 * One run of a lab. Assembled from a specification, it is run to its end, to a time, or event by event, always on one thread; the
 * result can be asked for at any time in between. Two runs of one specification are the same to the last byte.
 */
public final class Run {
    /** The version that stands beside every result. */
    public static final String ENGINE_VERSION = "0.1.0";

    /** After so many events at the latest the record is looked at, whether it has grown beyond its bound. */
    private static final long EVENTS_PER_SLICE = 1 << 16;

    private final LabSpec lab;
    private final Assembly assembly;
    private final Simulator sim;
    private final boolean keepSpans;
    private RunResult.End end;

    private Run(LabSpec lab, boolean keepSpans, LinkTap tap) {
        this.lab = lab;
        this.keepSpans = keepSpans;
        assembly = new Assembly(lab, keepSpans, tap);
        sim = assembly.world().sim();
        assembly.workloads().forEach(Workload::start);
    }

    /**
     * Assembles the machines of a lab and puts its workloads at their start.
     *
     * @param lab a consistent specification
     * @param keepSpans false to run without a record, for speed; results and fingerprint are the same
     * @return a run at time zero
     */
    public static Run of(LabSpec lab, boolean keepSpans) {
        return of(lab, keepSpans, LinkTap.NONE);
    }

    /**
     * Assembles the machines of a lab and puts its workloads at their start while somebody looks on at the cables.
     *
     * @param lab a consistent specification
     * @param keepSpans false to run without a record, for speed; results and fingerprint are the same
     * @param tap is told of every packet; ports are called by their ids in the specification
     * @return a run at time zero
     */
    public static Run of(LabSpec lab, boolean keepSpans, LinkTap tap) {
        return new Run(lab, keepSpans, tap);
    }

    /**
     * Lets somebody look on at every activity that ends.
     *
     * @param onlooker the one onlooker; it changes nothing
     */
    public void listen(ActivityListener onlooker) {
        assembly.world().recorder().listen(onlooker);
    }

    /**
     * Lets somebody hear what the hosts drop.
     *
     * @param onlooker the one onlooker; it changes nothing. The number of a packet it is told of is its id in the packet table, negative
     *     for a copy that a cable made
     */
    public void listenToDrops(DropListener onlooker) {
        assembly.kernels().forEach(kernel -> kernel.drops().listen(onlooker));
    }

    /**
     * Lets somebody look on at the firmware of a card.
     *
     * @param nic the stable id of a card; one without a cable is never looked at
     * @param tap is told of every state that is entered from now on; it changes nothing
     */
    public void watch(String nic, FirmwareTap tap) {
        assembly.card(nic).ifPresent(card -> card.watch(tap));
    }

    /**
     * What activities compete for.
     *
     * @return all resources, to be looked at between calls of {@link #advance}
     */
    public List<Resource> resources() {
        return Collections.unmodifiableList(sim.resources());
    }

    /**
     * Lets the run go on until it ends or somebody stops it.
     *
     * @param stop a request that other threads may make
     * @return why it ended
     */
    public RunResult.End toEnd(Stop stop) {
        until(Long.MAX_VALUE, stop);
        return end;
    }

    /**
     * Lets the run go on until a virtual time.
     *
     * @param untilPs later events stay pending
     * @param stop a request that other threads may make
     * @return true when the run has ended
     */
    public boolean until(long untilPs, Stop stop) {
        return advance(untilPs, Long.MAX_VALUE, Breakpoint.NEVER, stop) == Halt.ENDED;
    }

    /**
     * Lets the run go on until the first of several bounds is reached. How a run is cut into pieces changes nothing in it.
     *
     * @param untilPs later events stay pending
     * @param maxEvents no more than so many events from now on
     * @param until looked at after each event; {@link Breakpoint#NEVER} is quicker than any other
     * @param stop a request that other threads may make; it ends the run
     * @return which bound was reached
     */
    public Halt advance(long untilPs, long maxEvents, Breakpoint until, Stop stop) {
        long lastEvent = maxEvents > Long.MAX_VALUE - sim.eventCount() ? Long.MAX_VALUE : sim.eventCount() + maxEvents;
        while (end == null) {
            long before = sim.eventCount();
            if (before >= lastEvent) {
                return Halt.EVENTS;
            }
            long slice = until == Breakpoint.NEVER ? Math.min(slice(), lastEvent - before) : 1;
            if (happen(untilPs, slice, stop)) {
                return Halt.TIME;
            }
            if (sim.eventCount() > before && until.holds(this)) {
                return Halt.BREAKPOINT;
            }
        }
        return Halt.ENDED;
    }

    /** Lets so many events happen; answers whether the time was reached before, and notes when the run has ended. */
    private boolean happen(long untilPs, long events, Stop stop) {
        long maxTimePs = lab.values().get(MAX_TIME);
        Simulator.Outcome outcome = sim.run(Math.min(untilPs, maxTimePs), events, stop);
        end = switch (outcome) {
            case QUIET -> isComplete() ? RunResult.End.COMPLETED : RunResult.End.STARVED;
            case STOPPED -> RunResult.End.STOPPED;
            case TIME_REACHED -> untilPs < maxTimePs ? null : RunResult.End.TIME_LIMIT;
            case EVENTS_REACHED -> limitReached();
        };
        return end == null && outcome == Simulator.Outcome.TIME_REACHED;
    }

    private long slice() {
        return Math.min(spanSlice(), lab.values().get(MAX_EVENTS) - sim.eventCount());
    }

    /** How many events may happen before the record must be looked at again: fewer and fewer towards its bound. */
    private long spanSlice() {
        return keepSpans ? Math.clamp(lab.values().get(MAX_SPANS) - sim.spanCount() + 1, 1, EVENTS_PER_SLICE) : EVENTS_PER_SLICE;
    }

    private RunResult.End limitReached() {
        if (sim.eventCount() >= lab.values().get(MAX_EVENTS)) {
            return RunResult.End.EVENT_LIMIT;
        }
        return keepSpans && sim.spanCount() > lab.values().get(MAX_SPANS) ? RunResult.End.SPAN_LIMIT : null;
    }

    private boolean isComplete() {
        return assembly.workloads().stream().allMatch(Workload::isComplete);
    }

    /**
     * Virtual time.
     *
     * @return picoseconds since the run began
     */
    public long nowPs() {
        return sim.nowPs();
    }

    /**
     * How many events have happened.
     *
     * @return the count since the run began
     */
    public long eventCount() {
        return sim.eventCount();
    }

    /**
     * Whose event happened last.
     *
     * @return the id of a host, card, switch, link or workload in the specification; nothing before the first event
     */
    public Optional<String> latestOrigin() {
        return sim.latestOrigin().map(Origin::id);
    }

    /**
     * Messages the applications want to send.
     *
     * @return the sum of all workloads
     */
    public long planned() {
        return assembly.workloads().stream().mapToLong(Workload::planned).sum();
    }

    /**
     * Messages the applications have sent.
     *
     * @return the sum of all workloads
     */
    public long sent() {
        return sum(RunResult.Flow::sent);
    }

    /**
     * Different messages the applications have got.
     *
     * @return the sum of all workloads
     */
    public long delivered() {
        return sum(RunResult.Flow::delivered);
    }

    private long sum(ToLongFunction<RunResult.Flow> number) {
        return assembly.workloads().stream().flatMap(each -> each.flows().stream()).mapToLong(number).sum();
    }

    /**
     * Packets that were dropped.
     *
     * @return how many, for all reasons together
     */
    public long dropped() {
        return Totals.drops(assembly).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What the run has come to so far, to be kept while it goes on.
     *
     * @return a summary like {@link #result}, but its record does not grow; other threads may read it
     */
    public RunResult snapshot() {
        RunResult now = result();
        return new RunResult(now.lab(), now.extrapolated(), now.engineVersion(), now.end(), now.fingerprint(), now.virtualTimePs(),
                now.events(), now.flows(), now.utilisation(), now.drops(), now.faults(), now.spans().copy(), now.packets().copy());
    }

    /**
     * What the run has come to so far.
     *
     * @return a summary, with {@link RunResult.End#STOPPED} when the run could go on; its spans grow when it does
     */
    public RunResult result() {
        World world = assembly.world();
        return new RunResult(lab.name(), lab.extrapolated(), ENGINE_VERSION, end == null ? RunResult.End.STOPPED : end,
                world.recorder().fingerprint().hex(), sim.nowPs(), sim.eventCount(),
                assembly.workloads().stream().flatMap(each -> each.flows().stream()).toList(), Totals.utilisation(sim),
                Totals.drops(assembly), Totals.faults(assembly),
                world.recorder().spans(), world.recorder().packets());
    }
}
