package org.stacklab.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.Halt;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.sim.Stop;

/** Going back is running again to an earlier place. */
class ReplayTest {
    private final LabSpec lab = BurstLab.spec();
    private final Replay replay = new Replay(lab, () -> false);

    private Run after(int events) {
        Run run = Run.of(lab, true);
        run.advance(Long.MAX_VALUE, events, Breakpoint.NEVER, new Stop());
        return run;
    }

    @Test
    void comesToTheSameAsGoingForwards() {
        Run back = replay.toEvent(71);
        assertEquals(71, back.eventCount());
        assertEquals(after(71).result().fingerprint(), back.result().fingerprint());
        assertEquals(after(71).nowPs(), back.nowPs());
    }

    @Test
    void canGoOnToTheSameEnd() {
        Run back = replay.toEvent(50);
        back.toEnd(new Stop());
        Run whole = Run.of(lab, true);
        whole.toEnd(new Stop());
        assertEquals(whole.result().fingerprint(), back.result().fingerprint());
    }

    @Test
    void stopsAtTheEndOfAShorterRun() {
        Run whole = Run.of(lab, true);
        whole.toEnd(new Stop());
        assertEquals(whole.eventCount(), replay.toEvent(1_000_000).eventCount());
    }

    @Test
    void findsTheEventOfAnElementBefore() {
        List<Long> events = eventsOf("link-1", 100);
        assertTrue(events.size() > 2, "the cable has events");
        long last = events.getLast();
        assertEquals(last, replay.toEventOf(Set.of("link-1"), 101).eventCount());
        assertEquals(events.get(events.size() - 2), replay.toEventOf(Set.of("link-1"), last).eventCount());
        assertEquals(0, replay.toEventOf(Set.of("link-1"), events.getFirst()).eventCount());
    }

    private List<Long> eventsOf(String id, int upTo) {
        List<Long> events = new ArrayList<>();
        Run run = Run.of(lab, false);
        while (run.eventCount() < upTo && run.advance(Long.MAX_VALUE, 1, Breakpoint.NEVER, new Stop()) == Halt.EVENTS) {
            if (run.latestOrigin().orElseThrow().equals(id)) {
                events.add(run.eventCount());
            }
        }
        return events;
    }

    @Test
    void staysWhereItIsWhenCanceled() {
        assertEquals(0, new Replay(lab, () -> true).toEvent(100).eventCount());
    }
}
