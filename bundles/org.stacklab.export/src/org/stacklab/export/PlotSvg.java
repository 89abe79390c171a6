package org.stacklab.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.Series;

/**
 * A plot as a drawing to project and to print: SVG 1.1 without references to anything outside. Emulated values are lines or bars,
 * values of formulas are crosses, published ones squares: full if they were used to choose parameters, hollow if they are predicted.
 */
public final class PlotSvg {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEFT = 72;
    private static final int TOP = 92;
    private static final int PLOT_WIDTH = 630;
    private static final int PLOT_HEIGHT = 360;
    private static final int MARGIN = 24;
    private static final int LEGEND_LEFT = PLOT_WIDTH + 24;
    private static final int LEGEND_ROW = 22;
    private static final int TICKS = 9;
    private static final double SQUARE = 9;
    /** At the size of labels, with room to spare. */
    private static final double LETTER_WIDTH = 7;
    private static final double LABEL_HEIGHT = 13;
    private static final String INK = "#1f2430";
    private static final String GRID = "#c9cdd6";
    private static final String WHITE = "#ffffff";

    private final Plot plot;
    private final double leastX;
    private final double mostX;
    private final double mostY;
    private final List<Series.Point> labels = new ArrayList<>();
    private Xml svg;

    /**
     * A drawing nobody has written yet.
     *
     * @param plot what it shows
     */
    public PlotSvg(Plot plot) {
        this.plot = plot;
        leastX = plot.leastX();
        mostX = plot.mostX();
        mostY = plot.mostY();
    }

    /**
     * Writes the drawing. The same plot always gives the same bytes.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        writeTo(new Xml(out));
    }

    /** Writes the drawing as an element. */
    void writeTo(Xml xml) throws IOException {
        svg = xml;
        labels.clear();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", WIDTH, "height", HEIGHT, "viewBox", "0 0 " + WIDTH + " " + HEIGHT,
                "font-family", "Helvetica, Arial, sans-serif", "font-size", 14, "fill", INK, "stroke-linecap", "round");
        svg.text("title", plot.title());
        svg.empty("rect", "width", WIDTH, "height", HEIGHT, "fill", WHITE);
        svg.text("text", plot.title(), "x", MARGIN, "y", 36, "font-size", 20, "font-weight", "bold");
        svg.text("text", plot.source(), "x", MARGIN, "y", HEIGHT - 16, "font-size", 12, "fill", "#5b6270");
        svg.open("g", "transform", "translate(" + LEFT + " " + TOP + ")");
        axes();
        for (int i = 0; i < plot.series().size(); i++) {
            series(plot.series().get(i), i);
        }
        for (int i = 0; i < plot.series().size(); i++) {
            marks(plot.series().get(i), i);
        }
        legend();
        svg.close().close();
    }

    private double x(double value) {
        return PLOT_WIDTH * plot.x().share(value, leastX, mostX);
    }

    private double y(double value) {
        return PLOT_HEIGHT * (1 - plot.y().share(value, 0, mostY));
    }

    private void axes() throws IOException {
        for (double at : plot.y().ticks(0, mostY, TICKS)) {
            line(0, y(at), PLOT_WIDTH, y(at), GRID, 1);
            svg.text("text", plot.y().text(at), "x", -8, "y", y(at) + 5, "text-anchor", "end");
        }
        for (double at : plot.x().ticks(leastX, mostX, TICKS)) {
            if (!plot.hasBars()) {
                line(x(at), 0, x(at), PLOT_HEIGHT, GRID, 1);
            }
            svg.text("text", plot.x().text(at), "x", x(at), "y", PLOT_HEIGHT + 20, "text-anchor", "middle");
        }
        line(0, 0, 0, PLOT_HEIGHT, INK, 1.5);
        line(0, PLOT_HEIGHT, PLOT_WIDTH, PLOT_HEIGHT, INK, 1.5);
        svg.text("text", plot.y().label(), "x", MARGIN - LEFT, "y", -18);
        svg.text("text", plot.x().label(), "x", PLOT_WIDTH / 2.0, "y", PLOT_HEIGHT + 44, "text-anchor", "middle");
    }

    private void series(Series series, int index) throws IOException {
        String colour = colour(index);
        List<Series.Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            Series.Point at = points.get(i);
            if (series.origin() == Series.Origin.CLOSED_FORM) {
                cross(place(at.x(), index), y(at.y()), colour);
            } else if (plot.hasBars()) {
                svg.empty("rect", "x", place(at.x(), index) - barWidth() / 2, "y", y(at.y()), "width", barWidth(), "height",
                        PLOT_HEIGHT - y(at.y()), "fill", colour);
            } else if (i > 0) {
                line(x(points.get(i - 1).x()), y(points.get(i - 1).y()), x(at.x()), y(at.y()), colour, 2.2);
            }
        }
    }

    /** Bars of one word stand side by side. */
    private double barWidth() {
        return 0.75 * PLOT_WIDTH / (mostX - leastX) / plot.series().size();
    }

    private double place(double value, int index) {
        return x(value) + (plot.hasBars() ? (index - (plot.series().size() - 1) / 2.0) * barWidth() : 0);
    }

    private void marks(Series series, int index) throws IOException {
        for (Mark mark : series.marks()) {
            double x = Double.isNaN(mark.x()) ? PLOT_WIDTH : place(mark.x(), index);
            double y = Double.isNaN(mark.y()) ? 0 : y(mark.y());
            if (mark.isPoint()) {
                square(x, y, colour(index), mark.calibrated());
            } else if (Double.isNaN(mark.x())) {
                line(0, y, PLOT_WIDTH, y, colour(index), 1);
            } else {
                line(x, 0, x, PLOT_HEIGHT, colour(index), 1);
            }
            label(mark.text(), x, y - 8, colour(index));
        }
    }

    /** Writes beside a place, above the labels that are there already. */
    private void label(String text, double x, double wantedY, String colour) throws IOException {
        double y = wantedY;
        for (boolean free = false; !free;) {
            double line = y;
            free = labels.stream().noneMatch(other -> Math.abs(other.x() - x) < LETTER_WIDTH * text.length()
                    && Math.abs(other.y() - line) < LABEL_HEIGHT);
            y -= free ? 0 : LABEL_HEIGHT;
        }
        labels.add(new Series.Point(x, y));
        boolean right = x > 0.6 * PLOT_WIDTH;
        svg.text("text", text, "x", x + (right ? -8 : 8), "y", y, "font-size", 12, "fill", colour, "text-anchor", right ? "end" : "start");
    }

    private void legend() throws IOException {
        double y = 8;
        for (int i = 0; i < plot.series().size(); i++) {
            Series series = plot.series().get(i);
            if (series.origin() == Series.Origin.CLOSED_FORM) {
                cross(LEGEND_LEFT + 11.0, y, colour(i));
            } else {
                line(LEGEND_LEFT, y, LEGEND_LEFT + 22.0, y, colour(i), plot.hasBars() ? 10 : 2.2);
            }
            y = legendText(series.name(), y);
        }
        for (boolean calibrated : new boolean[] {true, false}) {
            if (plot.series().stream().flatMap(series -> series.marks().stream())
                    .anyMatch(mark -> mark.isPoint() && mark.calibrated() == calibrated)) {
                square(LEGEND_LEFT + 11.0, y, INK, calibrated);
                y = legendText(calibrated ? "published, calibrated" : "published, predicted", y);
            }
        }
    }

    private double legendText(String text, double y) throws IOException {
        svg.text("text", text, "x", LEGEND_LEFT + 30, "y", y + 5);
        return y + LEGEND_ROW;
    }

    private void square(double x, double y, String colour, boolean full) throws IOException {
        svg.empty("rect", "x", x - SQUARE / 2, "y", y - SQUARE / 2, "width", SQUARE, "height", SQUARE, "fill", full ? colour : WHITE,
                "stroke", full ? WHITE : colour, "stroke-width", full ? 1 : 2);
    }

    private void cross(double x, double y, String colour) throws IOException {
        line(x - 4, y - 4, x + 4, y + 4, colour, 1.6);
        line(x - 4, y + 4, x + 4, y - 4, colour, 1.6);
    }

    private void line(double x1, double y1, double x2, double y2, String colour, double width) throws IOException {
        svg.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", width);
    }

    private static String colour(int index) {
        return "#" + Integer.toHexString(0x1000000 | Plot.colour(index)).substring(1);
    }
}
