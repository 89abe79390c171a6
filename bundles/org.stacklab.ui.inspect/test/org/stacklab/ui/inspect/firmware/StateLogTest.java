package org.stacklab.ui.inspect.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Stop;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.inspect.TwoHosts;

/** The log agrees with the rectangles of the chart and with itself. */
final class StateLogTest {
    private static final int SDMA = 0;

    private final LabSpec lab = TwoHosts.burst(5, 0);
    private final StateLog log = StateLog.of(lab, Long.MAX_VALUE, lab.hosts().getFirst().nics().getFirst(), new Stop());

    @Test
    void theTimesInAllStatesAreAllOfTheTime() {
        for (int thread = 0; thread < log.program().size(); thread++) {
            assertEquals(log.endPs(), Arrays.stream(log.timesPs(thread, 0, log.endPs())).sum());
            long[] first = log.timesPs(thread, 0, log.endPs() / 3);
            long[] rest = log.timesPs(thread, log.endPs() / 3, log.endPs());
            long[] all = log.timesPs(thread, 0, log.endPs());
            for (int state = 0; state < all.length; state++) {
                assertEquals(all[state], first[state] + rest[state]);
            }
        }
    }

    @Test
    void whileTheHostDmaFetchesSdmaIsInTheStateForIt() {
        Run run = Run.of(lab, true);
        run.toEnd(new Stop());
        SpanStore spans = run.result().spans();
        int seen = 0;
        for (int span = 1; span <= spans.size(); span++) {
            boolean fetches = spans.label(span).layer().equals(Layer.NIC_SDMA) && spans.label(span).host().equals("sender");
            if (fetches && spans.endPs(span) > spans.startPs(span)) {
                assertEquals("Sdma", log.stateAt(SDMA, (spans.startPs(span) + spans.endPs(span)) / 2));
                seen++;
            }
        }
        assertTrue(seen >= 10, "five datagrams of two fragments");
    }

    @Test
    void changesFollowEachOther() {
        assertEquals("sIdle", log.stateAt(SDMA, 0));
        long firstPs = log.nextChangePs(0);
        assertTrue(firstPs > 0);
        assertEquals(0, log.previousChangePs(firstPs));
        assertEquals(firstPs, log.previousChangePs(log.nextChangePs(firstPs)));
        assertEquals(log.endPs() + 1, log.nextChangePs(log.endPs() + 1), "nothing comes after the end");
    }

    @Test
    void aStopIsHeeded() {
        Stop stop = new Stop();
        stop.request();
        assertNull(StateLog.of(lab, Long.MAX_VALUE, lab.hosts().getFirst().nics().getFirst(), stop));
    }
}
