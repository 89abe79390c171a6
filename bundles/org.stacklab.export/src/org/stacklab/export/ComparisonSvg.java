package org.stacklab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;

/** Several charts above each other on one time axis, so that what lies one above the other happens at the same time. */
public final class ComparisonSvg {
    /**
     * One of them.
     *
     * @param chart the rectangles
     * @param title what was run
     * @param subtitle what came out
     */
    public record Entry(ChartModel chart, String title, String subtitle) {
    }

    private final List<TimelineSvg> drawings;

    /**
     * A drawing nobody has written yet.
     *
     * @param entries the charts from top to bottom, at least one
     * @param range what is wanted of them; it ends where the longest of them ends
     */
    public ComparisonSvg(List<Entry> entries, TimeRange range) {
        long endPs = entries.stream().mapToLong(entry -> entry.chart().range().endPs()).max().orElseThrow();
        TimeRange longest = new TimeRange(0, endPs);
        TimeRange seen = new TimeRange(longest.clip(range.startPs()), longest.clip(range.endPs()));
        drawings = entries.stream().map(entry -> new TimelineSvg(entry.chart(), entry.title(), entry.subtitle(), seen)).toList();
    }

    /**
     * Writes the drawing.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        writeTo(new Xml(out));
    }

    /** Writes the drawing as an element. */
    void writeTo(Xml svg) throws IOException {
        TimelineSvg.open(svg, drawings.stream().mapToInt(TimelineSvg::heightPx).sum(), "Comparison");
        int top = 0;
        for (TimelineSvg each : drawings) {
            svg.open("g", "transform", "translate(0 " + top + ")");
            each.paint(svg);
            svg.close();
            top += each.heightPx();
        }
        svg.close();
    }

    /**
     * Writes the drawing as a document with one page.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writePdf(OutputStream out) throws IOException {
        SvgPdf.write(List.of(this::writeTo), out);
    }
}
