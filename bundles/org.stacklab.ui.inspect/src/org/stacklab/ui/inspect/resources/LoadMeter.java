package org.stacklab.ui.inspect.resources;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.Halt;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.sim.Resource;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.TimeRange;

/**
 * Measures loads while a lab runs once more, which it does the same way. Between two events nothing changes speed and nobody joins a
 * queue, so what is spread evenly over the time between them is exact but for rounding.
 */
final class LoadMeter {
    private final TimeRange range;
    private final int parts;
    private final Run run;
    private final List<Resource> resources;
    private final double[][] servedPs;
    private final double[][] waitedPs;
    private final long[] servedBeforePs;
    private final int[] waitingBefore;
    private final double partPs;

    private LoadMeter(LabSpec lab, TimeRange range, int parts) {
        this.range = range;
        this.parts = parts;
        run = Run.of(lab, false);
        resources = run.resources();
        servedPs = new double[resources.size()][parts];
        waitedPs = new double[resources.size()][parts];
        servedBeforePs = new long[resources.size()];
        waitingBefore = new int[resources.size()];
        partPs = (double) range.lengthPs() / parts;
    }

    /**
     * Measures a stretch of a run.
     *
     * @param lab what runs
     * @param events how many events of it have happened
     * @param range the stretch, longer than nothing
     * @param parts into how many parts it is cut, at least 1
     * @param stop a request to give up
     * @return the loads, or null if a stop was requested
     */
    static Loads measure(LabSpec lab, long events, TimeRange range, int parts, Stop stop) {
        LoadMeter meter = new LoadMeter(lab, range, parts);
        meter.go(events, stop);
        return stop.isRequested() ? null : meter.loads();
    }

    private void go(long events, Stop stop) {
        boolean ended = run.advance(range.startPs(), events, Breakpoint.NEVER, stop) == Halt.ENDED;
        note();
        long beforePs = run.nowPs();
        while (!ended && run.eventCount() < events && run.nowPs() < range.endPs()) {
            ended = run.advance(Long.MAX_VALUE, 1, Breakpoint.NEVER, stop) == Halt.ENDED;
            if (run.nowPs() > beforePs) {
                spread(beforePs, run.nowPs());
                beforePs = run.nowPs();
            }
            note();
        }
    }

    private void note() {
        for (int r = 0; r < resources.size(); r++) {
            servedBeforePs[r] = resources.get(r).servedPs();
            waitingBefore[r] = resources.get(r).waiting();
        }
    }

    private void spread(long fromPs, long toPs) {
        double lengthPs = toPs - fromPs;
        long clippedFromPs = range.clip(fromPs);
        long clippedToPs = range.clip(toPs);
        for (int r = 0; r < resources.size(); r++) {
            spread(servedPs[r], clippedFromPs, clippedToPs, (resources.get(r).servedPs() - servedBeforePs[r]) / lengthPs);
            spread(waitedPs[r], clippedFromPs, clippedToPs, waitingBefore[r]);
        }
    }

    private void spread(double[] sums, long fromPs, long toPs, double perPs) {
        if (perPs == 0) {
            return;
        }
        double from = (fromPs - range.startPs()) / partPs;
        double to = (toPs - range.startPs()) / partPs;
        for (int part = (int) from; part < parts && part < to; part++) {
            sums[part] += (Math.min(to, part + 1) - Math.max(from, part)) * partPs * perPs;
        }
    }

    private Loads loads() {
        List<Loads.Load> loads = new ArrayList<>();
        for (int r = 0; r < resources.size(); r++) {
            loads.add(new Loads.Load(resources.get(r).name(), perPart(servedPs[r]), perPart(waitedPs[r])));
        }
        return new Loads(range, parts, loads);
    }

    private double[] perPart(double[] sums) {
        double[] means = new double[parts];
        for (int part = 0; part < parts; part++) {
            means[part] = sums[part] / partPs;
        }
        return means;
    }
}
