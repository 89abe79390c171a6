package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch at the end of a rectangle that stands for what it lost to one culprit. Without the others the rectangle would end where
 * the first of these begins; the stretch says how much was lost, not when.
 *
 * @param loss how much was lost to whom
 * @param startPs where the stretch begins
 * @param endPs where it ends
 */
public record LossPart(Loss loss, long startPs, long endPs) {
    /**
     * The stretches of a rectangle.
     *
     * @param model the chart
     * @param rectangle the number of the rectangle
     * @return in order of time, the smallest loss first, without gaps up to the end of the rectangle; empty when nothing was lost
     */
    public static List<LossPart> of(ChartModel model, int rectangle) {
        List<LossPart> parts = new ArrayList<>();
        long endPs = model.endPs(rectangle);
        for (Loss loss : Loss.of(model, rectangle)) {
            // Work on several fragments at once may lose more in sum than the rectangle is long.
            long startPs = Math.max(model.startPs(rectangle), endPs - loss.lostPs());
            parts.addFirst(new LossPart(loss, startPs, endPs));
            endPs = startPs;
        }
        return parts;
    }
}
