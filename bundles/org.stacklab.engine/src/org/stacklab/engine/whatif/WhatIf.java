package org.stacklab.engine.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.RunResult.Flow;
import org.stacklab.sim.Stop;

/**
 * What a run would gain if one of its costs were zero, for each of its costs. Immutable.
 *
 * @param recorded what the run came to
 * @param rows one per cost that took time in the record, the most promising first
 */
public record WhatIf(Outcome recorded, List<Row> rows) {
    /** Why there is no prediction, in a sentence. */
    public static final String OVERLOAD =
            "interrupts for later packets would keep the receiver from the first one; for how long, only a run tells.";

    /** Keeps its own copy of the list. */
    public WhatIf {
        rows = List.copyOf(rows);
    }

    /**
     * What a run comes to, or would come to.
     *
     * @param throughputBitsPerSec the sum of the rates of all workloads
     * @param firstLatencyPs latency of the first message, averaged over the workloads that delivered one
     * @param meanLatencyPs latency averaged over all messages delivered
     */
    public record Outcome(long throughputBitsPerSec, long firstLatencyPs, long meanLatencyPs) {
        /**
         * What a run came to.
         *
         * @param result the result of a run
         * @return its figures
         */
        public static Outcome of(RunResult result) {
            return of(result.flows());
        }

        static Outcome of(List<Flow> flows) {
            List<Flow> delivered = flows.stream().filter(flow -> flow.delivered() > 0).toList();
            long messages = delivered.stream().mapToLong(Flow::delivered).sum();
            BigInteger latenciesPs = BigInteger.ZERO;
            for (Flow flow : delivered) {
                latenciesPs = latenciesPs.add(BigInteger.valueOf(flow.meanLatencyPs()).multiply(BigInteger.valueOf(flow.delivered())));
            }
            return new Outcome(flows.stream().mapToLong(Flow::throughputBitsPerSec).sum(),
                    delivered.stream().mapToLong(Flow::firstLatencyPs).sum() / Math.max(1, delivered.size()),
                    latenciesPs.divide(BigInteger.valueOf(Math.max(1, messages))).longValueExact());
        }
    }

    /**
     * One cost and what would be without it.
     *
     * @param cost the cost
     * @param takesPs how much work it is, or how much time is lost by it, over the whole run
     * @param predicted what the record says would be without it; empty where it cannot tell, see {@link WhatIf#OVERLOAD}
     * @param confirmed what another run without it came to, once it was asked for
     */
    public record Row(Cost cost, long takesPs, Optional<Outcome> predicted, Optional<Outcome> confirmed) {
    }

    /**
     * Predicts from the record of a run.
     *
     * @param lab what was run
     * @param result a run of it whose spans were kept
     * @return one row per cost, none of them confirmed
     */
    public static WhatIf of(LabSpec lab, RunResult result) {
        Precedence precedence = PrecedenceFinder.of(lab, result);
        Followers followers = new Followers(precedence);
        Messages messages = new Messages(lab, result);
        List<Row> rows = new ArrayList<>();
        for (Cost cost : Costs.of(lab)) {
            Replay without = new Replay(precedence, followers, cost.effect());
            if (without.savedPs() > 0) {
                rows.add(new Row(cost, without.savedPs(), messages.replayed(without), Optional.empty()));
            }
        }
        rows.sort(Comparator.comparingLong((Row row) -> -row.predicted.map(Outcome::throughputBitsPerSec).orElse(0L))
                .thenComparingLong(row -> row.predicted.map(Outcome::meanLatencyPs).orElse(0L)).thenComparingLong(row -> -row.takesPs));
        return new WhatIf(Outcome.of(result), rows);
    }

    /**
     * Runs a lab again without a cost.
     *
     * @param lab the lab the cost was found in
     * @param cost a cost without {@link Cost#obstacle}
     * @param stop a request that other threads may make
     * @return what it came to, or empty when it was stopped
     */
    public static Optional<Outcome> confirm(LabSpec lab, Cost cost, Stop stop) {
        Run run = Run.of(cost.takenFrom(lab), false);
        return run.toEnd(stop) == RunResult.End.STOPPED ? Optional.empty() : Optional.of(Outcome.of(run.result()));
    }

    /**
     * Puts what other runs came to beside what was predicted.
     *
     * @param confirmed one entry per row, in the same order; empty where nothing was run
     * @return the same rows with these confirmations
     */
    public WhatIf with(List<Optional<Outcome>> confirmed) {
        List<Row> both = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            both.add(new Row(row.cost, row.takesPs, row.predicted, confirmed.get(i)));
        }
        return new WhatIf(recorded, both);
    }
}
