package org.stacklab.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stacklab.verify.Firmware.check;
import static org.stacklab.verify.Firmware.without;
import static org.stacklab.verify.Verification.Outcome.FAILS;
import static org.stacklab.verify.Verification.Outcome.HOLDS;
import static org.stacklab.verify.Verification.Outcome.NOT_CLAIMED;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.Cost;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;
import org.stacklab.machine.nic.Mcp;
import org.stacklab.sim.Stop;

class ModelCheckerTest {
    private static List<Property> failing(Verification verification) {
        return Stream.of(Property.values()).filter(property -> verification.of(property).outcome() == FAILS).toList();
    }

    @Test
    void threePacketsOfFourThresholdsBothWaysTakeLessThanTenSeconds() throws TooManyStatesException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Verification v = new ModelChecker(new Card(Mcp.fineGrained(), 4, 10, 64), Traffic.parse("4,4,4"), ModelChecker.MAX_STATES,
                new Stop()).run();
        long tookNs = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        Stream.of(Property.values()).forEach(property -> assertEquals(HOLDS, v.of(property).outcome(), property::id));
        assertTrue(v.states() > 1_000_000, "states " + v.states());
        assertTrue(tookNs < 10_000_000_000L, "took " + tookNs + " ns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:1", "0:0", "0,1:2,0", "2,1:", ":1,2", "1,1,1:1", "4:4"})
    void everyShippedFirmwareHoldsForAnyTraffic(String packets) {
        for (int buffers = 1; buffers <= 3; buffers++) {
            assertEquals(List.of(), failing(check(Mcp.fineGrained(), buffers, buffers, packets)));
            assertEquals(List.of(), failing(check(Mcp.coarseGrained(), buffers, buffers, packets)));
            assertEquals(List.of(), failing(check(Mcp.serialized(), buffers, buffers, packets)));
        }
    }

    @Test
    void onlyFineGrainedFirmwareOverlapsOnePacket() {
        for (Property same : List.of(Property.FORMULA_1_SAME_PACKET, Property.FORMULA_2_SAME_PACKET)) {
            assertEquals(HOLDS, check(Mcp.fineGrained(), 4, 10, "1:1").of(same).outcome());
            assertEquals(NOT_CLAIMED, check(Mcp.fineGrained(), 4, 10, "0,0:0,0").of(same).outcome());
            assertEquals(NOT_CLAIMED, check(Mcp.coarseGrained(), 4, 10, "2,2").of(same).outcome());
        }
        assertEquals(HOLDS, check(Mcp.coarseGrained(), 4, 10, "2,2").of(Property.FORMULA_1).outcome());
        assertEquals(NOT_CLAIMED, check(Mcp.coarseGrained(), 1, 10, "2,2").of(Property.FORMULA_1).outcome());
        assertEquals(NOT_CLAIMED, check(Mcp.serialized(), 4, 10, "2,2").of(Property.FORMULA_1).outcome());
    }

    @Test
    void theForgottenLockIsFoundInTrafficBothWaysOnly() {
        assertEquals(List.of(), failing(check(Mcp.broken(), 4, 10, ":3,3")));
        assertEquals(List.of(), failing(check(Mcp.broken(), 4, 10, "3,3:")));
        Verification v = check(Mcp.broken(), 4, 10, "1:2");
        assertEquals(List.of(Property.FORMULA_4, Property.HOST_DMA_LOCK), failing(v));
        assertFalse(v.allHold());
        List<Trace.Step> steps = v.of(Property.FORMULA_4).trace().steps();
        Trace.Step last = steps.getLast();
        assertEquals("RDMA", last.actor());
        assertTrue(last.what().contains("LOCK_HOST_DMA -- this thread takes the host DMA engine"), last::what);
        assertTrue(steps.stream().anyMatch(s -> s.actor().equals("SDMA") && s.to().equals("Sdma")), steps::toString);
        assertEquals(steps.size(), v.of(Property.FORMULA_4).trace().toString().lines().count());
    }

    @ParameterizedTest
    @CsvSource({"FREE_SEND_BUFFER,NO_DEADLOCK", "UNLOCK_HOST_DMA,NO_DEADLOCK", "REQUEST_LOOKUP,NO_DEADLOCK", "LOCK_HOST_DMA,HOST_DMA_LOCK",
        "PUBLISH_SEND_PACKET,DELIVERY", "TAKE_SEND_PACKET,DELIVERY", "NOTIFY_HOST,DELIVERY", "ACKNOWLEDGE_SEND_DMA,DELIVERY",
        "START_SCATTER,NO_DEADLOCK", "PUBLISH_RECEIVED_PACKET,DELIVERY"})
    void everyForgottenActionIsFound(Action action, Property property) {
        for (List<FirmwareThread> program : List.of(Mcp.fineGrained(), Mcp.coarseGrained())) {
            Verification v = check(without(program, action), 2, 2, "1,1,1:1,1,1");
            assertTrue(failing(v).contains(property), () -> action + " forgotten: " + failing(v));
        }
    }

    @ParameterizedTest
    @CsvSource({"Sdma,HOST_DMA_FREE,HOST_DMA_LOCK", "Sdma,SEND_BUFFER_FREE,BUFFERS", "Sdma_Done,HOST_DMA_DONE,HOST_DMA_LOCK",
        "Coarse_Grained_Send,PACKET_TO_SEND,DELIVERY", "Send_Last_Fragment,SEND_PACKET_COMPLETE,DELIVERY",
        "Recv_Done,MESSAGE_END,DELIVERY", "Rdma_Last_Fragment,DELIVER_PACKET_COMPLETE,DELIVERY",
        "Rdma_Notify,HOST_DMA_DONE,HOST_DMA_LOCK", "Coarse_Grained_Rdma,PACKET_TO_DELIVER,DELIVERY"})
    void everyForgottenConditionIsFound(String target, Condition condition, Property property) {
        Verification v = check(without(Mcp.fineGrained(), target, condition), 1, 2, "2,2:2,2");
        assertTrue(failing(v).contains(property), () -> target + " without " + condition + ": " + failing(v));
    }

    @Test
    void aBufferThatIsNeverFreedIsMissedAtTheEnd() {
        Verification v = check(without(Mcp.coarseGrained(), Action.FREE_SEND_BUFFER), 2, 2, "1:");
        assertEquals(List.of(Property.BUFFERS), failing(v));
    }

    @Test
    void deliveringThatWaitsForSendingIsFound() {
        Verification v = check(Firmware.with(Mcp.coarseGrained(), "Coarse_Grained_Rdma", Condition.NOTHING_TO_SEND), 2, 2, "1:1");
        assertEquals(HOLDS, v.of(Property.NO_DEADLOCK).outcome());
        assertEquals(List.of(Property.BACK_PRESSURE), failing(v));
    }

    @Test
    void goingRoundInCirclesIsFound() {
        Transition there = new Transition(List.of(), List.of(), Cost.SEND, List.of(), "there");
        Transition back = new Transition(List.of(), List.of(), Cost.NONE, List.of(), "here");
        FirmwareThread restless = new FirmwareThread("SEND", "here", Map.of("here", List.of(there), "there", List.of(back)));
        assertTrue(failing(check(List.of(restless), 1, 1, "1:")).contains(Property.TERMINATION));
    }

    @Test
    void tooManyStatesAreRefusedAndAStopIsObeyed() throws TooManyStatesException {
        Card card = new Card(Mcp.fineGrained(), 4, 10, 64);
        String sentence = assertThrows(TooManyStatesException.class, () -> new ModelChecker(card, Traffic.parse("4,4"), 1000, new Stop())
                .run())
                .getMessage();
        assertTrue(sentence.contains("1000 states") && sentence.endsWith("."), sentence);
        Stop stop = new Stop();
        stop.request();
        assertNull(new ModelChecker(card, Traffic.parse("4,4"), 1000, stop).run());
    }
}
