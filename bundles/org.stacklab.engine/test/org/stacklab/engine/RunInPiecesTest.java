package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.RunResult.End;
import org.stacklab.sim.Stop;
import org.stacklab.trace.SpanStore;

/** A run may be held anywhere, looked at and let go on. */
class RunInPiecesTest {
    private static final long FOREVER = Long.MAX_VALUE;

    private final LabSpec lab = Labs.e1().burst(3, 1_000).pair();
    private final Run run = Run.of(lab, true);
    private final Stop stop = new Stop();

    @Test
    void stepsChangeNothing() {
        SortedSet<String> origins = new TreeSet<>();
        assertEquals(Optional.empty(), run.latestOrigin());
        long events = 0;
        while (run.advance(FOREVER, 1, Breakpoint.NEVER, stop) == Halt.EVENTS) {
            assertEquals(++events, run.eventCount());
            origins.add(run.latestOrigin().orElseThrow());
        }
        RunResult whole = Labs.run(lab);
        assertEquals(whole.fingerprint(), run.result().fingerprint());
        assertEquals(End.COMPLETED, run.result().end());
        lab.hosts().forEach(host -> assertTrue(origins.contains(host.id()), host.id() + " had events"));
        lab.links().forEach(link -> assertTrue(origins.contains(link.id()), link.id() + " had events"));
    }

    @Test
    void eventsAreCountedOff() {
        assertEquals(Halt.EVENTS, run.advance(FOREVER, 7, Breakpoint.NEVER, stop));
        assertEquals(7, run.eventCount());
        assertEquals(Halt.EVENTS, run.advance(FOREVER, 5, Breakpoint.NEVER, stop));
        assertEquals(12, run.eventCount());
    }

    @Test
    void holdsAtABreakpoint() {
        assertEquals(Halt.BREAKPOINT, run.advance(FOREVER, FOREVER, now -> now.delivered() == 2, stop));
        assertEquals(2, run.result().packetsDelivered());
        assertEquals(3, run.sent());
        assertEquals(Halt.ENDED, run.advance(FOREVER, FOREVER, now -> now.delivered() == 4, stop));
    }

    @Test
    void holdsBeforeALaterTime() {
        run.advance(FOREVER, 20, Breakpoint.NEVER, stop);
        long thenPs = run.nowPs();
        Run other = Run.of(lab, true);
        assertEquals(Halt.TIME, other.advance(thenPs, FOREVER, Breakpoint.NEVER, stop));
        assertEquals(thenPs, other.nowPs());
        assertEquals(Halt.TIME, other.advance(thenPs, FOREVER, now -> true, stop), "nothing is left to happen at that time");
    }

    @Test
    void snapshotsStayWhatTheyAre() {
        run.advance(FOREVER, 60, Breakpoint.NEVER, stop);
        RunResult early = run.snapshot();
        String record = spans(early.spans());
        int packets = early.packets().size();
        run.toEnd(stop);
        assertEquals(record, spans(early.spans()));
        assertEquals(packets, early.packets().size());
        assertTrue(run.result().spans().size() > early.spans().size());
        assertEquals(spans(Labs.run(lab).spans()), spans(run.result().spans()), "the copy has not disturbed the record");
        assertFalse(record.isEmpty());
    }

    private static String spans(SpanStore spans) {
        StringBuilder text = new StringBuilder();
        for (int span = 1; span <= spans.size(); span++) {
            text.append(span).append(spans.isEnded(span) ? ":" + spans.startPs(span) + "-" + spans.endPs(span) + " " + spans.label(span)
                    + spans.packet(span) + "/" + spans.lossCount(span) : " goes on").append('\n');
        }
        return text.toString();
    }
}
