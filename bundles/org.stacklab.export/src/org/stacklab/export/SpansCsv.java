package org.stacklab.export;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.Loss;
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

    private final SpanSource source;

    /**
     * The spans of a run.
     *
     * @param source where they come from
     */
    public SpansCsv(SpanSource source) {
        this.source = source;
    }

    /**
     * Writes header and lines.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        out.append(HEADER).append('\n');
        source.forEach((spans, packets, span) -> out.append(line(spans, packets, span)).append('\n'));
    }

    private static String line(SpanStore spans, PacketTable packets, int span) {
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
                .add(Csv.field(lostTo(Loss.of(spans, span), packets))).toString();
    }

    private static String lostTo(List<Loss> losses, PacketTable packets) {
        StringJoiner items = new StringJoiner(";");
        for (Loss loss : losses) {
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
