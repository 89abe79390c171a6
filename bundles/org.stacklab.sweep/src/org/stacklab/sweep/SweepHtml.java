package org.stacklab.sweep;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.stacklab.engine.Run;
import org.stacklab.export.HtmlPage;
import org.stacklab.export.HtmlPage.Cell;
import org.stacklab.plot.Plot;

/** A sweep as one page for browsers that needs nothing else: plots and the table, which can be sorted by every column. */
public final class SweepHtml {
    private final String lab;
    private final SweepTable table;
    private final List<Plot> plots;

    /**
     * A page nobody has written yet.
     *
     * @param lab what was swept, for people
     * @param table its table
     * @param plots what is drawn above it
     */
    public SweepHtml(String lab, SweepTable table, List<Plot> plots) {
        this.lab = lab;
        this.table = table;
        this.plots = List.copyOf(plots);
    }

    /**
     * Writes the page.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        HtmlPage page = new HtmlPage(out, "Sweep of " + lab);
        page.paragraph(table.size() + " runs. Squares are published: full ones were used to choose parameters, hollow ones are predicted.");
        if (table.extrapolated() > 0) {
            page.paragraph("Extrapolation: the parts of " + table.extrapolated() + " of these runs were never measured together; see the "
                    + "column extrapolated.");
        }
        for (Plot plot : plots) {
            page.plot(plot);
        }
        page.heading("All runs").paragraph("Times are picoseconds, rates bits per second, sizes bytes.");
        page.table(table.header(), IntStream.range(0, table.size())
                .mapToObj(point -> table.cells(point).stream().map(SweepHtml::cell).toList()).toList());
        page.end("Lab “" + lab + "”, engine " + Run.ENGINE_VERSION + ": the same lab, settings and engine give the same fingerprints.");
    }

    private static Cell cell(String text) {
        return text.matches("\\d{1,18}(\\.\\d+)?") ? new Cell(text, text, Cell.Kind.NUMBER) : Cell.of(text);
    }
}
