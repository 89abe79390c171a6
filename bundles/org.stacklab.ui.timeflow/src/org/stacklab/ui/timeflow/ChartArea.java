package org.stacklab.ui.timeflow;

import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.Box;
import org.stacklab.timeflow.HitTester;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LaneLayout;

/**
 * How the canvas is divided: lane labels at the left, the ruler above, the rectangles in the rest. Heights follow the font, so that
 * nothing is cut off when it is large.
 *
 * @param widthPx width of the canvas
 * @param heightPx height of the canvas
 * @param labelsPx width of the labels
 * @param fontPx height of a line of text
 * @param layout where the lanes lie from the top of the rectangles' part
 */
record ChartArea(int widthPx, int heightPx, int labelsPx, int fontPx, LaneLayout layout) {
    /** Space above the first lane and below the last. */
    static final int MARGIN_PX = 6;
    private static final int MOST_LINES = 3;
    private static final int LANE_GAP_PX = 3;
    private static final int GROUP_GAP_PX = 10;

    /**
     * An area whose rows are as high as the canvas allows, within reason: from little less than a line of text to three, and then so many
     * times that as the user wants them stretched.
     */
    static ChartArea of(int widthPx, int heightPx, int labelsPx, int fontPx, double stretch, ViewState state) {
        int roomPx = heightPx - rulerPx(fontPx) - 2 * MARGIN_PX;
        int rows = state.model().lanes().stream().mapToInt(Lane::rows).sum();
        int gapsPx = lanes(state, 1).heightPx() - rows;
        int rowPx = Math.clamp((roomPx - gapsPx) / Math.max(1, rows), fontPx * 7 / 10, MOST_LINES * fontPx);
        return new ChartArea(widthPx, heightPx, labelsPx, fontPx, lanes(state, (int) Math.round(stretch * rowPx)));
    }

    private static LaneLayout lanes(ViewState state, int rowPx) {
        return new LaneLayout(state.model().lanes(), rowPx, LANE_GAP_PX, GROUP_GAP_PX);
    }

    private static int rulerPx(int fontPx) {
        return fontPx + 9;
    }

    /** Height of the ruler. */
    int rulerPx() {
        return rulerPx(fontPx);
    }

    /** Width of the part for the rectangles, at least 1. */
    int plotWidthPx() {
        return Math.max(1, widthPx - labelsPx);
    }

    /** Height of the part for the rectangles. */
    int plotHeightPx() {
        return Math.max(0, heightPx - rulerPx());
    }

    /** How much of the lanes does not fit the height. */
    int hiddenPx() {
        return Math.max(0, layout.heightPx() + 2 * MARGIN_PX - plotHeightPx());
    }

    /** Where the lanes begin on the canvas. */
    int lanesTopPx(ViewState state) {
        return rulerPx() + MARGIN_PX - state.topPx();
    }

    /** Where an instant lies on the canvas; a little outside for whatever lies outside. */
    int xOf(ViewState state, long ps) {
        return labelsPx + (int) Math.clamp(Math.round(state.scale().xPx(ps)), -9, plotWidthPx() + 9);
    }

    /** The instant at a place of the canvas. */
    long atPs(ViewState state, int x) {
        return Math.max(0, state.scale().atPs(x - labelsPx));
    }

    /** Where a rectangle of a row lies on the canvas. */
    Rectangle boundsOf(ViewState state, Lane lane, int row, long startPs, long endPs) {
        int left = xOf(state, startPs);
        int top = lanesTopPx(state) + layout.topPx(lane, row);
        return new Rectangle(left, top + 1, Math.max(1, xOf(state, endPs) - left), layout.rowPx() - 2);
    }

    Rectangle boundsOf(ViewState state, Lane lane, Box box) {
        return boundsOf(state, lane, box.row(), box.startPs(), box.endPs());
    }

    /** The first row of a lane that can be seen at least in part; may be beyond the last. */
    int firstRow(ViewState state, Lane lane) {
        return Math.max(0, (rulerPx() - lanesTopPx(state) - layout.topPx(lane)) / layout.rowPx());
    }

    /** The row of a lane behind the last that can be seen at least in part; may be before the first. */
    int endRow(ViewState state, Lane lane) {
        int bottom = heightPx - lanesTopPx(state) - layout.topPx(lane);
        return Math.min(lane.rows(), Math.ceilDiv(bottom, layout.rowPx()));
    }

    /** Whether something can be seen below the ruler, at least in part. */
    boolean isInSight(int topPx, int partHeightPx) {
        return topPx < heightPx && topPx + partHeightPx > rulerPx();
    }

    boolean inRuler(int x, int y) {
        return x >= labelsPx && y < rulerPx();
    }

    /** The rectangle at a point of the canvas, {@link ViewState#NOTHING} if there is none. */
    int rectangleAt(ViewState state, int x, int y) {
        if (x < labelsPx || y < rulerPx()) {
            return ViewState.NOTHING;
        }
        return new HitTester(state.model(), state.scale(), layout).at(x - labelsPx, y - lanesTopPx(state)).orElse(ViewState.NOTHING);
    }
}
