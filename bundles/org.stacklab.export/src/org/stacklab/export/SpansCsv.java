package org.stacklab.export;

import java.io.IOException;
import java.util.StringJoiner;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.Loss;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * The spans of a run as comma-separated values: a header, then one line for each ended span in order of their starts. Fields are
 * quoted as RFC 4180 says; lines end with a line feed. {@code lostTo} is empty or a list of {@code resource:competitor:ps}
 * separated by semicolons, the greatest loss first, together as long as the span less its own duration. A competitor is named
 * {@code host/layer#packet}, or {@code unfinished} when it had not ended when the run stopped. A {@code %}, {@code :} or {@code ;} in
 * a name of the list is written as {@code %25}, {@code %3A} or {@code %3B}.
 */
public final class SpansCsv {
    /** The first line. */
    public static final String HEADER = "startPs,endPs,ownPs,host,layer,resource,packet,kind,lostTo";

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
    public SpansCsv(SpanStore spans, PacketTable packets, TimeRange range) {
        this.spans = spans;
        this.packets = packets;
        this.range = range;
    }

    /**
     * Writes header and lines.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        out.append(HEADER).append('\n');
        SpansIn shown = new SpansIn(spans, range);
        for (int span = shown.after(0); span != 0; span = shown.after(span)) {
            out.append(line(span)).append('\n');
        }
    }

    private String line(int span) {
        Label label = spans.label(span);
        return new StringJoiner(",")
                .add(Long.toString(spans.startPs(span)))
                .add(Long.toString(spans.endPs(span)))
                .add(Long.toString(spans.ownPs(span)))
                .add(Csv.field(label.host()))
                .add(Csv.field(label.layer()))
                .add(Csv.field(label.resource()))
                .add(Csv.field(packets.name(spans.packet(span))))
                .add(Csv.field(label.kind()))
                .add(Csv.field(lostTo(span))).toString();
    }

    private String lostTo(int span) {
        StringJoiner items = new StringJoiner(";");
        for (Loss loss : Loss.of(spans, span)) {
            items.add(name(loss.resource()) + ":" + name(competitor(loss, packets)) + ":" + loss.lostPs());
        }
        return items.toString();
    }

    /** Who held what was short: {@code host/layer#packet}, {@code host/layer} or {@code unfinished}. */
    static String competitor(Loss loss, PacketTable packets) {
        if (loss.layer().isEmpty()) {
            return "unfinished";
        }
        String work = loss.host() + "/" + loss.layer();
        return loss.packet() == 0 ? work : work + "#" + packets.name(loss.packet());
    }

    private static String name(String text) {
        return text.replace("%", "%25").replace(":", "%3A").replace(";", "%3B");
    }
}
