package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult.End;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;

/** User-level messaging past the kernel: GM and Berkeley-VIA, the comparators of paper 001. */
class UserLevelTest {
    private static Labs gm() {
        Labs e1 = Labs.e1();
        Values card = Values.NONE.with(Catalogue.standard().part(Slot.NIC, "lanai-9-gm").orElseThrow());
        return new Labs(e1.lab(), e1.host(), card, e1.link(), e1.burst());
    }

    private static Labs berkeleyVia() {
        Values card = Values.NONE.with(Catalogue.standard().part(Slot.NIC, "lanai-4").orElseThrow());
        return new Labs(gm().lab(), gm().host(), card, gm().link(), gm().burst()).nic(NicParameters.PIPELINING, 2)
                .host(HostParameters.SEGMENT, 65_507).nic(NicParameters.RECEIVE_BUFFERS, 3).nic(NicParameters.SEND_BUFFERS, 3);
    }

    private static RunResult run(Labs labs, String kind) {
        LabSpec pair = labs.pair();
        WorkloadSpec burst = pair.workloads().get(0);
        WorkloadSpec message = new WorkloadSpec(burst.id(), burst.name(), kind, "a", "b", burst.values());
        return Labs.run(new LabSpec("m", pair.values(), pair.hosts(), pair.switches(), pair.links(), List.of(message)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 4096, 4097, 32768, 65507})
    void messagesArriveWholeWithoutKernel(int size) {
        RunResult result = run(gm().burst(20, size), "gm-burst");
        assertEquals(End.COMPLETED, result.end());
        assertEquals(20, result.packetsDelivered());
        assertEquals(0, result.flows().get(0).corrupted());
        for (int span = 1; span <= result.spans().size(); span++) {
            assertTrue(!result.spans().label(span).layer().equals("interrupt"), "no interrupt");
        }
    }

    @Test
    void gmIsQuickestForSmallMessagesAndNearEUdpForLargeOnes() {
        long gmSmallPs = run(gm().burst(10, 32), "gm-ping-pong").flows().get(0).meanLatencyPs();
        long udpSmallPs = run(Labs.e1().burst(10, 32), "udp-ping-pong").flows().get(0).meanLatencyPs();
        assertTrue(gmSmallPs < udpSmallPs, gmSmallPs + " against " + udpSmallPs);
        long gm = run(gm().burst(100, 32 << 10), "gm-burst").throughputBitsPerSec();
        assertTrue(gm > 850_000_000L && gm < 951_000_000L, gm + " b/s");
    }

    @Test
    void berkeleyViaStaysBelowTheSumOfItsDmas() {
        RunResult result = run(berkeleyVia().burst(100, 32 << 10), "gm-burst");
        assertEquals(End.COMPLETED, result.end());
        assertTrue(result.throughputBitsPerSec() < 563_600_000L, result.throughputBitsPerSec() + " b/s");
    }
}
