package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several charts lane by lane: what the same layer of the same host comes to in each. Lanes are the same if host and layer have the
 * same names. The first chart is the one the others are measured against.
 *
 * @param rows one per lane that any chart has, in the order of the first chart; a lane the first has not follows the one it follows
 *        in its own chart
 */
public record ChartComparison(List<Row> rows) {
    /** Keeps its own copy. */
    public ChartComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One lane in all charts.
     *
     * @param host the host, switch or link
     * @param layer the layer
     * @param sums what it comes to in each chart, in their order; in a chart without this lane all is 0
     */
    public record Row(String host, String layer, List<LaneSum> sums) {
        /**
         * How much longer a rectangle of this lane takes than in the first chart, on average.
         *
         * @param chart the position of a chart
         * @return picoseconds, negative if it is shorter
         */
        public long longerPs(int chart) {
            return sums.get(chart).meanTookPs() - sums.getFirst().meanTookPs();
        }

        /**
         * How much more time is lost in this lane than in the first chart, over all rectangles.
         *
         * @param chart the position of a chart
         * @return picoseconds, negative if it is less
         */
        public long moreLostPs(int chart) {
            return sums.get(chart).lostPs() - sums.getFirst().lostPs();
        }
    }

    private record Place(String host, String layer) {
        static Place of(LaneSum sum) {
            return new Place(sum.lane().host(), sum.lane().layer());
        }
    }

    /**
     * Compares charts.
     *
     * @param charts at least one; all of the same {@link Grain}
     * @return their lanes side by side
     */
    public static ChartComparison of(List<ChartModel> charts) {
        List<Map<Place, LaneSum>> sums = charts.stream().map(ChartComparison::byPlace).toList();
        List<Place> order = new ArrayList<>();
        sums.forEach(each -> merge(order, each.keySet()));
        return new ChartComparison(order.stream().map(place -> row(place, sums)).toList());
    }

    private static Map<Place, LaneSum> byPlace(ChartModel chart) {
        return LaneSum.of(chart).stream().collect(Collectors.toMap(Place::of, sum -> sum, (a, b) -> a, LinkedHashMap::new));
    }

    private static void merge(List<Place> order, Iterable<Place> places) {
        int at = 0;
        for (Place place : places) {
            int known = order.indexOf(place);
            if (known < 0) {
                order.add(at++, place);
            } else {
                at = known + 1;
            }
        }
    }

    private static Row row(Place place, List<Map<Place, LaneSum>> sums) {
        Lane missing = new Lane(-1, place.host, place.layer, 0);
        return new Row(place.host, place.layer, sums.stream().map(each -> each.getOrDefault(place, new LaneSum(missing))).toList());
    }
}
