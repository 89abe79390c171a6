package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult.End;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.RunParameters;

/** What cables do wrong, and who notices. */
class FaultsTest {
    private static final Labs BURST = Labs.e1().burst(200, 1_000).burst(RunParameters.INTERVAL, 200_000_000);

    @Test
    void everyMessageIsDeliveredOrAccountedFor() {
        RunResult result = Labs.run(BURST.link(NetworkParameters.LOSS, 100_000).pair());
        long lost = result.drops().get("lost on the cable");
        assertTrue(lost > 5 && lost < 50, lost + " of 200 at 10 %");
        assertEquals(200, result.packetsDelivered() + lost);
        assertEquals(End.STARVED, result.end());
    }

    @Test
    void theUdpChecksumFindsCorruption() {
        RunResult result = Labs.run(BURST.link(NetworkParameters.CORRUPTION, 100_000).pair());
        long corrupted = result.faults().get("corrupted on the cable");
        assertEquals(corrupted, result.drops().get("UDP checksum mismatch"));
        assertEquals(0, result.flows().get(0).corrupted());
        assertEquals(200, result.packetsDelivered() + corrupted);
    }

    @Test
    void withoutChecksumCorruptionIsDelivered() {
        Labs unchecked = BURST.link(NetworkParameters.CORRUPTION, 100_000).nic(NicParameters.PIPELINING, 1)
                .host(HostParameters.CHECKSUM, 1);
        RunResult result = Labs.run(unchecked.pair());
        assertEquals(200, result.packetsDelivered());
        assertEquals(result.faults().get("corrupted on the cable"), result.flows().get(0).corrupted());
        assertTrue(result.flows().get(0).corrupted() > 0);
    }

    @Test
    void duplicatesAreCountedApart() {
        RunResult result = Labs.run(BURST.link(NetworkParameters.DUPLICATION, 100_000).pair());
        assertEquals(End.COMPLETED, result.end());
        assertEquals(200, result.packetsDelivered());
        assertEquals(result.faults().get("duplicated on the cable"), result.flows().get(0).duplicated());
        assertTrue(result.drops().isEmpty(), result.drops().toString());
        assertEquals(0, result.flows().get(0).corrupted());
    }

    /** A copy that could be copied again would never come to an end, nor would a late message that could be late again. */
    @Test
    void noMessageIsSentMoreThanTwice() {
        RunResult copied = Labs.run(BURST.link(NetworkParameters.DUPLICATION, 1_000_000).pair());
        assertEquals(200, copied.flows().get(0).duplicated());
        RunResult late = Labs.run(BURST.link(NetworkParameters.REORDERING, 1_000_000).pair());
        assertEquals(200, late.packetsDelivered());
    }

    @Test
    void lateMessagesArriveIntact() {
        RunResult result = Labs.run(BURST.link(NetworkParameters.REORDERING, 200_000).pair());
        assertEquals(End.COMPLETED, result.end());
        assertEquals(200, result.packetsDelivered());
        assertTrue(result.flows().get(0).maxLatencyPs() > 1_000_000_000L);
    }

    @Test
    void pingPongMeasuresHalfOfTheWayThereAndBack() {
        LabSpec pair = Labs.e1().burst(5, 1_000).pair();
        WorkloadSpec burst = pair.workloads().get(0);
        WorkloadSpec pingPong = new WorkloadSpec("p", "p", "udp-ping-pong", "a", "b", burst.values());
        RunResult result = Labs.run(new LabSpec("p", pair.values(), pair.hosts(), pair.switches(), pair.links(), List.of(pingPong)));
        assertEquals(5, result.packetsDelivered());
        assertEquals(10, result.packets().size(), "five there, five back");
        long oneWayPs = Labs.run(Labs.e1().burst(1, 1_000).pair()).flows().get(0).firstLatencyPs();
        long halfPs = result.flows().get(0).meanLatencyPs();
        assertTrue(Math.abs(halfPs - oneWayPs) < oneWayPs / 10, halfPs + " against " + oneWayPs);
    }
}
