package org.stacklab.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.engine.RunResult;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.Loss;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.SpanStore;

/**
 * A run in the Trace Event Format, which ui.perfetto.dev and chrome://tracing open. A host is a process. A row of a lane is a thread:
 * spans that overlap lie in different rows, because slices of a thread must nest and arrows join slices of threads only. Every span
 * is a complete event ({@code X}); its arguments are the columns of {@link SpansCsv}. An arrow ({@code s}, {@code f}) leads from each
 * layer of a packet to the next, from a datagram to its fragments and from its last fragment back. Counters ({@code C}) say how many
 * activities of each resource are under way. Times are microseconds with six decimals: nothing is rounded.
 */
public final class PerfettoTrace {
    private final RunResult result;
    private final ChartModel chart;
    private final SpanStore spans;
    private final SpansIn shown;
    private final ChartModel rows;
    private final Map<String, Integer> processes = new LinkedHashMap<>();
    private final int[] firstThread;
    private final int[] threadOf;
    private String separator;

    /**
     * A part of a run.
     *
     * @param result what came out
     * @param chart the rectangles of its record, one per layer and packet
     * @param range spans that do not touch it are left out
     */
    public PerfettoTrace(RunResult result, ChartModel chart, TimeRange range) {
        this.result = result;
        this.chart = chart;
        spans = result.spans();
        shown = new SpansIn(spans, range);
        rows = new ChartModel(spans, result.packets(), Grain.SPAN);
        firstThread = new int[rows.lanes().size()];
        int threads = 1;
        for (Lane lane : rows.lanes()) {
            firstThread[lane.index()] = threads;
            threads += lane.rows();
            processes.putIfAbsent(lane.host(), processes.size() + 1);
        }
        threadOf = new int[spans.size() + 1];
        for (int r = 0; r < rows.size(); r++) {
            int thread = firstThread[rows.lane(r).index()] + rows.row(r);
            rows.forEachSpan(r, span -> threadOf[span] = thread);
        }
    }

    /**
     * Writes the trace.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        separator = "\n";
        out.append("{\"displayTimeUnit\":\"ns\",\"otherData\":").append(Json.of(about())).append(",\"traceEvents\":[");
        names(out);
        for (int span = shown.after(0); span != 0; span = shown.after(span)) {
            write(out, slice(span));
        }
        new Arrows().writeTo(out);
        new UseCounter(spans, shown).forEachChange((label, ps, use) -> write(out, counter(label, ps, use)));
        out.append("\n]}\n");
    }

    private Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("lab", result.lab());
        about.put("engineVersion", result.engineVersion());
        about.put("fingerprint", result.fingerprint());
        return about;
    }

    private void names(Appendable out) throws IOException {
        for (Map.Entry<String, Integer> process : processes.entrySet()) {
            write(out, metadata("process_name", process.getValue(), 0, "name", process.getKey()));
            write(out, metadata("process_sort_index", process.getValue(), 0, "sort_index", process.getValue()));
        }
        for (Lane lane : rows.lanes()) {
            for (int row = 0; row < lane.rows(); row++) {
                int thread = firstThread[lane.index()] + row;
                int process = processes.get(lane.host());
                write(out, metadata("thread_name", process, thread, "name", lane.layer() + (row == 0 ? "" : " (" + (row + 1) + ")")));
                write(out, metadata("thread_sort_index", process, thread, "sort_index", thread));
            }
        }
    }

    private void write(Appendable out, Map<String, Object> event) throws IOException {
        out.append(separator).append(Json.of(event));
        separator = ",\n";
    }

    private static Map<String, Object> metadata(String name, int process, int thread, String key, Object value) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ph", "M");
        event.put("name", name);
        event.put("pid", process);
        event.put("tid", thread);
        event.put("args", Map.of(key, value));
        return event;
    }

    private Map<String, Object> event(String phase, String name, String category, String host, long ps) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ph", phase);
        event.put("name", name);
        event.put("cat", category);
        event.put("pid", processes.get(host));
        event.put("ts", microseconds(ps));
        return event;
    }

    private Map<String, Object> slice(int span) {
        Label label = spans.label(span);
        String packet = result.packets().name(spans.packet(span));
        String name = packet.isEmpty() ? label.kind() : packet + " " + label.kind();
        Map<String, Object> event = event("X", name, label.layer(), label.host(), spans.startPs(span));
        event.put("dur", microseconds(spans.endPs(span) - spans.startPs(span)));
        event.put("tid", threadOf[span]);
        event.put("args", arguments(span, packet));
        return event;
    }

    private Map<String, Object> arguments(int span, String packet) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("span", span);
        arguments.put("startPs", spans.startPs(span));
        arguments.put("endPs", spans.endPs(span));
        arguments.put("ownPs", spans.ownPs(span));
        arguments.put("resource", spans.label(span).resource());
        arguments.put("packet", packet);
        Loss.of(spans, span).forEach(loss -> arguments.put("lostTo " + arguments.size(), lossText(loss)));
        return arguments;
    }

    private String lossText(Loss loss) {
        return loss.resource() + " " + loss.lostPs() + " ps to " + SpansCsv.competitor(loss, result.packets());
    }

    private Map<String, Object> counter(Label label, long ps, int use) {
        Map<String, Object> event = event("C", label.resource() + " in use", "resource", label.host(), ps);
        event.put("args", Map.of("activities", use));
        return event;
    }

    private static BigDecimal microseconds(long ps) {
        return BigDecimal.valueOf(ps, 6);
    }

    /** Joins the spans with which a packet enters its layers. */
    private final class Arrows {
        /** The span with which a packet has entered its present layer. */
        private final int[] entered = new int[result.packets().size() + 1];
        /** The same of a datagram or one of its fragments, whichever is the latest. */
        private final int[] familyEntered = new int[entered.length];
        private int count;

        void writeTo(Appendable out) throws IOException {
            BitSet entries = entries();
            for (int span = shown.after(0); span != 0; span = shown.after(span)) {
                int packet = spans.packet(span);
                if (packet != 0 && entries.get(span)) {
                    enter(out, packet, span);
                }
            }
        }

        /** The first span of every packet in every lane, whatever number of rectangles it has there. */
        private BitSet entries() {
            BitSet entries = new BitSet(spans.size() + 1);
            int[] firstInLane = new int[entered.length];
            Lane lane = null;
            for (int r = 0; r < chart.size(); r++) {
                if (chart.lane(r) != lane) {
                    lane = chart.lane(r);
                    Arrays.fill(firstInLane, 0);
                }
                int span = chart.firstSpan(r);
                int earliest = firstInLane[chart.packet(r)];
                if (earliest == 0 || span < earliest) {
                    entries.clear(earliest);
                    entries.set(span);
                    firstInLane[chart.packet(r)] = span;
                }
            }
            return entries;
        }

        private void enter(Appendable out, int packet, int span) throws IOException {
            int datagram = result.packets().datagram(packet);
            int from = packet == datagram ? familyEntered[packet] : entered[packet] == 0 ? entered[datagram] : entered[packet];
            if (from != 0) {
                count++;
                write(out, end("s", from));
                Map<String, Object> head = end("f", span);
                head.put("bp", "e");
                write(out, head);
            }
            entered[packet] = span;
            familyEntered[datagram] = span;
        }

        private Map<String, Object> end(String phase, int span) {
            Label label = spans.label(span);
            Map<String, Object> event = event(phase, "packet", "packet", label.host(), spans.startPs(span));
            event.put("tid", threadOf[span]);
            event.put("id", count);
            return event;
        }
    }
}
