package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult.End;
import org.stacklab.engine.RunResult.Flow;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Values;

/** Bursts both ways and messages by schedule. */
class WorkloadsTest {
    private static final long US = 1_000_000;

    private static LabSpec lab(Labs labs, WorkloadSpec... workloads) {
        LabSpec pair = labs.pair();
        return new LabSpec("w", pair.values(), pair.hosts(), pair.switches(), pair.links(), List.of(workloads));
    }

    private static RunResult run(Labs labs, String kind) {
        return Labs.run(lab(labs, new WorkloadSpec("w", "talk", kind, "a", "b", labs.burst())));
    }

    private static Labs scheduled(String schedule) {
        Labs e1 = Labs.e1();
        try {
            Values workload = Values.NONE.with(RunParameters.SCHEDULE, schedule, Values.Origin.LAB);
            return new Labs(e1.lab(), e1.host(), e1.nic(), e1.link(), workload);
        } catch (BadValueException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"udp-bidirectional", "gm-bidirectional"})
    void bothDirectionsAreReported(String kind) {
        RunResult result = run(Labs.e1().burst(20, 8 << 10), kind);
        assertEquals(End.COMPLETED, result.end());
        assertEquals(List.of("talk forth", "talk back"), result.flows().stream().map(Flow::name).toList());
        for (Flow flow : result.flows()) {
            assertEquals(20, flow.delivered());
            assertEquals(0, flow.corrupted());
        }
        assertEquals(40, result.packetsDelivered());
    }

    @Test
    void bothWaysIsTwoBurstsAgainstEachOther() {
        Labs labs = Labs.e1().burst(30, 16 << 10);
        WorkloadSpec there = new WorkloadSpec("w1", "there", "udp-burst", "a", "b", labs.burst());
        WorkloadSpec back = new WorkloadSpec("w2", "back", "udp-burst", "b", "a", labs.burst());
        RunResult two = Labs.run(lab(labs, there, back));
        RunResult one = run(labs, "udp-bidirectional");
        assertEquals(two.virtualTimePs(), one.virtualTimePs());
        for (int i = 0; i < 2; i++) {
            assertEquals(two.flows().get(i).throughputBitsPerSec(), one.flows().get(i).throughputBitsPerSec());
        }
    }

    @Test
    void bothWaysShareTheBusSoThatEachIsSlowerThanAlone() {
        Labs labs = Labs.e1().burst(50, 32 << 10);
        long alone = Labs.run(labs.pair()).throughputBitsPerSec();
        RunResult both = run(labs, "udp-bidirectional");
        assertTrue(both.flows().stream().allMatch(flow -> flow.throughputBitsPerSec() < alone), both.flows().toString());
        assertTrue(both.throughputBitsPerSec() > alone, both.throughputBitsPerSec() + " against " + alone);
    }

    @Test
    void messagesGoOutAtTheirTimesWithTheirSizes() {
        RunResult result = run(scheduled("0us 1B; 500us 4KB; 1000us 7B; 2000us 32KB; 4000us 1B").burst(RunParameters.START, 100 * US),
                "udp-schedule");
        assertEquals(End.COMPLETED, result.end());
        Flow flow = result.flows().get(0);
        assertEquals("talk", flow.name());
        assertEquals(5, flow.delivered());
        assertEquals(0, flow.corrupted(), "short and long messages from one buffer");
        assertEquals(1 + 4096 + 7 + 32_768 + 1, flow.deliveredBytes());
        assertEquals(List.of(100 * US, 600 * US, 1_100 * US, 2_100 * US, 4_100 * US), sendTimes(result));
    }

    /** When the first work for each datagram began. */
    private static List<Long> sendTimes(RunResult result) {
        return IntStream.rangeClosed(1, result.packets().size())
                .mapToObj(packet -> IntStream.rangeClosed(1, result.spans().size())
                        .filter(span -> result.spans().packet(span) == packet).mapToLong(result.spans()::startPs).min().orElseThrow())
                .toList();
    }

    @Test
    void aScheduleEqualToABurstIsThatBurst() {
        Labs burst = Labs.e1().burst(4, 5_000).burst(RunParameters.INTERVAL, 300 * US);
        RunResult regular = run(burst, "udp-burst");
        RunResult written = run(scheduled("0us 5000; 300us 5000; 600us 5000; 900us 5000"), "udp-schedule");
        assertEquals(regular.fingerprint(), written.fingerprint());
        assertEquals(regular.flows(), written.flows());
    }

    @Test
    void aBusySenderSendsAsSoonAsItCan() {
        RunResult result = run(scheduled("0us 32KB; 1us 32KB; 2us 32KB"), "udp-schedule");
        RunResult burst = run(Labs.e1().burst(3, 32 << 10), "udp-burst");
        assertEquals(burst.virtualTimePs(), result.virtualTimePs());
        assertEquals(3, result.packetsDelivered());
    }

    @Test
    void aScheduleMayGoBothWaysOrOnlyBack() {
        RunResult both = run(scheduled("0us 1KB; 0us 2KB back; 100us 3KB back"), "udp-schedule");
        assertEquals(List.of("talk forth", "talk back"), both.flows().stream().map(Flow::name).toList());
        assertEquals(List.of(1_024L, 5_120L), both.flows().stream().map(Flow::deliveredBytes).toList());
        RunResult back = run(scheduled("0us 1KB back; 7us 1B back"), "gm-schedule");
        assertEquals(End.COMPLETED, back.end());
        assertEquals(List.of(1_025L), back.flows().stream().map(Flow::deliveredBytes).toList());
    }

    @Test
    void whatIfKnowsBothDirections() {
        LabSpec lab = lab(Labs.e1().burst(10, 8 << 10), new WorkloadSpec("w", "talk", "udp-bidirectional", "a", "b",
                Labs.e1().burst(10, 8 << 10).burst()));
        WhatIf whatIf = WhatIf.of(lab, Labs.run(lab));
        long muchLessPs = whatIf.recorded().meanLatencyPs() * 9 / 10;
        assertTrue(whatIf.rows().stream().anyMatch(row -> row.predicted().orElseThrow().meanLatencyPs() < muchLessPs));
    }

    @Test
    void labsWithTheSameScheduleAreEqual() {
        assertEquals(scheduled("0us 1KB; 5us 1KB").pair(), scheduled("0us 1KB; 5us 1KB").pair());
        assertNotEquals(scheduled("0us 1KB; 5us 1KB").pair(), scheduled("0us 1KB; 6us 1KB").pair());
    }

    @Test
    void endlessIntervalsEndAtTheTimeLimit() {
        RunResult result = run(Labs.e1().burst(100_000, 1).burst(RunParameters.INTERVAL, RunParameters.INTERVAL.max()), "udp-burst");
        assertEquals(End.TIME_LIMIT, result.end());
        assertTrue(result.packetsSent() <= 4, result.packetsSent() + " sent within the hour");
    }
}
