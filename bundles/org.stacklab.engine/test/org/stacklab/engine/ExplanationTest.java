package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stacklab.engine.Explanation.Cause;
import org.stacklab.engine.Explanation.IdleLink;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.RunParameters;

class ExplanationTest {
    private static IdleLink idle(Labs labs) {
        Explanation explanation = Explanation.of(Labs.run(labs.pair()));
        assertEquals(1, explanation.links().size());
        return explanation.links().get(0);
    }

    @Test
    void causesAddUpToTheIdleTime() {
        IdleLink link = idle(Labs.e1().burst(10, 32 << 10));
        assertEquals(link.idlePs(), link.causes().stream().mapToLong(Cause::timePs).sum());
        assertTrue(link.idlePs() < link.windowPs());
    }

    @Test
    void contentionOnTheMemoryBusShowsAsACauseOfTheTraditionalStack() {
        IdleLink link = idle(Labs.e1().burst(10, 32 << 10));
        assertEquals("sender/nic-sdma works", link.causes().get(0).what());
        assertTrue(link.causes().stream().anyMatch(c -> c.what().equals("sender/memory-bus taken by sender/system-call")));
    }

    @Test
    void withoutContentionOnlyWorkIsLeft() {
        IdleLink link = idle(Labs.e1().burst(10, 32 << 10).lab(RunParameters.CONTENTION, 0));
        assertTrue(link.causes().stream().noneMatch(c -> c.what().contains("taken by")), link.causes().toString());
    }

    @Test
    void aLinkThatIsHeldBackWaitsForTheReceiver() {
        IdleLink link = idle(Labs.e1().nic(NicParameters.RDMA, 1_000_000_000L).burst(30, 32 << 10));
        assertEquals("waits for receiver/nic-rdma", link.causes().get(0).what());
    }

    @Test
    void theBusiestResourceBoundsTheRun() {
        assertEquals("receiver/cpu", Explanation.of(Labs.run(Labs.e1().burst(50, 32 << 10).pair())).bound().orElseThrow().resource());
    }
}
