package org.stacklab.ui.timeflow;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Followed;

/** Arrows along the way of the packet that is followed. */
final class WayPainter {
    private static final int HEAD_PX = 6;
    private static final int MOST_ARROWS = 1000;

    private WayPainter() {
    }

    static void paint(GC gc, Inks inks, ViewState state, ChartArea area) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(inks.text);
        gc.setBackground(inks.text);
        state.followed().steps().stream().limit(MOST_ARROWS).forEach(step -> arrow(gc, state, area, step));
        gc.setAntialias(SWT.DEFAULT);
    }

    private static void arrow(GC gc, ViewState state, ChartArea area, Followed.Step step) {
        Rectangle from = bounds(state, area, step.from());
        Rectangle to = bounds(state, area, step.to());
        boolean down = to.y > from.y;
        if (to.y == from.y || from.x > area.widthPx() && to.x > area.widthPx() || from.x + from.width < 0 && to.x < 0) {
            return;
        }
        // The next layer may begin before the last has done everything, so an arrow leaves no later than it arrives.
        int x1 = Math.min(from.x + from.width, Math.max(from.x, to.x));
        int y1 = down ? from.y + from.height : from.y;
        int y2 = down ? to.y : to.y + to.height;
        gc.drawLine(x1, y1, to.x, y2);
        double length = Math.max(1, Math.hypot(to.x - x1, y2 - y1));
        double dx = (to.x - x1) / length * HEAD_PX;
        double dy = (y2 - y1) / length * HEAD_PX;
        gc.fillPolygon(new int[] {to.x, y2, (int) (to.x - dx - dy / 2), (int) (y2 - dy + dx / 2), (int) (to.x - dx + dy / 2),
            (int) (y2 - dy - dx / 2)});
    }

    private static Rectangle bounds(ViewState state, ChartArea area, int rectangle) {
        ChartModel model = state.model();
        return area.boundsOf(state, model.lane(rectangle), model.row(rectangle), model.startPs(rectangle), model.endPs(rectangle));
    }
}
