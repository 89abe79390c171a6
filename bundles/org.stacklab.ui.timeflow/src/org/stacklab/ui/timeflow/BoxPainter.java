package org.stacklab.ui.timeflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.LossPart;
import org.stacklab.timeflow.StyleKey;

/** Paints rectangles that are wide enough to be told apart: own time solid, lost time hatched, the packet's name where it fits. */
final class BoxPainter {
    private static final int HATCH_PX = 5;
    private static final int TEXT_MARGIN_PX = 2;
    private static final int LEAST_TEXT_PX = 8;

    private final LossCache losses = new LossCache();
    private final Map<String, Point> sizes = new LinkedHashMap<>();

    /** Forgets how large texts are, because the font has changed. */
    void fontChanged() {
        sizes.clear();
    }

    /**
     * Paints one rectangle.
     *
     * @param at where it lies, clipped to the neighbourhood of what is visible
     * @param endX where it ends, visible or not
     * @param byCulprit whether the hatching has the colours of those who held the rectangle up
     */
    void paint(GC gc, Inks inks, ViewState state, int rectangle, Rectangle at, double endX, boolean byCulprit) {
        ChartModel model = state.model();
        StyleKey style = model.style(rectangle);
        boolean lit = state.isLit(rectangle, 1);
        gc.setBackground(inks.fill(style, lit));
        gc.fillRectangle(at);
        Color line = inks.line(style, lit);
        int solidPx = at.width;
        for (LossPart part : losses.of(model, rectangle)) {
            gc.setForeground(byCulprit ? inks.line(part.loss().style(model.packets()), lit) : line);
            gc.setLineWidth(byCulprit ? 2 : 1);
            solidPx = Math.min(solidPx, hatch(gc, state, model.endPs(rectangle), part, at, endX) - at.x);
        }
        gc.setForeground(line);
        gc.setLineWidth(rectangle == state.selected() ? 3 : 1);
        gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
        gc.setLineWidth(1);
        paintText(gc, model.text(rectangle), at, solidPx, inks.textOnFill(lit));
    }

    /**
     * The stretch that was lost is counted from the end of the rectangle: while that moves, the hatching moves along. Returns where the
     * hatching begins.
     */
    private static int hatch(GC gc, ViewState state, long endPs, LossPart part, Rectangle at, double endX) {
        double pxPerPs = 1 / state.scale().psPerPx();
        double leftPx = endX - (endPs - part.startPs()) * pxPerPs;
        double rightPx = endX - (endPs - part.endPs()) * pxPerPs;
        int left = (int) Math.clamp(Math.round(leftPx), at.x, at.x + at.width - 1);
        int right = (int) Math.clamp(Math.round(rightPx), left, at.x + at.width - 1);
        if (right > left) {
            hatch(gc, left, at.y, right, at.y + at.height - 1);
        }
        return left;
    }

    /** Lines that rise to the right, at places that do not depend on the rectangle's, so that neighbours look alike. */
    static void hatch(GC gc, int left, int top, int right, int bottom) {
        for (int sum = Math.ceilDiv(left + top, HATCH_PX) * HATCH_PX; sum <= right + bottom; sum += HATCH_PX) {
            int x1 = Math.max(left, sum - bottom);
            int x2 = Math.min(right, sum - top);
            gc.drawLine(x1, sum - x1, x2, sum - x2);
        }
    }

    /** In the middle of what is solid, or of all of the rectangle where there is no room for that. */
    private void paintText(GC gc, String text, Rectangle at, int solidPx, Color colour) {
        if (text.isEmpty() || at.width < LEAST_TEXT_PX) {
            return;
        }
        Point size = sizes.computeIfAbsent(text, t -> gc.textExtent(t, SWT.DRAW_TRANSPARENT));
        if (size.x + 2 * TEXT_MARGIN_PX > at.width) {
            return;
        }
        int roomPx = size.x + 2 * TEXT_MARGIN_PX > solidPx ? at.width : solidPx;
        int x = at.x + (roomPx - size.x) / 2;
        int y = at.y + (at.height - size.y) / 2;
        gc.fillRectangle(x - TEXT_MARGIN_PX, Math.max(at.y + 1, y), size.x + 2 * TEXT_MARGIN_PX, Math.min(at.height - 2, size.y));
        gc.setForeground(colour);
        gc.drawString(text, x, y, true);
    }
}
