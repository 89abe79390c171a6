package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult.End;
import org.stacklab.engine.RunResult.Flow;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;

/** Several senders and one receiver around a switch, and cables that do wrong wherever they are. */
class StarTest {
    private static final String TO_RECEIVER = "to receiver";
    /** Of all packets, in parts per million. */
    private static final long TENTH = 100_000;

    /** Zero copy, checksums and queues on the card: the receiver's bus is all that limits it. */
    private static Labs eUdp() {
        return Labs.e1().host(HostParameters.CHECKSUM, 1).host(HostParameters.ZERO_COPY_SEND, 1).host(HostParameters.ZERO_COPY_RECEIVE, 1)
                .host(HostParameters.USER_BUFFER, choice(HostParameters.USER_BUFFER, "linear"))
                .host(HostParameters.RECEIVE_LOOKUP, choice(HostParameters.RECEIVE_LOOKUP, "nic-queue"))
                .host(HostParameters.SEND_QUEUE, choice(HostParameters.SEND_QUEUE, "two-level"));
    }

    private static long choice(Parameter parameter, String word) {
        return parameter.choices().indexOf(word);
    }

    /** Senders s1, s2 and so on; one of the cables may have faults. */
    private static LabSpec star(Labs labs, int senders, String faulty, Parameter fault, long share) {
        List<HostSpec> hosts = new ArrayList<>();
        List<LinkSpec> links = new ArrayList<>();
        List<WorkloadSpec> workloads = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (int i = 1; i <= senders; i++) {
            hosts.add(labs.hostSpec("s" + i, "s" + i));
            ports.add("p" + i);
            links.add(link("from s" + i, "s" + i + "-nic", "p" + i, labs.link(), faulty, fault, share));
            workloads.add(new WorkloadSpec("w" + i, "w" + i, "udp-burst", "s" + i, "r", labs.burst()));
        }
        hosts.add(labs.hostSpec("r", "receiver"));
        ports.add("p0");
        links.add(link(TO_RECEIVER, "p0", "r-nic", labs.link(), faulty, fault, share));
        return new LabSpec("star", labs.lab(), hosts, List.of(new SwitchSpec("x", "x", Values.NONE, ports)), links, workloads);
    }

    private static LinkSpec link(String name, String a, String b, Values values, String faulty, Parameter fault, long share) {
        return new LinkSpec(name, name, a, b, name.equals(faulty) ? values.with(fault, share, Values.Origin.LAB) : values);
    }

    private static LabSpec star(Labs labs, int senders) {
        return star(labs, senders, "", NetworkParameters.LOSS, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void sendersShareWhatTheReceiverTakes(int senders) {
        long alone = Labs.run(star(eUdp().burst(20, 32 << 10), 1), false).throughputBitsPerSec();
        RunResult result = Labs.run(star(eUdp().burst(20, 32 << 10), senders), false);
        assertEquals(End.COMPLETED, result.end());
        assertEquals(senders, result.flows().size());
        for (Flow flow : result.flows()) {
            assertEquals(20, flow.delivered());
            assertEquals(0, flow.corrupted());
            assertEquals(alone / senders, flow.throughputBitsPerSec(), 0.03 * alone / senders, flow.name() + " of " + senders);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void traditionalSendersShareToo(int senders) {
        RunResult result = Labs.run(star(Labs.e1().burst(80, 32 << 10), senders), false);
        assertEquals(80L * senders, result.packetsDelivered() + result.drops().getOrDefault("socket receive buffer full", 0L));
        assertEquals(0, result.flows().stream().mapToLong(Flow::corrupted).sum());
        assertTrue(result.throughputBitsPerSec() < 1_007_000_000L, "no more than the bus of the receiver takes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from s1", "from s2", TO_RECEIVER})
    void aLossHitsThoseWhoUseTheCable(String cable) {
        RunResult result = Labs.run(star(eUdp().burst(100, 1_000), 2, cable, NetworkParameters.LOSS, TENTH), false);
        long lost = result.drops().get("lost on the cable");
        assertTrue(lost > 0 && lost < 60, lost + " lost");
        assertEquals(200, result.packetsDelivered() + lost);
        assertEquals(End.STARVED, result.end());
        List<Boolean> whole = result.flows().stream().map(flow -> flow.delivered() == 100).toList();
        boolean all = cable.equals(TO_RECEIVER);
        assertEquals(List.of(!all && !cable.equals("from s1"), !all && !cable.equals("from s2")), whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from s1", TO_RECEIVER})
    void corruptionIsCaughtByTheChecksumOrDeliveredWithoutOne(String cable) {
        Labs checked = eUdp().burst(100, 1_000);
        RunResult caught = Labs.run(star(checked, 2, cable, NetworkParameters.CORRUPTION, TENTH), false);
        long dropped = caught.drops().get("UDP checksum mismatch");
        assertEquals(caught.faults().get("corrupted on the cable"), dropped);
        assertEquals(200, caught.packetsDelivered() + dropped);
        assertEquals(0, corrupted(caught));

        Labs unchecked = checked.nic(NicParameters.PIPELINING, choice(NicParameters.PIPELINING, "fine"));
        RunResult delivered = Labs.run(star(unchecked, 2, cable, NetworkParameters.CORRUPTION, TENTH), false);
        assertEquals(200, delivered.packetsDelivered());
        assertEquals(delivered.faults().get("corrupted on the cable"), corrupted(delivered));
        assertTrue(corrupted(delivered) > 0);
    }

    private static long corrupted(RunResult result) {
        return result.flows().stream().mapToLong(Flow::corrupted).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from s2", TO_RECEIVER})
    void duplicatesAndLatecomersArriveIntact(String cable) {
        Labs labs = eUdp().burst(100, 1_000);
        RunResult twice = Labs.run(star(labs, 2, cable, NetworkParameters.DUPLICATION, TENTH), false);
        assertEquals(twice.faults().get("duplicated on the cable"), twice.flows().stream().mapToLong(Flow::duplicated).sum());
        RunResult late = Labs.run(star(labs, 2, cable, NetworkParameters.REORDERING, TENTH), false);
        assertTrue(late.flows().stream().anyMatch(flow -> flow.maxLatencyPs() > NetworkParameters.REORDERING_DELAY.initial()));
        for (RunResult result : List.of(twice, late)) {
            assertEquals(End.COMPLETED, result.end());
            assertEquals(200, result.packetsDelivered());
            assertEquals(0, corrupted(result));
            assertEquals(Map.of(), result.drops());
        }
    }
}
