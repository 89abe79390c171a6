package org.stacklab.ui.timeflow;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Shifts a run against the others while its chart is dragged with Ctrl held down. */
final class OffsetDrag {
    private final ComparePanel panel;
    private boolean dragging;
    private int fromX;
    private long fromPs;
    /** As it was when the drag began: the axis may follow what is dragged. */
    private double psPerPx;

    private OffsetDrag(ComparePanel panel) {
        this.panel = panel;
    }

    static void on(ComparePanel panel) {
        OffsetDrag drag = new OffsetDrag(panel);
        panel.canvas().addListener(SWT.MouseDown, drag::press);
        panel.canvas().addListener(SWT.MouseMove, drag::move);
        panel.canvas().addListener(SWT.MouseUp, e -> drag.dragging = false);
    }

    private void press(Event e) {
        dragging = e.button == 1 && (e.stateMask & SWT.MOD1) != 0 && panel.canvas().state() != null;
        if (dragging) {
            fromX = e.x;
            fromPs = panel.offsetPs();
            psPerPx = panel.canvas().state().scale().psPerPx();
        }
    }

    private void move(Event e) {
        if (dragging) {
            panel.shift(fromPs + Math.round((e.x - fromX) * psPerPx));
        }
    }
}
