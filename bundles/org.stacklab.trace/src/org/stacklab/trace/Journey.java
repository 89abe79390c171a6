package org.stacklab.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Label;

/**
 * The way of one packet: for every layer it met, in order, when the layer began to work on it and when it was done. Gaps inside a
 * layer (between two steps, or while interrupted) belong to the rectangle, waiting before it does not (paper 001, section 3.2).
 *
 * @param packet the packet id
 * @param stops one entry per host and layer, by time of entry
 */
public record Journey(int packet, List<Stop> stops) {
    /**
     * One layer on the way.
     *
     * @param host the host, switch or link
     * @param layer the lane
     * @param startPs when the layer began
     * @param endPs when it was done
     * @param ownPs the work of the layer alone, summed over its spans
     */
    public record Stop(String host, String layer, long startPs, long endPs, long ownPs) {
        private Stop with(long spanStartPs, long spanEndPs, long spanOwnPs) {
            return new Stop(host, layer, Math.min(startPs, spanStartPs), Math.max(endPs, spanEndPs), ownPs + spanOwnPs);
        }
    }

    /**
     * Collects the journeys of all packets of a run.
     *
     * @param spans the record
     * @return journeys by packet id, in order of their first span
     */
    public static Map<Integer, Journey> all(SpanStore spans) {
        Map<Integer, Map<String, Stop>> found = new LinkedHashMap<>();
        for (int span = 1; span <= spans.size(); span++) {
            if (spans.isEnded(span) && spans.packet(span) != 0) {
                Label label = spans.label(span);
                Stop stop = new Stop(label.host(), label.layer(), spans.startPs(span), spans.endPs(span), spans.ownPs(span));
                found.computeIfAbsent(spans.packet(span), p -> new LinkedHashMap<>())
                        .merge(label.host() + "/" + label.layer(), stop, (a, b) -> a.with(b.startPs, b.endPs, b.ownPs));
            }
        }
        Map<Integer, Journey> journeys = new LinkedHashMap<>();
        found.forEach((packet, stops) -> journeys.put(packet, new Journey(packet, new ArrayList<>(stops.values()))));
        return journeys;
    }
}
