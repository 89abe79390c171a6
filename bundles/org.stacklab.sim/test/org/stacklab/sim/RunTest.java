package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A run ends when it should, says why, and can be taken up again. */
final class RunTest {
    private final Simulator sim = new Simulator(1, new TreeSet<>(List.of("a")), true);
    private final Stop stop = new Stop();
    private Timer clock;

    /** Something that happens every ten picoseconds for ever. */
    private void tick() {
        clock = new Timer(sim, sim.origin("a"), Phase.ARRIVAL, () -> clock.set(10));
        clock.set(10);
    }

    @Test
    void nothingLeftIsQuiet() {
        assertEquals(Simulator.Outcome.QUIET, sim.run(100, 100, stop));
        assertFalse(sim.step());
    }

    @Test
    void timeIsReachedInclusively() {
        tick();
        assertEquals(Simulator.Outcome.TIME_REACHED, sim.run(100, Long.MAX_VALUE, stop));
        assertEquals(10, sim.eventCount());
        assertEquals(100, sim.nowPs());
        assertEquals(Simulator.Outcome.TIME_REACHED, sim.run(199, Long.MAX_VALUE, stop));
        assertEquals(190, sim.nowPs());
    }

    @Test
    void eventsAreLimitedFromNowOn() {
        tick();
        assertEquals(Simulator.Outcome.EVENTS_REACHED, sim.run(Long.MAX_VALUE, 5_000, stop));
        assertEquals(5_000, sim.eventCount());
        assertEquals(Simulator.Outcome.EVENTS_REACHED, sim.run(Long.MAX_VALUE, 7, stop));
        assertEquals(5_007, sim.eventCount());
    }

    @Test
    void whatIsQuietIsNotCalledLimited() {
        new Timer(sim, sim.origin("a"), Phase.ARRIVAL, () -> { }).set(10);
        assertEquals(Simulator.Outcome.QUIET, sim.run(10, 1, stop));
    }

    @Test
    void aStopIsSeenWithinAThousandEvents() {
        tick();
        new Timer(sim, sim.origin("a"), Phase.ARRIVAL, stop::request).set(30_005);
        assertEquals(Simulator.Outcome.STOPPED, sim.run(Long.MAX_VALUE, Long.MAX_VALUE, stop));
        assertTrue(sim.eventCount() <= 3_001 + 1_024, () -> sim.eventCount() + " events");
    }

    @Test
    void anActivityLoopAtOneInstantIsCaughtByTheLimit() {
        Activity none = sim.activity(sim.origin("a"), sim.label("h", "l", "r", "k")).build();
        Runnable[] again = new Runnable[1];
        again[0] = () -> none.start(0, again[0]);
        again[0].run();
        assertEquals(Simulator.Outcome.EVENTS_REACHED, sim.run(Long.MAX_VALUE, 10_000, stop));
        assertEquals(0, sim.nowPs());
    }

    @Test
    void aRunInPiecesIsTheSameRun() {
        World whole = new World();
        World pieces = new World();
        for (World world : List.of(whole, pieces)) {
            SharedResource bus = world.bus("bus");
            for (int i = 1; i <= 5; i++) {
                Activity a = world.transfer("t", bus, 333_333);
                int workPs = 1_000 * i;
                world.at(100 * i, () -> a.start(workPs, () -> { }));
            }
        }
        whole.run();
        while (pieces.sim.run(pieces.sim.nowPs() + 50, 1, stop) != Simulator.Outcome.QUIET) {
            pieces.sim.step();
        }
        assertEquals(whole.spans, pieces.spans);
    }
}
