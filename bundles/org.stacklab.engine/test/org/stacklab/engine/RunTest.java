package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult.End;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Stop;

class RunTest {
    @Test
    void sameLabSameBytes() {
        RunResult first = Labs.run(Labs.e1().pair());
        RunResult second = Labs.run(Labs.e1().pair());
        assertEquals(first.fingerprint(), second.fingerprint());
        assertNotEquals(first.fingerprint(), Labs.run(Labs.e1().lab(RunParameters.SEED, 2).pair()).fingerprint(), "the payload differs");
    }

    @Test
    void recordingChangesNothing() {
        RunResult kept = Labs.run(Labs.u1().burst(3, 20_000).pair(), true);
        RunResult dropped = Labs.run(Labs.u1().burst(3, 20_000).pair(), false);
        assertEquals(kept.fingerprint(), dropped.fingerprint());
        assertEquals(kept.flows(), dropped.flows());
        assertEquals(0, dropped.spans().size());
    }

    @Test
    void unrelatedHostsReorderNothing() {
        LabSpec pair = Labs.e1().pair();
        List<HostSpec> hosts = new ArrayList<>(pair.hosts());
        hosts.add(Labs.e1().hostSpec("aa", "bystander"));
        LabSpec more = new LabSpec(pair.name(), pair.values(), hosts, pair.switches(), pair.links(), pair.workloads());
        assertEquals(Labs.run(pair).flows(), Labs.run(more).flows());
        assertEquals(Labs.run(pair).virtualTimePs(), Labs.run(more).virtualTimePs());
    }

    @Test
    void fragmentsArriveWholeAndVerified() {
        for (int size : new int[] {1, 7, 8, 4096, 4097, 8192, 32768, 65507}) {
            RunResult result = Labs.run(Labs.u1().burst(2, size).pair());
            assertEquals(End.COMPLETED, result.end());
            assertEquals(2, result.packetsDelivered());
            assertEquals(0, result.flows().get(0).corrupted());
            int fragments = size <= 4096 ? 0 : 2 * Math.ceilDiv(size, 4096);
            assertEquals(2 + fragments, result.packets().size());
        }
    }

    @Test
    void fullSocketBufferDropsAndSaysSo() {
        Labs tight = Labs.e1().burst(200, 8 << 10).host(HostParameters.SOCKET_BUFFER, 16 << 10);
        RunResult result = Labs.run(tight.pair());
        assertEquals(End.STARVED, result.end());
        assertEquals(200, result.packetsSent());
        assertEquals(200, result.packetsDelivered() + result.drops().get("socket receive buffer full"));
    }

    @Test
    void boundsEndARunAndAreNamed() {
        assertEquals(End.EVENT_LIMIT, Labs.run(Labs.e1().lab(RunParameters.MAX_EVENTS, 50).pair()).end());
        assertEquals(End.TIME_LIMIT, Labs.run(Labs.e1().lab(RunParameters.MAX_TIME, 1_000_000).pair()).end());
        RunResult spans = Labs.run(Labs.e1().lab(RunParameters.MAX_SPANS, 10).burst(100_000, 100).pair());
        assertEquals(End.SPAN_LIMIT, spans.end());
        assertTrue(spans.spans().size() <= 12, spans.spans().size() + " spans");
    }

    @Test
    void stopRequestEndsTheRun() {
        Stop stop = new Stop();
        stop.request();
        Run run = Run.of(Labs.e1().pair(), true);
        assertEquals(End.STOPPED, run.toEnd(stop));
        assertEquals(Halt.ENDED, run.advance(Long.MAX_VALUE, 1, Breakpoint.NEVER, new Stop()));
    }

    @Test
    void onePacketOnInfinitelyFastHardwareTakesNoTime() {
        Labs ideal = Labs.e1().burst(1, 1);
        for (Parameter free : List.of(HostParameters.SEND_CALL, HostParameters.UDP_OUTPUT, HostParameters.IP_OUTPUT,
                HostParameters.DRIVER_OUTPUT, HostParameters.PIO_WRITE, HostParameters.INTERRUPT, HostParameters.INTERRUPT_PACKET,
                HostParameters.IP_INPUT, HostParameters.UDP_INPUT, HostParameters.WAKEUP, HostParameters.RECEIVE_CALL,
                HostParameters.COPY_CHECKSUM, HostParameters.COPY_CACHED, HostParameters.CHECKSUM_UNCACHED)) {
            ideal = ideal.host(free, 0);
        }
        for (Parameter free : List.of(NicParameters.SDMA, NicParameters.SEND, NicParameters.RECV, NicParameters.RDMA)) {
            ideal = ideal.nic(free, 0);
        }
        ideal = ideal.link(NetworkParameters.LINK_OVERHEAD, 0).link(NetworkParameters.LINK_RATE, 1_000_000_000_000L)
                .host(HostParameters.DMA_READ_RATE, 100_000_000_000L).host(HostParameters.DMA_WRITE_RATE, 100_000_000_000L);
        long bytesPs = 29 * 8 * 10 + 34 * 8 + 29 * 8 * 10;
        assertEquals(bytesPs, Labs.run(ideal.pair()).flows().get(0).firstLatencyPs(), "what is left are the bytes on three buses");
    }

    @Test
    void severalSendersShareOneReceiverThroughASwitch() {
        Labs labs = Labs.e1().burst(5, 1_000);
        List<HostSpec> hosts = List.of(labs.hostSpec("a", "a"), labs.hostSpec("b", "b"), labs.hostSpec("c", "c"));
        List<LinkSpec> links = List.of(new LinkSpec("l1", "l1", "a-nic", "s0", labs.link()),
                new LinkSpec("l2", "l2", "s1", "b-nic", labs.link()), new LinkSpec("l3", "l3", "c-nic", "s2", labs.link()));
        List<WorkloadSpec> workloads = List.of(new WorkloadSpec("w1", "w1", "udp-burst", "a", "c", labs.burst()),
                new WorkloadSpec("w2", "w2", "udp-burst", "b", "c", labs.burst()));
        SwitchSpec crossbar = new SwitchSpec("s", "s", Values.NONE, List.of("s0", "s1", "s2"));
        RunResult result = Labs.run(new LabSpec("star", labs.lab(), hosts, List.of(crossbar), links, workloads));
        assertEquals(End.COMPLETED, result.end());
        assertEquals(10, result.packetsDelivered());
        assertEquals(0, result.flows().get(0).corrupted() + result.flows().get(1).corrupted());
    }

    @Test
    void noResourceServesMoreThanThereIsTime() {
        RunResult result = Labs.run(Labs.u1().burst(20, 32 << 10).pair());
        for (RunResult.Utilisation each : result.utilisation()) {
            assertTrue(each.sharePpm() <= 1_000_000, each.toString());
        }
    }
}
