package org.stacklab.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.LaneSum;
import org.stacklab.timeflow.Reason;
import org.stacklab.timeflow.TimeText;

/**
 * A run as one page for browsers: what came out, the chart, where the time went and why. The page needs nothing from outside and
 * forbids itself to ask for it.
 */
public final class HtmlReport {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
    private static final int EXPLAINED = 5;
    private static final int MILLION = 1_000_000;

    private final RunResult result;
    private final ChartModel chart;
    private final TimelineSvg drawing;
    private Xml html;

    /**
     * A page nobody has written yet.
     *
     * @param result what came out
     * @param chart the rectangles of its record, one per layer and packet
     * @param drawing the chart as it is shown
     */
    public HtmlReport(RunResult result, ChartModel chart, TimelineSvg drawing) {
        this.result = result;
        this.chart = chart;
        this.drawing = drawing;
    }

    /**
     * Writes the page.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        html = new Xml(out, "<!DOCTYPE html>");
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "UTF-8").empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width");
        html.text("title", result.lab() + " – Stacklab").raw("style", resource("report.css")).close();
        html.open("body");
        html.text("h1", result.lab());
        html.text("p", ResultText.summary(result) + "; the run " + ResultText.end(result) + ".");
        bottleneck();
        timeline();
        layers();
        utilisation();
        flows();
        packets("Dropped packets", result.drops());
        packets("Packets hurt on the cable", result.faults());
        html.text("footer", "Lab “" + result.lab() + "”, engine " + result.engineVersion() + ", fingerprint " + result.fingerprint()
                + ": the same lab, settings and engine give the same run.");
        html.raw("script", resource("report.js")).close().close();
    }

    private void bottleneck() throws IOException {
        html.text("h2", "Where the time goes");
        Optional<RunResult.Utilisation> busiest = result.utilisation().stream().max(Comparator.comparingLong(RunResult.Utilisation::sharePpm));
        if (busiest.isPresent()) {
            html.text("p", "The busiest resource is " + busiest.get().resource() + ": it serves "
                    + ResultText.percent(busiest.get().sharePpm(), MILLION) + " of the time.");
        }
        Optional<LaneSum> slowest = LaneSum.of(chart).stream().filter(sum -> sum.lostPs() > 0).max(Comparator.comparingLong(LaneSum::lostPs));
        html.text("p", slowest.isEmpty() ? "No work was held up by other work." : heldUp(slowest.get()));
        explain();
    }

    private static String heldUp(LaneSum slowest) {
        return "Most time is lost in " + slowest.lane().layer() + " at " + slowest.lane().host() + ": " + TimeText.of(slowest.lostPs())
                + ", most of it because " + slowest.mostLostTo() + " was short.";
    }

    private void explain() throws IOException {
        Reason reason = new Reason(chart);
        List<Integer> worst = IntStream.range(0, chart.size()).filter(r -> chart.lostPs(r) > 0).boxed()
                .sorted(Comparator.comparingLong(r -> -chart.lostPs(r))).limit(EXPLAINED).toList();
        if (!worst.isEmpty()) {
            html.text("p", "The work that was held up for longest:").open("ul");
            for (int rectangle : worst) {
                html.text("li", reason.title(rectangle) + ": " + reason.text(rectangle));
            }
            html.close();
        }
    }

    private void timeline() throws IOException {
        html.text("h2", "Timeline");
        html.open("p", "class", "zoom");
        html.text("button", "Zoom in", "value", 2).text("button", "Zoom out", "value", 0.5).text("button", "Whole run", "value", 0);
        html.text("span", " Ctrl and the mouse wheel zoom too; point at a rectangle to read why it is as long as it is.").close();
        html.open("figure");
        drawing.writeTo(html);
        html.close();
    }

    private void layers() throws IOException {
        html.text("h2", "Layers, mean over their rectangles");
        table("host", "layer", "#count", "#alone", "#took", "#lost", "most of it to");
        for (LaneSum sum : LaneSum.of(chart)) {
            html.open("tr").text("td", sum.lane().host()).text("td", sum.lane().layer());
            number(Integer.toString(sum.count()), sum.count());
            number(TimeText.of(sum.meanOwnPs()), sum.meanOwnPs());
            number(TimeText.of(sum.meanTookPs()), sum.meanTookPs());
            number(TimeText.of(sum.meanLostPs()), sum.meanLostPs());
            html.text("td", sum.mostLostTo()).close();
        }
        html.close().close();
    }

    private void utilisation() throws IOException {
        html.text("h2", "Utilisation of resources");
        table("resource", "#share of the time", "");
        for (RunResult.Utilisation each : result.utilisation()) {
            html.open("tr").text("td", each.resource());
            number(ResultText.percent(each.sharePpm(), MILLION), each.sharePpm());
            html.open("td", "data-value", each.sharePpm()).text("meter", "", "max", MILLION, "value", each.sharePpm()).close().close();
        }
        html.close().close();
    }

    private void flows() throws IOException {
        html.text("h2", "Workloads");
        table("workload", "#sent", "#delivered", "#duplicated", "#corrupted", "#bytes", "#throughput", "#first latency", "#mean latency", "#longest latency");
        for (RunResult.Flow flow : result.flows()) {
            html.open("tr").text("td", flow.name());
            number(Long.toString(flow.sent()), flow.sent());
            number(Long.toString(flow.delivered()), flow.delivered());
            number(Long.toString(flow.duplicated()), flow.duplicated());
            number(Long.toString(flow.corrupted()), flow.corrupted());
            number(ResultText.bytes(flow.deliveredBytes()), flow.deliveredBytes());
            number(ResultText.rate(flow.throughputBitsPerSec()), flow.throughputBitsPerSec());
            number(TimeText.of(flow.firstLatencyPs()), flow.firstLatencyPs());
            number(TimeText.of(flow.meanLatencyPs()), flow.meanLatencyPs());
            number(TimeText.of(flow.maxLatencyPs()), flow.maxLatencyPs());
            html.close();
        }
        html.close().close();
    }

    private void packets(String title, Map<String, Long> counts) throws IOException {
        if (!counts.isEmpty()) {
            html.text("h2", title);
            table("what", "#packets");
            for (Map.Entry<String, Long> each : counts.entrySet()) {
                html.open("tr").text("td", each.getKey());
                number(each.getValue().toString(), each.getValue());
                html.close();
            }
            html.close().close();
        }
    }

    /** Opens a table and its body; a column of numbers begins with a number sign. */
    private void table(String... columns) throws IOException {
        html.open("table").open("thead").open("tr");
        for (String column : columns) {
            boolean number = column.startsWith("#");
            html.open("th", "class", number ? "number" : "text").text("button", number ? column.substring(1) : column, "type", "button").close();
        }
        html.close().close().open("tbody");
    }

    private void number(String text, long value) throws IOException {
        html.text("td", text, "class", "number", "data-value", value);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
