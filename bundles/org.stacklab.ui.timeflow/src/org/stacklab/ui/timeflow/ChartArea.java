package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.HitTester;
import org.stacklab.timeflow.LaneLayout;

/**
 * How the canvas is divided: lane labels at the left, the ruler above, the rectangles in the rest.
 *
 * @param widthPx width of the canvas
 * @param heightPx height of the canvas
 * @param labelsPx width of the labels
 * @param layout where the lanes lie from the top of the rectangles' part
 */
record ChartArea(int widthPx, int heightPx, int labelsPx, LaneLayout layout) {
    /** Height of the ruler. */
    static final int RULER_PX = 24;
    /** Space above the first lane and below the last. */
    static final int MARGIN_PX = 6;
    static final int LANE_GAP_PX = 3;
    static final int GROUP_GAP_PX = 14;
    private static final int LEAST_ROW_PX = 15;
    private static final int GREATEST_ROW_PX = 30;

    /** An area whose rows are as high as the canvas allows, within reason. */
    static ChartArea of(int widthPx, int heightPx, int labelsPx, ViewState state) {
        int rowPx = LEAST_ROW_PX;
        while (rowPx < GREATEST_ROW_PX && laneHeight(state, rowPx + 1) <= heightPx - RULER_PX - 2 * MARGIN_PX) {
            rowPx++;
        }
        return new ChartArea(widthPx, heightPx, labelsPx, lanes(state, rowPx));
    }

    private static int laneHeight(ViewState state, int rowPx) {
        return lanes(state, rowPx).heightPx();
    }

    private static LaneLayout lanes(ViewState state, int rowPx) {
        return new LaneLayout(state.model().lanes(), rowPx, LANE_GAP_PX, GROUP_GAP_PX);
    }

    /** Width of the part for the rectangles, at least 1. */
    int plotWidthPx() {
        return Math.max(1, widthPx - labelsPx);
    }

    /** Height of the part for the rectangles. */
    int plotHeightPx() {
        return Math.max(0, heightPx - RULER_PX);
    }

    /** How much of the lanes does not fit the height. */
    int hiddenPx() {
        return Math.max(0, layout.heightPx() + 2 * MARGIN_PX - plotHeightPx());
    }

    /** Where the lanes begin on the canvas. */
    int lanesTopPx(ViewState state) {
        return RULER_PX + MARGIN_PX - state.topPx();
    }

    /** The rectangle at a point of the canvas, {@link ViewState#NOTHING} if there is none. */
    int rectangleAt(ViewState state, int x, int y) {
        if (x < labelsPx || y < RULER_PX) {
            return ViewState.NOTHING;
        }
        return new HitTester(state.model(), state.scale(), layout).at(x - labelsPx, y - lanesTopPx(state)).orElse(ViewState.NOTHING);
    }
}
