package org.stacklab.ui.timeflow;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.TimeRange;

/** Outlines behind the rectangles where those of the run before were. */
final class GhostPainter {
    private static final int LEAST_PX = 3;

    private GhostPainter() {
    }

    static void paint(GC gc, Inks inks, ViewState state, ChartArea area, Transition transition) {
        TimeRange visible = state.scale().visible(area.plotWidthPx());
        long psPerPx = (long) Math.ceil(state.scale().psPerPx() * LEAST_PX);
        gc.setForeground(inks.faded);
        gc.setLineStyle(SWT.LINE_DOT);
        for (Lane lane : state.model().lanes()) {
            Lane ghost = transition.ghostOf(lane).orElse(null);
            for (int row = area.firstRow(state, lane); ghost != null && row < Math.min(ghost.rows(), area.endRow(state, lane)); row++) {
                transition.before().visible(ghost, row, visible, psPerPx, box -> {
                    Rectangle at = area.boundsOf(state, lane, box);
                    gc.drawRectangle(at.x, at.y - 1, at.width - 1, at.height + 1);
                });
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
