package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/**
 * The order of the lanes: hosts in the order in which the first packet meets them, the layers of a host in the order in which a
 * packet passes them on its way down and up again, resources in the order in which they are first used. Read from top to bottom, the
 * chart tells the story of a packet.
 */
public final class LaneOrder {
    /** The layers of the machine in the order of the walk of a packet (mechanisms 1.1 and 1.2). */
    private static final List<String> LAYERS = List.of("system-call", "driver", "nic-sdma", "nic-send", "link", "nic-recv", "nic-rdma",
            "interrupt", "bottom-half", "receive-call");

    /** A lane before it has an index. */
    record Place(String host, String name) {
    }

    private final List<Place> places;
    private final int[] laneOfLabel;
    private final Grouping grouping;

    LaneOrder(SpanStore spans, Grouping grouping, IntPredicate wanted) {
        this.grouping = grouping;
        Set<Place> seen = new LinkedHashSet<>();
        Set<String> hostsPassed = new LinkedHashSet<>();
        boolean[] met = new boolean[spans.labels().size()];
        boolean[] passed = new boolean[met.length];
        for (int span = 1; span <= spans.size(); span++) {
            if (wanted.test(span)) {
                Label label = spans.label(span);
                if (!met[label.index()]) {
                    met[label.index()] = true;
                    seen.add(placeOf(label));
                }
                if (!passed[label.index()] && spans.packet(span) != 0) {
                    passed[label.index()] = true;
                    hostsPassed.add(label.host());
                }
            }
        }
        places = sorted(seen, hostsPassed);
        laneOfLabel = lanesOf(spans.labels());
    }

    private Place placeOf(Label label) {
        return new Place(label.host(), grouping.laneOf(label));
    }

    /** Hosts that no packet meets come last; what is equal otherwise stays in the order in which it was seen. */
    private static List<Place> sorted(Set<Place> seen, Set<String> hostsPassed) {
        Set<String> all = new LinkedHashSet<>(hostsPassed);
        seen.forEach(place -> all.add(place.host));
        List<String> hosts = List.copyOf(all);
        List<Place> places = new ArrayList<>(seen);
        places.sort(Comparator.<Place>comparingInt(place -> hosts.indexOf(place.host)).thenComparingInt(place -> rank(place.name)));
        return places;
    }

    /**
     * Where a layer belongs among the layers of its host.
     *
     * @param layer the layer
     * @return from 0 at the top; layers that are not known come last and are equal
     */
    public static int rank(String layer) {
        int known = LAYERS.indexOf(layer);
        return known < 0 ? LAYERS.size() : known;
    }

    private int[] lanesOf(List<Label> labels) {
        Map<Place, Integer> laneOf = new LinkedHashMap<>();
        for (Place place : places) {
            laneOf.put(place, laneOf.size());
        }
        return labels.stream().mapToInt(l -> laneOf.getOrDefault(placeOf(l), -1)).toArray();
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
