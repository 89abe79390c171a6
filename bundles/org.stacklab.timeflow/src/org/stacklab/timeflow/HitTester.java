package org.stacklab.timeflow;

import java.util.OptionalInt;

/**
 * Finds the rectangle under the pointer.
 *
 * @param model the rectangles
 * @param scale where they lie from left to right
 * @param layout where they lie from top to bottom
 */
public record HitTester(ChartModel model, TimeScale scale, LaneLayout layout) {
    /** How far beside a rectangle the pointer may be, so that those narrower than a pixel can be met. */
    private static final double TOLERANCE_PX = 2;

    /**
     * The rectangle at a point.
     *
     * @param xPx pixels from the left edge of the chart
     * @param yPx pixels from the top of the first lane
     * @return its number in the model, if there is one
     */
    public OptionalInt at(double xPx, double yPx) {
        long ps = scale.atPs(xPx);
        long tolerancePs = scale.atPs(xPx + TOLERANCE_PX) - ps;
        return layout.at(yPx).map(place -> model.at(place.lane(), place.row(), ps, tolerancePs)).orElse(OptionalInt.empty());
    }
}
