package org.stacklab.export;

import java.io.IOException;
import org.stacklab.timeflow.Box;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LaneLayout;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.Palette;
import org.stacklab.timeflow.Reason;
import org.stacklab.timeflow.StyleKey;
import org.stacklab.timeflow.Tick;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeScale;

/**
 * The time-flow chart as a drawing to project and to print: SVG 1.1 without references to anything outside. Rectangles are numbered
 * and alternately shaded by datagram, the part of a rectangle by which a shortage has stretched it is hatched, and every rectangle
 * says on being pointed at why it is as long as it is.
 */
public final class TimelineSvg {
    private static final int WIDTH = 1440;
    private static final int MARGIN = 24;
    private static final int CHART_LEFT = 236;
    private static final int CHART_WIDTH = WIDTH - CHART_LEFT - MARGIN;
    private static final int CHART_TOP = 92;
    private static final int BELOW_CHART = 98;
    private static final int TICK_DISTANCE = 90;
    private static final int ROW = 34;
    private static final int LEAST_ROW = 6;
    private static final int CHART_HEIGHT = 1200;
    private static final int FONT = 15;
    /** Rectangles nearer to each other than so many pixels would be nothing but borders. */
    private static final int LEAST_BOX = 3;
    private static final double LEAST_FONT = 9;
    /** Of a digit, in relation to its height. */
    private static final double DIGIT_WIDTH = 0.58;
    /** A hatching narrower than this cannot be seen. */
    private static final double LEAST_HATCH = 0.75;

    private final ChartModel model;
    private final String title;
    private final String subtitle;
    private final TimeRange range;
    private final Reason reason;
    private final LaneLayout layout;
    private final TimeScale scale;
    /** Whether something was drawn that needs a word in the legend. */
    private boolean undersampled;

    /**
     * A drawing of a part of a run.
     *
     * @param model the rectangles
     * @param title the first line, usually the name of the lab
     * @param subtitle the second line, usually what came out
     * @param range what is to be seen
     */
    public TimelineSvg(ChartModel model, String title, String subtitle, TimeRange range) {
        this.model = model;
        this.title = title;
        this.subtitle = subtitle;
        this.range = range;
        reason = new Reason(model);
        int rows = model.lanes().stream().mapToInt(Lane::rows).sum();
        layout = new LaneLayout(model.lanes(), Math.clamp(CHART_HEIGHT / Math.max(1, rows), LEAST_ROW, ROW), 6, 18);
        scale = LinearScale.fit(range, CHART_WIDTH);
    }

    /**
     * Writes the drawing. The same chart always gives the same bytes.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        writeTo(new Xml(out));
    }

    /** Writes the drawing as an element. */
    void writeTo(Xml svg) throws IOException {
        open(svg, heightPx(), title);
        paint(svg);
        svg.close();
    }

    /** Opens the element of a drawing that is as wide as all of them and defines what they refer to. */
    static void open(Xml svg, int heightPx, String title) throws IOException {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", WIDTH, "height", heightPx, "viewBox",
                "0 0 " + WIDTH + " " + heightPx, "font-family", "Helvetica, Arial, sans-serif", "font-size", FONT, "fill",
                colour(Palette.TEXT));
        svg.text("title", title);
        hatching(svg);
        svg.empty("rect", "width", WIDTH, "height", heightPx, "fill", colour(Palette.BACKGROUND));
    }

    /** How high it is. */
    int heightPx() {
        return CHART_TOP + layout.heightPx() + BELOW_CHART;
    }

    /** Writes what is in the element. */
    void paint(Xml svg) throws IOException {
        svg.text("text", title, "x", MARGIN, "y", 40, "font-size", 25, "font-weight", "bold");
        svg.text("text", subtitle, "x", MARGIN, "y", 66, "font-size", 16);
        svg.open("g", "transform", "translate(" + CHART_LEFT + " " + CHART_TOP + ")");
        grounds(svg);
        axis(svg);
        for (Lane lane : model.lanes()) {
            boxes(svg, lane);
        }
        svg.close();
        legend(svg, heightPx() - 26);
    }

    private static void hatching(Xml svg) throws IOException {
        svg.open("defs");
        svg.open("pattern", "id", "lost", "width", 6, "height", 6, "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
        svg.empty("path", "d", "M0 0V6", "stroke", colour(Palette.TEXT), "stroke-width", 2.4, "stroke-opacity", 0.6);
        svg.close().close();
    }

    private void grounds(Xml svg) throws IOException {
        for (LaneLayout.Group group : layout.groups()) {
            double middle = group.topPx() + group.heightPx() / 2.0;
            svg.text("text", shorten(group.host(), 11), "x", MARGIN - CHART_LEFT, "y", middle + 6, "font-size", 18, "font-weight", "bold");
            svg.empty("path", "d", "M-108 " + group.topPx() + "v" + group.heightPx(), "stroke", colour(Palette.LINE), "stroke-width", 3);
        }
        for (Lane lane : model.lanes()) {
            int top = layout.topPx(lane);
            svg.text("text", shorten(lane.layer(), 13), "x", -8, "y", top + layout.heightPx(lane) / 2.0 + 5, "text-anchor", "end");
            svg.empty("rect", "y", top, "width", CHART_WIDTH, "height", layout.heightPx(lane), "fill", colour(Palette.IDLE));
        }
    }

    private void axis(Xml svg) throws IOException {
        int bottom = layout.heightPx() + 8;
        svg.open("g", "stroke", colour(Palette.LINE));
        for (Tick tick : scale.ticks(CHART_WIDTH, TICK_DISTANCE)) {
            double x = scale.xPx(tick.ps());
            svg.empty("line", "x1", x, "x2", x, "y1", -6, "y2", bottom);
        }
        svg.empty("line", "x1", 0, "x2", CHART_WIDTH, "y1", bottom, "y2", bottom, "stroke-width", 2);
        svg.close();
        svg.open("g", "text-anchor", "middle");
        for (Tick tick : scale.ticks(CHART_WIDTH, TICK_DISTANCE)) {
            svg.text("text", tick.text(), "x", scale.xPx(tick.ps()), "y", bottom + 20);
        }
        svg.close();
    }

    private void boxes(Xml svg, Lane lane) throws IOException {
        svg.open("g", "text-anchor", "middle");
        for (Box box : model.visible(lane, range, CHART_WIDTH / LEAST_BOX)) {
            svg.open("g");
            if (box.undersampled()) {
                together(svg, lane, box);
            } else {
                single(svg, lane, box);
            }
            svg.close();
        }
        svg.close();
    }

    private void single(Xml svg, Lane lane, Box box) throws IOException {
        StyleKey style = model.style(box.first());
        svg.text("title", reason.title(box.first()) + ": " + reason.text(box.first()));
        rectangle(svg, lane, box, box.startPs(), 1, colour(Palette.fill(style)), colour(Palette.line(style)));
        double left = scale.xPx(box.startPs());
        double right = scale.xPx(box.endPs());
        long hatchPs = range.clip(model.endPs(box.first()) - model.lostPs(box.first()));
        double hatch = Math.max(left, scale.xPx(hatchPs));
        if (right - hatch >= LEAST_HATCH) {
            rectangle(svg, lane, box, hatchPs, 1, "url(#lost)", "none");
        }
        String number = model.text(box.first());
        if (!number(svg, lane, box, number, left, hatch)) {
            number(svg, lane, box, number, left, right);
        }
    }

    /** Many rectangles become one in the lighter shade, filled with the darker one as high as they were busy. */
    private void together(Xml svg, Lane lane, Box box) throws IOException {
        undersampled = true;
        StyleKey style = model.style(box.first());
        double busy = box.busyPpm() / 1e6;
        svg.text("title", box.count() + " rectangles that cover " + Math.round(100 * busy) + " % of this time");
        rectangle(svg, lane, box, box.startPs(), 1, colour(Palette.fill(new StyleKey(style.hue(), 1))), "none");
        rectangle(svg, lane, box, box.startPs(), busy, colour(Palette.fill(new StyleKey(style.hue(), 0))), "none");
    }

    private void rectangle(Xml svg, Lane lane, Box box, long fromPs, double high, String fill, String stroke) throws IOException {
        double x = scale.xPx(fromPs);
        double height = (layout.rowPx() - 1) * high;
        double bottom = layout.topPx(lane, box.row()) + layout.rowPx() - 0.5;
        svg.empty("rect", "x", x, "y", bottom - height, "width", Math.max(0.3, scale.xPx(box.endPs()) - x), "height", height, "fill", fill,
                "stroke", stroke);
    }

    /** Writes the number between two places if there is room, best where no hatching crosses it. */
    private boolean number(Xml svg, Lane lane, Box box, String number, double left, double right) throws IOException {
        double font = Math.min(FONT, (right - left) / ((number.length() + 0.4) * DIGIT_WIDTH));
        boolean fits = font >= LEAST_FONT && layout.rowPx() > FONT;
        if (fits && !number.isEmpty()) {
            double baseline = layout.topPx(lane, box.row()) + layout.rowPx() / 2.0 + 0.36 * font;
            svg.text("text", number, "x", (left + right) / 2, "y", baseline, "font-size", font, "font-weight", "bold");
        }
        return fits;
    }

    private void legend(Xml svg, int y) throws IOException {
        svg.open("g", "transform", "translate(" + CHART_LEFT + " " + y + ")");
        for (int shade = 0; shade < 2; shade++) {
            StyleKey style = new StyleKey(StyleKey.Hue.GREY, shade);
            sample(svg, 30 * shade, colour(Palette.fill(style)), colour(Palette.line(style)));
        }
        svg.text("text", "work on a datagram, with its number", "x", 66, "y", 0);
        StyleKey style = new StyleKey(StyleKey.Hue.GREY, 1);
        sample(svg, 360, colour(Palette.fill(style)), colour(Palette.line(style)));
        sample(svg, 360, "url(#lost)", "none");
        svg.text("text", "time lost because others held a resource", "x", 396, "y", 0);
        sample(svg, 720, colour(Palette.IDLE), "none");
        svg.text("text", "idle", "x", 756, "y", 0);
        if (undersampled) {
            sample(svg, 830, colour(Palette.fill(style)), "none");
            svg.empty("rect", "x", 830.5, "y", -4.5, "width", 27, "height", 9, "fill", colour(Palette.fill(new StyleKey(style.hue(), 0))));
            svg.text("text", "too many to tell apart: how much of the time", "x", 866, "y", 0);
        }
        svg.close();
    }

    private static void sample(Xml svg, int x, String fill, String stroke) throws IOException {
        svg.empty("rect", "x", x + 0.5, "y", -13.5, "width", 27, "height", 18, "fill", fill, "stroke", stroke);
    }

    private static String shorten(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most - 1) + "…";
    }

    private static String colour(int rgb) {
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }
}
