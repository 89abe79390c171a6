package org.stacklab.ui.inspect.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.ui.inspect.TwoHosts;

/** What is measured in parts is what the engine says of the whole. */
final class LoadMeterTest {
    private final LabSpec lab = TwoHosts.burst(4, 0);
    private final RunResult result = result();

    private RunResult result() {
        Run run = Run.of(lab, false);
        run.toEnd(new Stop());
        return run.result();
    }

    private Loads measure(long fromPs, long toPs, int parts) {
        return LoadMeter.measure(lab, Long.MAX_VALUE, new TimeRange(fromPs, toPs), parts, new Stop());
    }

    @Test
    void thePartsAddUpToWhatTheEngineSays() {
        Loads loads = measure(0, result.virtualTimePs(), 97);
        for (int r = 0; r < loads.resources().size(); r++) {
            RunResult.Utilisation expected = result.utilisation().get(r);
            assertEquals(expected.resource(), loads.resources().get(r).name());
            assertEquals(expected.servedPs(), loads.resources().get(r).meanBusy() * result.virtualTimePs(), 1000, expected.resource());
        }
    }

    @Test
    void aStretchLooksTheSameFromNear() {
        long middlePs = result.virtualTimePs() / 2;
        Loads coarse = measure(0, 2 * middlePs, 2);
        Loads fine = measure(middlePs, 2 * middlePs, 50);
        for (int r = 0; r < coarse.resources().size(); r++) {
            assertEquals(coarse.resources().get(r).busy()[1], fine.resources().get(r).meanBusy(), 1e-6);
        }
    }

    @Test
    void nobodyUsesMoreThanThereIsAndSomebodyWaits() {
        Loads loads = measure(0, result.virtualTimePs(), 200);
        double most = 0;
        for (Loads.Load load : loads.resources()) {
            for (double busy : load.busy()) {
                assertTrue(busy >= 0 && busy <= 1 + 1e-6, load.name() + " " + busy);
            }
            most = Math.max(most, load.mostWaiting());
        }
        assertTrue(most > 0, "a burst makes fragments wait");
    }

    @Test
    void aStopIsHeeded() {
        Stop stop = new Stop();
        stop.request();
        assertNull(LoadMeter.measure(lab, Long.MAX_VALUE, new TimeRange(0, 1000), 1, stop));
    }
}
