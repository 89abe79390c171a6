package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/**
 * The order of the lanes: hosts in the order in which the first packet meets them, the layers of a host in the order in which a
 * packet passes them on its way down and up again. Read from top to bottom, the chart tells the story of a packet.
 */
final class LaneOrder {
    /** The layers of the machine in the order of the walk of a packet (mechanisms 1.1 and 1.2). */
    private static final List<String> LAYERS = List.of("system-call", "driver", "nic-sdma", "nic-send", "link", "nic-recv", "nic-rdma",
            "interrupt", "bottom-half", "receive-call");

    /** A lane before it has an index. */
    record Place(String host, String layer) {
    }

    private final List<Place> places = new ArrayList<>();
    private final int[] laneOfLabel;

    LaneOrder(SpanStore spans) {
        Map<Place, Integer> layersSeen = new LinkedHashMap<>();
        Map<String, Integer> hostsSeen = new LinkedHashMap<>();
        Map<String, Integer> hostsPassed = new LinkedHashMap<>();
        boolean[] met = new boolean[spans.labels().size()];
        boolean[] passed = new boolean[met.length];
        for (int span = 1; span <= spans.size(); span++) {
            if (!spans.isEnded(span)) {
                continue;
            }
            Label label = spans.label(span);
            if (!met[label.index()]) {
                met[label.index()] = true;
                layersSeen.putIfAbsent(new Place(label.host(), label.layer()), layersSeen.size());
                hostsSeen.putIfAbsent(label.host(), hostsSeen.size());
            }
            if (!passed[label.index()] && spans.packet(span) != 0) {
                passed[label.index()] = true;
                hostsPassed.putIfAbsent(label.host(), hostsPassed.size());
            }
        }
        hostsSeen.keySet().forEach(host -> hostsPassed.putIfAbsent(host, hostsPassed.size()));
        places.addAll(layersSeen.keySet());
        places.sort(Comparator.<Place>comparingInt(p -> hostsPassed.get(p.host)).thenComparingInt(LaneOrder::rank)
                .thenComparingInt(layersSeen::get));
        laneOfLabel = lanesOf(spans.labels());
    }

    private static int rank(Place place) {
        int known = LAYERS.indexOf(place.layer);
        return known < 0 ? LAYERS.size() : known;
    }

    private int[] lanesOf(List<Label> labels) {
        Map<Place, Integer> laneOf = new LinkedHashMap<>();
        for (Place place : places) {
            laneOf.put(place, laneOf.size());
        }
        return labels.stream().mapToInt(l -> laneOf.getOrDefault(new Place(l.host(), l.layer()), -1)).toArray();
    }

    /** The lanes from top to bottom. */
    List<Place> places() {
        return places;
    }

    /** The lane of a label that some span has. */
    int laneOf(Label label) {
        return laneOfLabel[label.index()];
    }
}
