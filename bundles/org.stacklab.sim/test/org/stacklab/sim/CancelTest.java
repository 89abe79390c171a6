package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** An activity can be taken back at any point, and leaves no trace in what others get. */
final class CancelTest {
    private static final int ALL = SharedResource.CAPACITY;
    private static final Runnable NOTHING = () -> { };

    private final World world = new World();
    private final Cpu cpu = world.cpu(2);
    private final SharedResource bus = world.bus("bus");

    private static void fail() {
        Assertions.fail("a cancelled activity completes");
    }

    @Test
    void whileItIsServedTheSpanCoversWhatWasDone() {
        Activity a = world.transfer("a", bus, ALL);
        a.start(1_000, CancelTest::fail);
        world.transfer("b", bus, ALL).start(1_000, NOTHING);
        world.at(601, a::cancel);
        world.run();
        assertFalse(a.isUnderWay());
        assertEquals(601, world.span("a").endPs());
        assertEquals(301, world.span("a").ownPs(), "300.5 done, counted up");
        assertEquals(1_301, world.span("b").endPs(), "the rest alone at full speed");
    }

    @Test
    void whileItWaitsItLeavesNoSpan() {
        Activity waiting = world.task("waiting", cpu, 1);
        world.task("first", cpu, 1).start(100, NOTHING);
        waiting.start(100, CancelTest::fail);
        world.task("third", cpu, 1).start(100, NOTHING);
        world.at(50, waiting::cancel);
        world.run();
        assertEquals(2, world.spans.size());
        assertEquals(200, world.span("third").endPs());
    }

    @Test
    void whileItIsInterruptedTheInterruptionCountsAsLost() {
        Activity user = world.activity("user").on(cpu, 1).using(bus, ALL).build();
        user.start(1_000, CancelTest::fail);
        Activity interrupt = world.task("interrupt", cpu, 0);
        world.at(100, () -> interrupt.start(500, NOTHING));
        world.at(300, user::cancel);
        world.run();
        World.Span span = world.span("user");
        assertEquals(300, span.endPs());
        assertEquals(100, span.ownPs());
        assertEquals(200, span.losses().get(0).ps());
        assertEquals(600, world.span("interrupt").endPs());
        assertEquals(100, bus.servedPs());
        assertEquals(600, cpu.servedPs());
    }

    @Test
    void atTheInstantOfItsStart() {
        Activity a = world.task("a", cpu, 0);
        world.at(10, () -> {
            a.start(100, CancelTest::fail);
            a.cancel();
            a.start(50, NOTHING);
        });
        world.run();
        assertEquals(60, world.span("a").endPs());
    }

    @Test
    void atTheInstantOfItsEndTheEndWins() {
        boolean[] done = new boolean[1];
        Activity a = world.transfer("a", bus, ALL);
        a.start(100, () -> done[0] = true);
        world.at(100, a::cancel);
        world.run();
        assertTrue(done[0]);
        assertEquals(1, world.spans.size());
    }

    @Test
    void theNextInTurnTakesOver() {
        Activity running = world.task("running", cpu, 0);
        running.start(1_000, CancelTest::fail);
        world.task("next", cpu, 0).start(100, NOTHING);
        world.at(300, running::cancel);
        world.run();
        assertEquals(300, world.span("next").startPs());
        assertEquals(400, world.span("next").endPs());
    }

    @Test
    void whenItIsNotUnderWayNothingHappens() {
        Activity a = world.transfer("a", bus, ALL);
        a.cancel();
        world.run();
        assertTrue(world.spans.isEmpty());
    }
}
