package org.stacklab.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stacklab.engine.Run;
import org.stacklab.export.HtmlPage.Cell;
import org.stacklab.timeflow.ChartComparison;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;

/** A comparison of runs as one page for browsers, which needs nothing from outside. */
public final class ComparisonHtml {
    private final RunComparison comparison;
    private final TimeRange range;
    private final int runs;

    /**
     * A page nobody has written yet.
     *
     * @param comparison the runs
     * @param range what is wanted of their charts
     */
    public ComparisonHtml(RunComparison comparison, TimeRange range) {
        this.comparison = comparison;
        this.range = range;
        runs = comparison.entries().size();
    }

    /**
     * Writes the page.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        HtmlPage page = new HtmlPage(out, String.join(" and ", comparison.entries().stream().map(RunComparison.Entry::name).toList()));
        if (!comparison.settings().isEmpty()) {
            page.heading("What is set differently").table(columns("property", ""), comparison.settings().stream().map(this::cells)
                    .toList());
        }
        page.heading("What came out").table(with(columns("", ""), "more than " + ComparisonText.letter(0)),
                comparison.totals().stream().map(this::cells).toList());
        page.heading("Timelines on one axis").timeline(comparison.drawing(range)::writeTo);
        List<String> head = new ArrayList<>(List.of("host"));
        head.addAll(columns("layer", "took "));
        head.addAll(with(List.of(), "longer than " + ComparisonText.letter(0)));
        IntStream.range(0, runs).forEach(run -> head.add("lost " + ComparisonText.letter(run)));
        page.heading("Layers, mean over their rectangles").table(head, comparison.layers().rows().stream().map(this::cells).toList());
        page.end("Engine " + Run.ENGINE_VERSION + ". " + String.join(" ", comparison.entries().stream().map(ComparisonHtml::identity)
                .toList()));
    }

    private static String identity(RunComparison.Entry entry) {
        return entry.name() + entry.result().map(result -> ": fingerprint " + result.fingerprint() + ".").orElse(": spans from a file.");
    }

    private List<String> columns(String first, String prefix) {
        List<String> columns = new ArrayList<>(List.of(first));
        IntStream.range(0, runs).forEach(run -> columns.add(prefix + ComparisonText.letter(run)));
        return columns;
    }

    private List<String> with(List<String> columns, String what) {
        List<String> all = new ArrayList<>(columns);
        IntStream.range(1, runs).forEach(run -> all.add(ComparisonText.letter(run) + " " + what));
        return all;
    }

    private List<Cell> cells(SettingDifference setting) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(setting.property())));
        setting.values().forEach(value -> cells.add(Cell.of(value)));
        return cells;
    }

    private List<Cell> cells(RunComparison.Total total) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(total.label())));
        IntStream.range(0, runs).forEach(run -> cells.add(Cell.of(total.text(run), total.values().get(run))));
        IntStream.range(1, runs).forEach(run -> cells.add(Cell.of(total.more(run), total.values().get(run) - total.values().getFirst())));
        return cells;
    }

    private List<Cell> cells(ChartComparison.Row row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.host()), Cell.of(row.layer())));
        row.sums().forEach(sum -> cells.add(Cell.of(TimeText.of(sum.meanTookPs()), sum.meanTookPs())));
        IntStream.range(1, runs).forEach(run -> cells.add(Cell.of(RunComparison.signed(row.longerPs(run), TimeText::of),
                row.longerPs(run))));
        row.sums().forEach(sum -> cells.add(Cell.of(TimeText.of(sum.meanLostPs()), sum.meanLostPs())));
        return cells;
    }
}
