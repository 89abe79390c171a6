package org.stacklab.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.LaneSum;
import org.stacklab.timeflow.TimeText;

/** The result of a run for people at a terminal: throughput, latency, resources and layers in at most 100 columns. */
public final class ResultText {
    private static final int BAR = 25;
    private static final int MILLION = 1_000_000;
    private static final int NAME = 14;
    private static final int LONG_NAME = 22;

    private final RunResult result;
    private final ChartModel chart;
    private final StringBuilder out = new StringBuilder();

    /**
     * Describes a result.
     *
     * @param result the result
     * @param chart the rectangles of its record, one per layer and packet
     */
    public ResultText(RunResult result, ChartModel chart) {
        this.result = result;
        this.chart = chart;
    }

    /**
     * The whole description.
     *
     * @return lines that all end with a line feed
     */
    public String text() {
        out.setLength(0);
        out.append(headline(result)).append("\n");
        result.extrapolated().forEach(each -> out.append("extrapolation: ").append(each).append('\n'));
        out.append('\n');
        flows();
        packets("dropped packets", result.drops());
        packets("packets hurt on the cable", result.faults());
        utilisation();
        layers();
        why();
        out.append("\nfingerprint ").append(result.fingerprint()).append(", engine ").append(result.engineVersion()).append('\n');
        return out.toString();
    }

    /**
     * What came out, in one line.
     *
     * @param result the result
     * @return for example {@code 10 of 10 messages delivered at 630.6 Mb/s, 3412.0 us of virtual time}
     */
    public static String summary(RunResult result) {
        return result.packetsDelivered() + " of " + result.packetsSent() + " messages delivered at " + rate(result.throughputBitsPerSec())
                + ", " + TimeText.of(result.virtualTimePs()) + " of virtual time";
    }

    private static String headline(RunResult result) {
        return shorten(result.lab(), 100) + "\n" + end(result) + " after " + TimeText.of(result.virtualTimePs()) + " of virtual time, "
                + result.events() + " events";
    }

    /** Why the run ended. */
    static String end(RunResult result) {
        return switch (result.end()) {
            case COMPLETED -> "completed";
            case STOPPED -> "stopped on request";
            case EVENT_LIMIT -> "stopped at its limit of events";
            case TIME_LIMIT -> "stopped at its limit of virtual time";
            case SPAN_LIMIT -> "stopped at its limit of spans";
            case STARVED -> "ended while a receiver still waited for lost data";
        };
    }

    private void flows() {
        for (RunResult.Flow flow : result.flows()) {
            Table table = new Table("lrl");
            String corrupted = flow.corrupted() == 0 ? "" : ", " + flow.corrupted() + " of them corrupted";
            String duplicated = flow.duplicated() == 0 ? "" : ", " + flow.duplicated() + " more than once";
            table.row("throughput", rate(flow.throughputBitsPerSec()), "at the receiver");
            table.row("delivered", flow.delivered() + " of " + flow.sent(), "messages, " + bytes(flow.deliveredBytes()) + corrupted
                    + duplicated);
            table.row("latency", TimeText.of(flow.firstLatencyPs()), "of the first message");
            table.row("", TimeText.of(flow.meanLatencyPs()), "on average");
            table.row("", TimeText.of(flow.maxLatencyPs()), "at most");
            out.append(shorten(flow.name(), 60)).append('\n');
            out.append(table);
            out.append('\n');
        }
    }

    private void packets(String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            Table table = new Table("lr");
            counts.forEach((what, count) -> table.row(shorten(what, 60), count.toString()));
            out.append(title).append('\n');
            out.append(table);
            out.append('\n');
        }
    }

    private void utilisation() {
        Table table = new Table("lrl");
        for (RunResult.Utilisation each : result.utilisation()) {
            int length = Math.clamp((each.sharePpm() * BAR + MILLION / 2) / MILLION, 0, BAR);
            String bar = "#".repeat(length) + ".".repeat(BAR - length);
            table.row(shorten(each.resource(), 40), percent(each.sharePpm(), MILLION), bar);
        }
        out.append("utilisation of resources\n");
        out.append(table);
    }

    private void layers() {
        if (chart.size() == 0) {
            return;
        }
        Table table = new Table("llrrrrl");
        table.row("host", "layer", "count", "alone", "took", "lost", "most of it to");
        for (LaneSum sum : LaneSum.of(chart)) {
            table.row(shorten(sum.lane().host(), NAME), shorten(sum.lane().layer(), NAME), Integer.toString(sum.count()),
                    TimeText.of(sum.meanOwnPs()), TimeText.of(sum.meanTookPs()), TimeText.of(sum.meanLostPs()),
                    shorten(sum.mostLostTo(), LONG_NAME));
        }
        out.append("\nlayers, mean over their rectangles on the chart (").append(chart.spans().size()).append(" spans)\n");
        out.append(table);
    }

    private void why() {
        if (result.spans().size() > 0) {
            out.append('\n').append(WhyText.bounds(Explanation.of(result)));
        }
    }

    static String percent(long part, long whole) {
        return decimal(BigDecimal.valueOf(part * 100), whole) + " %";
    }

    static String rate(long bitsPerSec) {
        BigDecimal bits = BigDecimal.valueOf(bitsPerSec);
        return bitsPerSec >= 10_000_000_000L ? decimal(bits, 1_000_000_000L) + " Gb/s" : decimal(bits, 1_000_000L) + " Mb/s";
    }

    static String bytes(long lenBytes) {
        BigDecimal bytes = BigDecimal.valueOf(lenBytes);
        if (lenBytes < 1 << 10) {
            return lenBytes + " B";
        }
        return lenBytes < 10 << 20 ? decimal(bytes, 1 << 10) + " KB" : decimal(bytes, 1 << 20) + " MB";
    }

    private static String decimal(BigDecimal value, long unit) {
        return value.divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP).toPlainString();
    }

    static String shorten(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most - 3) + "...";
    }
}
