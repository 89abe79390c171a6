package org.stacklab.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.Loss;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * The spans of a run as JSON Lines: one object for each ended span in order of their starts. Its fields are the columns of
 * {@link SpansCsv}, preceded by {@code span}, the number of the span. {@code packet} is null for work on no packet. {@code lostTo} is
 * a list, the greatest loss first, of objects with {@code resource}, {@code lostPs} and, unless the competitor had not ended when the
 * run stopped, its {@code host}, {@code layer} and {@code packet}. Times are whole picoseconds.
 */
public final class SpansJsonl {
    private final SpanSource source;

    /**
     * The spans of a run.
     *
     * @param source where they come from
     */
    public SpansJsonl(SpanSource source) {
        this.source = source;
    }

    /**
     * Writes the lines.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        source.forEach((spans, packets, span) -> out.append(Json.of(fields(spans, packets, span))).append('\n'));
    }

    private static Map<String, Object> fields(SpanStore spans, PacketTable packets, int span) {
        Label label = spans.label(span);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("span", span);
        fields.put("startPs", spans.startPs(span));
        fields.put("endPs", spans.endPs(span));
        fields.put("ownPs", spans.ownPs(span));
        fields.put("host", label.host());
        fields.put("layer", label.layer());
        fields.put("resource", label.resource());
        fields.put("packet", packet(spans.packet(span), packets));
        fields.put("kind", label.kind());
        fields.put("lostTo", Loss.of(spans, span).stream().map(loss -> loss(loss, packets)).toList());
        return fields;
    }

    private static Map<String, Object> loss(Loss loss, PacketTable packets) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("resource", loss.resource());
        fields.put("lostPs", loss.lostPs());
        if (!loss.layer().isEmpty()) {
            fields.put("host", loss.host());
            fields.put("layer", loss.layer());
            fields.put("packet", packet(loss.packet(), packets));
        }
        return fields;
    }

    private static String packet(int id, PacketTable packets) {
        return id == 0 ? null : packets.name(id);
    }
}
