package org.stacklab.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.Loss;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * A run in the Trace Event Format, which ui.perfetto.dev and chrome://tracing open. A host is a process. A row of a lane is a thread:
 * spans that overlap lie in different rows, because slices of a thread must nest and arrows join slices of threads only. Every span
 * is a complete event ({@code X}); its arguments are the columns of {@link SpansCsv}. An arrow ({@code s}, {@code f}) leads from each
 * layer of a packet to the next, from a datagram to its fragments and from its last fragment back. Counters ({@code C}) say how many
 * activities of each resource are under way. Times are microseconds with six decimals: nothing is rounded.
 *
 * <p>Nothing is looked at twice, so a run can be written while it goes on; only the last place of each packet is kept.
 */
public final class PerfettoTrace {
    private final Map<String, Object> about;
    private final SpanSource source;
    private final PerfettoThreads threads = new PerfettoThreads();
    private final PerfettoArrows arrows = new PerfettoArrows();
    private final UseCounter counter = new UseCounter((label, ps, use) -> write(counter(label, ps, use)));
    private Appendable out;
    private String separator = "\n";
    private int arrowCount;

    /**
     * A trace that is written once.
     *
     * @param about what the trace is of, name and value; numbers and texts
     * @param source where its spans come from
     */
    public PerfettoTrace(Map<String, Object> about, SpanSource source) {
        this.about = about;
        this.source = source;
    }

    /**
     * Writes the trace.
     *
     * @param to where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable to) throws IOException {
        out = to;
        out.append("{\"displayTimeUnit\":\"ns\",\"otherData\":").append(Json.of(about)).append(",\"traceEvents\":[");
        source.forEach(this::span);
        counter.end();
        threads.end();
        writeNews();
        out.append("\n]}\n");
    }

    private void span(SpanStore spans, PacketTable packets, int span) throws IOException {
        Label label = spans.label(span);
        int packet = spans.packet(span);
        int thread = threads.thread(label, packet != 0, spans.startPs(span), spans.endPs(span));
        writeNews();
        write(slice(spans, packets, span, thread));
        PerfettoArrows.End here = new PerfettoArrows.End(threads.process(label.host()), thread, spans.startPs(span));
        PerfettoArrows.End from = arrows.from(packets, packet, label, here);
        if (from != null) {
            arrowCount++;
            write(end("s", from));
            Map<String, Object> head = end("f", here);
            head.put("bp", "e");
            write(head);
        }
        counter.begins(span, label, spans.startPs(span), spans.endPs(span));
    }

    private void writeNews() throws IOException {
        for (Map<String, Object> event : threads.news()) {
            write(event);
        }
    }

    private void write(Map<String, Object> event) throws IOException {
        out.append(separator).append(Json.of(event));
        separator = ",\n";
    }

    private static Map<String, Object> event(String phase, String name, String category, int process, long ps) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ph", phase);
        event.put("name", name);
        event.put("cat", category);
        event.put("pid", process);
        event.put("ts", microseconds(ps));
        return event;
    }

    private Map<String, Object> slice(SpanStore spans, PacketTable packets, int span, int thread) {
        Label label = spans.label(span);
        String packet = packets.name(spans.packet(span));
        String name = packet.isEmpty() ? label.kind() : packet + " " + label.kind();
        Map<String, Object> event = event("X", name, label.layer(), threads.process(label.host()), spans.startPs(span));
        event.put("dur", microseconds(spans.endPs(span) - spans.startPs(span)));
        event.put("tid", thread);
        event.put("args", arguments(spans, packets, span));
        return event;
    }

    private static Map<String, Object> arguments(SpanStore spans, PacketTable packets, int span) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("span", span);
        arguments.put("startPs", spans.startPs(span));
        arguments.put("endPs", spans.endPs(span));
        arguments.put("ownPs", spans.ownPs(span));
        arguments.put("resource", spans.label(span).resource());
        arguments.put("packet", packets.name(spans.packet(span)));
        for (Loss loss : Loss.of(spans, span)) {
            arguments.put("lostTo " + arguments.size(), loss.resource() + " " + loss.lostPs() + " ps to "
                    + SpansCsv.competitor(loss, packets));
        }
        return arguments;
    }

    private Map<String, Object> end(String phase, PerfettoArrows.End end) {
        Map<String, Object> event = event(phase, "packet", "packet", end.process(), end.ps());
        event.put("tid", end.thread());
        event.put("id", arrowCount);
        return event;
    }

    private Map<String, Object> counter(Label label, long ps, int use) {
        Map<String, Object> event = event("C", label.resource() + " in use", "resource", threads.process(label.host()), ps);
        event.put("args", Map.of("activities", use));
        return event;
    }

    private static BigDecimal microseconds(long ps) {
        return BigDecimal.valueOf(ps, 6);
    }
}
