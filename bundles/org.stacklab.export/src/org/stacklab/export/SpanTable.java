package org.stacklab.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/** A record of spans put together from what a file says of them. */
public final class SpanTable {
    /** Stands for a competitor that had not ended; no span has this number. */
    private static final int UNFINISHED = Integer.MAX_VALUE;

    /** What a span did: the texts of a label. */
    record Work(String host, String layer, String resource, String kind) {
    }

    private record Place(String host, String layer, int packet) {
    }

    private record Loss(int span, int resource, Place to, long ps) {
    }

    private final List<Label> labels = new ArrayList<>();
    private final Map<Work, Label> labelOf = new LinkedHashMap<>();
    private final List<String> resources = new ArrayList<>();
    private final Map<String, Integer> resourceOf = new LinkedHashMap<>();
    private final SpanStore spans = new SpanStore(labels, resources::get);
    private final PacketNames packets = new PacketNames();
    /** The first span of every place. */
    private final Map<Place, Integer> firstOf = new LinkedHashMap<>();
    /** The losses of each span, added when all spans are known. */
    private final List<Loss> losses = new ArrayList<>();
    private int last;
    private long lostPs;

    SpanTable() {
    }

    /** The number behind the last one. */
    int nextSpan() {
        return last + 1;
    }

    /** Adds a span behind the last one. */
    void add(int span, long startPs, long endPs, long ownPs, Work work, String packet) {
        if (span <= last || startPs < 0 || endPs < startPs || ownPs < 0 || last > 0 && startPs < spans.startPs(last)) {
            throw new IllegalArgumentException("the spans are not in the order of their starts, or one ends before it begins");
        }
        Label label = labelOf.computeIfAbsent(work, this::label);
        int id = packets.id(packet);
        spans.add(span, startPs, endPs, ownPs, label.index(), id);
        firstOf.putIfAbsent(new Place(work.host, work.layer, id), span);
        last = span;
        lostPs = 0;
    }

    private Label label(Work work) {
        Label label = new Label(labels.size(), work.host, work.layer, work.resource, work.kind);
        labels.add(label);
        return label;
    }

    /** Adds a loss of the last span; the layer is empty if the competitor had not ended. */
    void addLoss(String resource, String host, String layer, String packet, long ps) {
        int index = resourceOf.computeIfAbsent(resource, name -> {
            resources.add(name);
            return resources.size() - 1;
        });
        losses.add(new Loss(last, index, layer.isEmpty() ? null : new Place(host, layer, packets.id(packet)), ps));
        lostPs += ps;
    }

    /** Refuses losses of the last span that are not as long as it is less its own duration. */
    void checkLosses() {
        if (lostPs != spans.endPs(last) - spans.startPs(last) - spans.ownPs(last)) {
            throw new IllegalArgumentException("the losses of the span do not add up to its length less its own duration");
        }
    }

    /** Puts the losses where they belong; nothing can be added after that. */
    void finish() {
        int begin = 0;
        while (begin < losses.size()) {
            int span = losses.get(begin).span;
            spans.beginLosses(span);
            for (; begin < losses.size() && losses.get(begin).span == span; begin++) {
                Loss loss = losses.get(begin);
                spans.addLoss(span, loss.resource, loss.to == null ? UNFINISHED : firstOf.getOrDefault(loss.to, UNFINISHED), loss.ps);
            }
        }
        losses.clear();
    }

    /**
     * The record.
     *
     * @return the spans
     */
    public SpanStore spans() {
        return spans;
    }

    /**
     * The packets the record speaks of; the sizes of their data are not known.
     *
     * @return the packets
     */
    public PacketTable packets() {
        return packets.table();
    }
}
