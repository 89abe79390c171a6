package org.stacklab.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.Loss;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * The spans of a run as JSON Lines: one object for each ended span in order of their starts. Its fields are the columns of
 * {@link SpansCsv}, preceded by {@code span}, the number of the span. {@code packet} is null for work on no packet. {@code lostTo} is
 * a list, the greatest loss first, of objects with {@code resource}, {@code lostPs} and, unless the competitor had not ended when the
 * run stopped, its {@code host}, {@code layer} and {@code packet}. Times are whole picoseconds.
 */
public final class SpansJsonl {
    private final SpanStore spans;
    private final PacketTable packets;
    private final TimeRange range;

    /**
     * The spans of a run.
     *
     * @param spans the record
     * @param packets the packets it speaks of
     * @param range spans that do not touch it are left out
     */
    public SpansJsonl(SpanStore spans, PacketTable packets, TimeRange range) {
        this.spans = spans;
        this.packets = packets;
        this.range = range;
    }

    /**
     * Writes the lines.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        SpansIn shown = new SpansIn(spans, range);
        for (int span = shown.after(0); span != 0; span = shown.after(span)) {
            out.append(Json.of(fields(span))).append('\n');
        }
    }

    private Map<String, Object> fields(int span) {
        Label label = spans.label(span);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("span", span);
        fields.put("startPs", spans.startPs(span));
        fields.put("endPs", spans.endPs(span));
        fields.put("ownPs", spans.ownPs(span));
        fields.put("host", label.host());
        fields.put("layer", label.layer());
        fields.put("resource", label.resource());
        fields.put("packet", packet(spans.packet(span)));
        fields.put("kind", label.kind());
        fields.put("lostTo", lostTo(Loss.of(spans, span)));
        return fields;
    }

    private List<Map<String, Object>> lostTo(List<Loss> losses) {
        return losses.stream().map(this::loss).toList();
    }

    private Map<String, Object> loss(Loss loss) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("resource", loss.resource());
        fields.put("lostPs", loss.lostPs());
        if (!loss.layer().isEmpty()) {
            fields.put("host", loss.host());
            fields.put("layer", loss.layer());
            fields.put("packet", packet(loss.packet()));
        }
        return fields;
    }

    private String packet(int id) {
        return id == 0 ? null : packets.name(id);
    }
}
