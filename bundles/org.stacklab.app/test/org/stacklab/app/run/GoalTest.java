package org.stacklab.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.Halt;
import org.stacklab.engine.Run;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.sim.Stop;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

class GoalTest {
    private final Run run = Run.of(BurstLab.spec(), true);

    private Halt go(Goal goal) {
        return run.advance(goal.untilPs(), goal.events(), goal.until().apply(run), new Stop());
    }

    @Test
    void holdsAtATime() throws BadValueException {
        assertEquals(Halt.TIME, go(Occasion.TIME.goal("300us")));
        assertTrue(run.nowPs() > 0 && run.nowPs() <= 300_000_000L, run.nowPs() + " ps");
    }

    @Test
    void holdsAtMessages() throws BadValueException {
        assertEquals(Halt.BREAKPOINT, go(Occasion.SENT.goal("2")));
        assertEquals(2, run.sent());
        assertEquals(Halt.BREAKPOINT, go(Occasion.DELIVERED.goal("1")));
        assertEquals(1, run.delivered());
    }

    @Test
    void holdsAtEvents() throws BadValueException {
        assertEquals(Halt.BREAKPOINT, go(Occasion.EVENTS.goal("40")));
        assertEquals(40, run.eventCount());
        go(Goal.eventOf(Set.of("host-2")));
        assertEquals("host-2", run.latestOrigin().orElseThrow());
    }

    @Test
    void holdsAtTheNextRectangleOfAPacket() throws BadValueException {
        Goal driver = Occasion.RECTANGLE.goal("packet:2 layer:driver");
        assertEquals(Halt.BREAKPOINT, go(driver));
        SpanStore spans = run.result().spans();
        PacketTable packets = run.result().packets();
        assertTrue(IntStream.rangeClosed(1, spans.size()).filter(spans::isEnded).anyMatch(span -> spans.endPs(span) == run.nowPs()
                && packets.datagramNumber(spans.packet(span)) == 2 && spans.label(span).layer().equals("driver")));
        long first = run.nowPs();
        go(driver);
        assertTrue(run.nowPs() > first, "goes on to the one after it");
    }

    @Test
    void nothingIsDroppedHere() throws BadValueException {
        assertEquals(Halt.ENDED, go(Occasion.DROPPED.goal("1")));
    }

    @Test
    void nonsenseIsNoGoal() {
        assertThrows(BadValueException.class, () -> Occasion.TIME.goal("soon"));
        assertThrows(NumberFormatException.class, () -> Occasion.EVENTS.goal("many"));
        assertThrows(NumberFormatException.class, () -> Occasion.SENT.goal("0"));
        assertThrows(IllegalArgumentException.class, () -> Occasion.RECTANGLE.goal("card:myri0"));
    }
}
