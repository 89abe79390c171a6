package org.stacklab.validate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/** What happens at once in a record. */
final class Overlaps {
    private Overlaps() {
    }

    /** The spans of one kind of work in a layer; an empty kind means all. */
    static List<Integer> ofKind(SpanStore spans, String host, String layer, String kind) {
        return IntStream.rangeClosed(1, spans.size()).filter(span -> {
            Label label = spans.label(span);
            return label.host().equals(host) && label.layer().equals(layer) && (kind.isEmpty() || label.kind().equals(kind));
        }).boxed().toList();
    }

    /** How many spans of one kind of work each packet has, in the order of the packets. */
    static List<Integer> partsOfPackets(SpanStore spans, String host, String layer, String kind) {
        Map<Integer, Integer> parts = new TreeMap<>();
        ofKind(spans, host, layer, kind).forEach(span -> parts.merge(spans.packet(span), 1, Integer::sum));
        return List.copyOf(parts.values());
    }

    /** How many pairs of a span of one layer and a span of another have a time in common; the kind is that of both on the same host. */
    static int count(SpanStore spans, String host, String layer, String kind, String otherHost, String otherLayer) {
        List<Integer> others = ofKind(spans, otherHost, otherLayer, host.equals(otherHost) ? kind : "");
        int found = 0;
        for (int one : ofKind(spans, host, layer, kind)) {
            found += (int) others.stream().filter(other -> overlap(spans, one, other)).count();
        }
        return found;
    }

    /** How many pairs of transfers in the two directions of the cable have a time in common. */
    static int countDuplex(SpanStore spans) {
        List<Integer> all = ofKind(spans, "cable", "link", "");
        int found = 0;
        for (int one : all) {
            String direction = spans.label(one).resource();
            found += (int) all.stream().filter(other -> other > one && !spans.label(other).resource().equals(direction)
                    && overlap(spans, one, other)).count();
        }
        return found;
    }

    private static boolean overlap(SpanStore spans, int one, int other) {
        return Math.max(spans.startPs(one), spans.startPs(other)) < Math.min(spans.endPs(one), spans.endPs(other));
    }
}
