package org.stacklab.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.Loss;

/** What the rectangles of a lane come to. */
final class LaneSum {
    private final Lane lane;
    private final Map<String, Long> lostTo = new LinkedHashMap<>();
    private int count;
    private long ownPs;
    private long tookPs;
    private long lostPs;

    private LaneSum(Lane lane) {
        this.lane = lane;
    }

    /** The sums of all lanes that have rectangles, from top to bottom. */
    static List<LaneSum> of(ChartModel chart) {
        Map<Lane, LaneSum> sums = new LinkedHashMap<>();
        for (int rectangle = 0; rectangle < chart.size(); rectangle++) {
            sums.computeIfAbsent(chart.lane(rectangle), LaneSum::new).add(chart, rectangle);
        }
        return new ArrayList<>(sums.values());
    }

    private void add(ChartModel chart, int rectangle) {
        count++;
        ownPs += chart.ownPs(rectangle);
        tookPs += chart.endPs(rectangle) - chart.startPs(rectangle);
        lostPs += chart.lostPs(rectangle);
        Loss.of(chart, rectangle).forEach(loss -> lostTo.merge(loss.resource(), loss.lostPs(), Long::sum));
    }

    Lane lane() {
        return lane;
    }

    int count() {
        return count;
    }

    /** How long the work would have taken alone, on average. */
    long meanOwnPs() {
        return ownPs / count;
    }

    /** How long it took from its first step to its last, on average. */
    long meanTookPs() {
        return tookPs / count;
    }

    /** How long it was held up, on average. */
    long meanLostPs() {
        return lostPs / count;
    }

    /** How long it was held up, all together. */
    long lostPs() {
        return lostPs;
    }

    /** The resource that was short for longest, empty if none was. */
    String mostLostTo() {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(lostTo.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        return entries.isEmpty() ? "" : entries.getFirst().getKey();
    }
}
