package org.stacklab.engine.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.Labs;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.engine.whatif.WhatIf.Row;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Unit;
import org.stacklab.sim.Label;
import org.stacklab.sim.Stop;
import org.stacklab.sim.Units;
import org.stacklab.trace.SpanStore;

/** Predictions against closed forms and against runs without the cost. */
class WhatIfTest {
    private static final int SIZE = 32 << 10;
    /** Times are rounded up to a picosecond, in the record once and in the prediction once more. */
    private static final double ROUNDING_PS = 2;

    private static Labs zeroCopy() {
        return Labs.e1().host(HostParameters.CHECKSUM, 1).host(HostParameters.ZERO_COPY_SEND, 1).host(HostParameters.ZERO_COPY_RECEIVE, 1)
                .host(HostParameters.USER_BUFFER, 1).host(HostParameters.RECEIVE_LOOKUP, 1).burst(10, SIZE);
    }

    private static LabSpec as(String kind, Labs labs) {
        LabSpec pair = labs.pair();
        WorkloadSpec one = pair.workloads().getFirst();
        WorkloadSpec other = new WorkloadSpec(one.id(), one.name(), kind, one.sourceHost(), one.targetHost(), one.values());
        return new LabSpec(kind, pair.values(), pair.hosts(), pair.switches(), pair.links(), List.of(other));
    }

    private static Stream<LabSpec> labs() {
        return Stream.of(Labs.e1().burst(10, SIZE).pair(), Labs.u1().burst(4, SIZE).pair(), zeroCopy().pair(),
                zeroCopy().nic(NicParameters.PIPELINING, 1).host(HostParameters.SEND_QUEUE, 1).pair(),
                zeroCopy().host(HostParameters.RECEIVE_LOOKUP, 0).host(HostParameters.USER_BUFFER, 0).burst(30, 100).pair(),
                Labs.e1().host(HostParameters.CHECKSUM, 2).host(HostParameters.MITIGATION, 0).burst(20, 1_000).pair(),
                as("udp-ping-pong", zeroCopy()), as("gm-burst", Labs.e1().burst(10, SIZE)),
                Labs.e1().burst(10, SIZE).lab(RunParameters.CONTENTION, 0).pair());
    }

    private static Row row(WhatIf whatIf, String where, String what) {
        return whatIf.rows().stream().filter(row -> row.cost().where().equals(where) && row.cost().what().equals(what)).findFirst()
                .orElseThrow();
    }

    private static void assertReplaysAsRecorded(LabSpec lab) {
        RunResult result = Labs.run(lab);
        SpanStore spans = result.spans();
        Precedence precedence = PrecedenceFinder.of(lab, result);
        Replay replay = new Replay(precedence, new Followers(precedence), Effect.NONE);
        for (int span = 1; span <= spans.size(); span++) {
            assertEquals(spans.startPs(span), replay.startPs(span), "start of " + spans.label(span));
            assertEquals(spans.endPs(span), replay.endPs(span), "end of " + spans.label(span));
        }
        assertEquals(Outcome.of(result), new Messages(lab, result).replayed(replay).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void withoutAChangeTheReplayIsTheRecord(LabSpec lab) {
        assertReplaysAsRecorded(lab);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyTrafficBothWaysReplaysAsRecorded(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Labs burst = Labs.e1().burst(1 + random.nextInt(20), 1 + random.nextInt(60_000));
        List<HostSpec> hosts = List.of(toggled(random).hostSpec("a", "a"), toggled(random).hostSpec("b", "b"));
        List<WorkloadSpec> both = List.of(new WorkloadSpec("there", "there", "udp-burst", "a", "b", burst.burst()),
                new WorkloadSpec("back", "back", "udp-burst", "b", "a", burst.burst()));
        assertReplaysAsRecorded(new LabSpec("any", burst.lab(), hosts, List.of(), burst.pair().links(), both));
    }

    private static Labs toggled(SplittableRandom random) {
        Labs labs = Labs.e1();
        for (Parameter each : List.of(HostParameters.CHECKSUM, HostParameters.ZERO_COPY_SEND, HostParameters.ZERO_COPY_RECEIVE,
                HostParameters.RECEIVE_LOOKUP, HostParameters.USER_BUFFER, HostParameters.SEND_QUEUE, HostParameters.MITIGATION)) {
            labs = labs.host(each, random.nextInt((int) each.max() + 1));
        }
        return labs.nic(NicParameters.PIPELINING, random.nextInt(3));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void allRecordedWorkBelongsToACost(LabSpec lab) {
        SpanStore spans = Labs.run(lab).spans();
        List<Cost> costs = Costs.of(lab);
        for (int span = 1; span <= spans.size(); span++) {
            Label label = spans.label(span);
            assertTrue(spans.ownPs(span) == 0 || costs.stream().anyMatch(cost -> cost.effect().restOf(label) != null), label.toString());
        }
    }

    @Test
    void withoutContentionEveryPredictionIsConfirmed() {
        LabSpec lab = Labs.e1().burst(5, SIZE).lab(RunParameters.CONTENTION, 0).pair();
        WhatIf whatIf = WhatIf.of(lab, Labs.run(lab));
        assertEquals(23, whatIf.rows().size());
        for (Row row : whatIf.rows()) {
            Outcome confirmed = WhatIf.confirm(lab, row.cost(), new Stop()).orElseThrow();
            assertEquals(confirmed.throughputBitsPerSec(), row.predicted().orElseThrow().throughputBitsPerSec(), row.cost().what());
            assertEquals(confirmed.firstLatencyPs(), row.predicted().orElseThrow().firstLatencyPs(), ROUNDING_PS, row.cost().what());
            assertEquals(confirmed.meanLatencyPs(), row.predicted().orElseThrow().meanLatencyPs(), ROUNDING_PS, row.cost().what());
        }
    }

    @Test
    void aCostOnTheOnlyWayIsGainedInFull() {
        LabSpec lab = Labs.e1().burst(1, SIZE).lab(RunParameters.CONTENTION, 0).pair();
        WhatIf whatIf = WhatIf.of(lab, Labs.run(lab));
        for (String what : List.of("copy", "checksum", "RDMA firmware", "interrupt", "wake-up", "DMA to host memory")) {
            Row row = row(whatIf, "receiver", what);
            assertEquals(whatIf.recorded().firstLatencyPs() - row.takesPs(), row.predicted().orElseThrow().firstLatencyPs(), what);
        }
        assertEquals(whatIf.recorded(), row(whatIf, "sender", "interrupt").predicted().orElseThrow(),
                "nobody waits for the sender's interrupt");
    }

    @Test
    void whenTheSlowestStageVanishesTheNextOneSetsThePace() {
        Labs labs = Labs.e1().nic(NicParameters.SDMA, 300 * Units.US).nic(NicParameters.RDMA, 0).burst(6, SIZE)
                .lab(RunParameters.CONTENTION, 0);
        LabSpec lab = labs.pair();
        RunResult result = Labs.run(lab);
        Row row = row(WhatIf.of(lab, result), "sender", "SDMA firmware");
        int packetBytes = SIZE + 28;
        long dmaPs = Units.transferPs(packetBytes, labs.host().get(HostParameters.DMA_READ_RATE));
        long checksumPs = Units.passPs(SIZE + 8, labs.host().get(HostParameters.CHECKSUM_UNCACHED));
        assertTrue(dmaPs > checksumPs);
        assertEquals(SIZE * 8 * Units.S / dmaPs, row.predicted().orElseThrow().throughputBitsPerSec());
        assertEquals(6 * 300 * Units.US, row.takesPs());
    }

    private static double share(LabSpec lab, double toleranceThroughput) {
        WhatIf whatIf = WhatIf.of(lab, Labs.run(lab));
        List<Boolean> near = new ArrayList<>();
        for (Row row : whatIf.rows()) {
            if (row.cost().obstacle().isEmpty() && row.predicted().isPresent()) {
                double real = WhatIf.confirm(lab, row.cost(), new Stop()).orElseThrow().throughputBitsPerSec();
                near.add(Math.abs(row.predicted().orElseThrow().throughputBitsPerSec() / real - 1) <= toleranceThroughput);
            }
        }
        return (double) near.stream().filter(Boolean::booleanValue).count() / near.size();
    }

    @Test
    void withContentionMostPredictionsAreNear() {
        assertEquals(1, share(Labs.e1().burst(10, SIZE).pair(), 0.02), "traditional, where anything is predicted");
        assertEquals(1, share(zeroCopy().pair(), 0.02), "zero copy");
        assertEquals(1, share(as("udp-ping-pong", zeroCopy()), 0.02), "zero copy, ping-pong");
        assertTrue(share(Labs.u1().burst(4, SIZE).pair(), 0.02) >= 0.85, "fragments");
    }

    @Test
    void nothingIsPredictedWhereTheReceiverWouldBeBuried() {
        LabSpec lab = Labs.e1().burst(10, SIZE).pair();
        WhatIf whatIf = WhatIf.of(lab, Labs.run(lab));
        List<Row> refused = whatIf.rows().stream().filter(row -> row.predicted().isEmpty()).toList();
        assertEquals(Set.of("DMA from host memory", "copy", "competition for the memory bus"),
                refused.stream().map(row -> row.cost().what()).collect(Collectors.toSet()));
        for (Row row : refused) {
            assertEquals("sender", row.cost().where());
            Outcome rerun = WhatIf.confirm(lab, row.cost(), new Stop()).orElseThrow();
            assertTrue(rerun.firstLatencyPs() > 2 * whatIf.recorded().firstLatencyPs(), row.cost().what());
        }
    }

    @Test
    void competitionThatNoPropertyEndsSaysSo() {
        LabSpec lab = Labs.e1().burst(10, SIZE).pair();
        Cost cost = row(WhatIf.of(lab, Labs.run(lab)), "sender", "competition for the I/O bus").cost();
        assertEquals(Optional.of("no property lets two use the I/O bus at once"), cost.obstacle());
        assertEquals(List.of(), cost.settings());
    }

    @Test
    void aCostIsTakenFromOneElementOnly() {
        LabSpec lab = Labs.e1().burst(2, SIZE).pair();
        LabSpec without = row(WhatIf.of(lab, Labs.run(lab)), "sender", "SDMA firmware").cost().takenFrom(lab);
        assertEquals(0, without.hosts().get(0).nics().getFirst().values().get(NicParameters.SDMA));
        assertEquals(lab.hosts().get(1), without.hosts().get(1));
        assertEquals(lab.hosts().get(0).values(), without.hosts().get(0).values());
    }

    @Test
    void ratesGoToTheirGreatest() {
        LabSpec lab = Labs.e1().burst(2, SIZE).pair();
        List<Cost.Setting> settings = row(WhatIf.of(lab, Labs.run(lab)), "cable", "transmission").cost().settings();
        assertEquals("[rate=1000 Gb/s]", settings.toString());
        assertEquals(Unit.RATE, settings.getFirst().parameter().unit());
    }
}
