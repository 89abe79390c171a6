package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rectangles of a lane come to. */
public final class LaneSum {
    private final Lane lane;
    private final Map<String, Long> lostTo = new LinkedHashMap<>();
    private int count;
    private long ownPs;
    private long tookPs;
    private long lostPs;

    /** The sum of a lane nothing has been added to. */
    LaneSum(Lane lane) {
        this.lane = lane;
    }

    /**
     * The sums of all lanes that have rectangles.
     *
     * @param chart the rectangles
     * @return one sum per lane, from top to bottom
     */
    public static List<LaneSum> of(ChartModel chart) {
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

    /**
     * Whose sum it is.
     *
     * @return the lane
     */
    public Lane lane() {
        return lane;
    }

    /**
     * How many rectangles the lane has.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * How long the work would have taken alone, on average.
     *
     * @return picoseconds per rectangle, 0 without rectangles
     */
    public long meanOwnPs() {
        return mean(ownPs);
    }

    /**
     * How long it took from its first step to its last, on average.
     *
     * @return picoseconds per rectangle, 0 without rectangles
     */
    public long meanTookPs() {
        return mean(tookPs);
    }

    /**
     * How long it was held up, on average.
     *
     * @return picoseconds per rectangle, 0 without rectangles
     */
    public long meanLostPs() {
        return mean(lostPs);
    }

    private long mean(long sumPs) {
        return count == 0 ? 0 : sumPs / count;
    }

    /**
     * How long the rectangles are, all together.
     *
     * @return picoseconds
     */
    public long tookPs() {
        return tookPs;
    }

    /**
     * How long the work was held up, all together.
     *
     * @return picoseconds
     */
    public long lostPs() {
        return lostPs;
    }

    /**
     * The resource that was short for longest.
     *
     * @return its name, empty if none was short
     */
    public String mostLostTo() {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(lostTo.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        return entries.isEmpty() ? "" : entries.getFirst().getKey();
    }
}
