package org.stacklab.export;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.Explanation.IdleLink;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.whatif.Cost;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.export.HtmlPage.Cell;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.LaneSum;
import org.stacklab.timeflow.Reason;
import org.stacklab.timeflow.TimeText;

/**
 * A run as one page for browsers: what came out, the chart, where the time went and why. The page needs nothing from outside and
 * forbids itself to ask for it.
 */
public final class HtmlReport {
    private static final int EXPLAINED = 5;
    private static final int MILLION = 1_000_000;
    /** Sorted below every number there is. */
    private static final int UNKNOWN = -1;

    private final RunResult result;
    private final ChartModel chart;
    private final WhatIf whatIf;
    private final TimelineSvg drawing;
    private HtmlPage page;
    private Xml html;

    /**
     * A page nobody has written yet.
     *
     * @param result what came out
     * @param chart the rectangles of its record, one per layer and packet
     * @param whatIf what it would be without each of its costs
     * @param drawing the chart as it is shown
     */
    public HtmlReport(RunResult result, ChartModel chart, WhatIf whatIf, TimelineSvg drawing) {
        this.result = result;
        this.chart = chart;
        this.whatIf = whatIf;
        this.drawing = drawing;
    }

    /**
     * Writes the page.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        page = new HtmlPage(out, result.lab());
        html = page.xml();
        page.paragraph(ResultText.summary(result) + "; the run " + ResultText.end(result) + ".");
        for (String sentence : result.extrapolated()) {
            page.paragraph("Extrapolation: " + sentence);
        }
        bottleneck();
        timeline();
        idleLinks();
        gains();
        layers();
        utilisation();
        flows();
        packets("Dropped packets", result.drops());
        packets("Packets hurt on the cable", result.faults());
        page.end("Lab “" + result.lab() + "”, engine " + result.engineVersion() + ", fingerprint " + result.fingerprint()
                + ": the same lab, settings and engine give the same run.");
    }

    private void bottleneck() throws IOException {
        html.text("h2", "Where the time goes");
        Optional<RunResult.Utilisation> busiest = result.busiest();
        if (busiest.isPresent()) {
            html.text("p", "The busiest resource is " + busiest.get().resource() + ": it serves "
                    + ResultText.percent(busiest.get().sharePpm(), MILLION) + " of the time.");
        }
        Optional<LaneSum> slowest = LaneSum.of(chart).stream().filter(sum -> sum.lostPs() > 0)
                .max(Comparator.comparingLong(LaneSum::lostPs));
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
        page.heading("Timeline").timeline(drawing::writeTo);
    }

    private void idleLinks() throws IOException {
        for (IdleLink link : Explanation.of(result).links()) {
            page.heading("Why " + link.link() + " was idle");
            page.paragraph("Between its first and its last packet it was idle for " + TimeText.of(link.idlePs()) + " of "
                    + TimeText.of(link.windowPs()) + ", because of:");
            page.table(List.of("what the next packet waited for", "time", "share of the idle time"),
                    link.causes().stream().map(cause -> List.of(Cell.of(cause.what()), time(cause.timePs()),
                            share(cause.timePs(), link.idlePs()))).toList());
        }
    }

    private static Cell share(long partPs, long wholePs) {
        long ppm = BigInteger.valueOf(partPs).multiply(BigInteger.valueOf(MILLION)).divide(BigInteger.valueOf(wholePs)).longValueExact();
        return Cell.ofShare(ResultText.percent(ppm, MILLION), ppm);
    }

    private void gains() throws IOException {
        page.heading("What if one cost were zero");
        page.paragraph("Predicted from the record of this run; stacklab why --confirm runs the lab again without each of them.");
        Outcome recorded = whatIf.recorded();
        page.table(List.of("where", "cost", "takes", "throughput", "first latency", "mean latency", "set to take it away"),
                whatIf.rows().stream().map(row -> List.of(Cell.of(row.cost().where()), Cell.of(row.cost().what()), time(row.takesPs()),
                        row.predicted().map(outcome -> Cell.of(WhyText.throughputGain(whatIf, outcome), outcome.throughputBitsPerSec()))
                                .orElse(Cell.of(WhyText.OVERLOAD, UNKNOWN)),
                        latency(recorded.firstLatencyPs(), row.predicted().map(Outcome::firstLatencyPs)),
                        latency(recorded.meanLatencyPs(), row.predicted().map(Outcome::meanLatencyPs)),
                        Cell.of(settings(row.cost())))).toList());
        if (whatIf.rows().stream().anyMatch(row -> row.predicted().isEmpty())) {
            page.paragraph("Overload: " + WhatIf.OVERLOAD);
        }
    }

    private static Cell latency(long recordedPs, Optional<Long> predictedPs) {
        return predictedPs.map(ps -> Cell.of(WhyText.gain(ps - recordedPs), ps)).orElse(Cell.of("", UNKNOWN));
    }

    private static String settings(Cost cost) {
        return cost.obstacle().orElseGet(() -> cost.settings().stream().map(Cost.Setting::toString).collect(Collectors.joining(", ")));
    }

    private void layers() throws IOException {
        page.heading("Layers, mean over their rectangles");
        List<List<Cell>> rows = LaneSum.of(chart).stream().map(sum -> List.of(Cell.of(sum.lane().host()), Cell.of(sum.lane().layer()),
                count(sum.count()), time(sum.meanOwnPs()), time(sum.meanTookPs()), time(sum.meanLostPs()), Cell.of(sum.mostLostTo())))
                .toList();
        page.table(List.of("host", "layer", "count", "alone", "took", "lost", "most of it to"), rows);
    }

    private void utilisation() throws IOException {
        page.heading("Utilisation of resources");
        List<List<Cell>> rows = result.utilisation().stream().map(each -> List.of(Cell.of(each.resource()),
                Cell.ofShare(ResultText.percent(each.sharePpm(), MILLION), each.sharePpm()))).toList();
        page.table(List.of("resource", "share of the time"), rows);
    }

    private void flows() throws IOException {
        page.heading("Workloads");
        List<List<Cell>> rows = result.flows().stream().map(flow -> List.of(Cell.of(flow.name()), count(flow.sent()),
                count(flow.delivered()),
                count(flow.duplicated()), count(flow.corrupted()), Cell.of(ResultText.bytes(flow.deliveredBytes()), flow.deliveredBytes()),
                Cell.of(ResultText.rate(flow.throughputBitsPerSec()), flow.throughputBitsPerSec()), time(flow.firstLatencyPs()),
                time(flow.meanLatencyPs()), time(flow.maxLatencyPs()))).toList();
        page.table(List.of("workload", "sent", "delivered", "duplicated", "corrupted", "bytes", "throughput", "first latency",
                "mean latency", "longest latency"), rows);
    }

    private void packets(String title, Map<String, Long> counts) throws IOException {
        if (!counts.isEmpty()) {
            page.heading(title);
            page.table(List.of("what", "packets"),
                    counts.entrySet().stream().map(each -> List.of(Cell.of(each.getKey()), count(each.getValue()))).toList());
        }
    }

    private static Cell count(long number) {
        return Cell.of(Long.toString(number), number);
    }

    private static Cell time(long ps) {
        return Cell.of(TimeText.of(ps), ps);
    }
}
