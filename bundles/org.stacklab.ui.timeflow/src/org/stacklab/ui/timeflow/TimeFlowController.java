package org.stacklab.ui.timeflow;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.stacklab.timeflow.Reason;

/** Lets mouse and keyboard move about in a chart. The keys are those of Trace Compass and Perfetto. */
final class TimeFlowController {
    private static final double ZOOM_STEP = 1.3;
    private static final double PAN_SHARE = 0.15;
    private static final int WHEEL_ROWS = 2;
    private static final int CLICK_PX = 3;
    private static final int TIP_COLUMNS = 72;

    private final TimeFlowCanvas canvas;
    private Event pressed;
    private ViewState pressedState;
    private boolean dragged;
    private int hovered = ViewState.NOTHING;

    TimeFlowController(TimeFlowCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = true);
    }

    void zoomIn() {
        zoom(ZOOM_STEP, canvas.area().plotWidthPx() / 2.0);
    }

    void zoomOut() {
        zoom(1 / ZOOM_STEP, canvas.area().plotWidthPx() / 2.0);
    }

    void fit() {
        canvas.setState(canvas.state().fit(canvas.area().plotWidthPx()));
    }

    private void zoom(double factor, double fixedPx) {
        canvas.setState(canvas.state().zoom(factor, fixedPx, canvas.area().plotWidthPx()));
    }

    private void pan(double share) {
        int widthPx = canvas.area().plotWidthPx();
        canvas.setState(canvas.state().pan(share * widthPx, widthPx));
    }

    private void scroll(int px) {
        canvas.setState(canvas.state().scroll(canvas.state().topPx() + px, canvas.area().hiddenPx()));
    }

    private void press(Event e) {
        canvas.setFocus();
        if (e.button == 1 && canvas.state() != null) {
            pressed = e;
            pressedState = canvas.state();
            dragged = false;
        }
    }

    private void move(Event e) {
        if (canvas.state() == null) {
            return;
        }
        if (pressed == null) {
            hover(e);
            return;
        }
        dragged |= Math.abs(e.x - pressed.x) > CLICK_PX || Math.abs(e.y - pressed.y) > CLICK_PX;
        if (dragged) {
            ViewState panned = pressedState.pan(pressed.x - e.x, canvas.area().plotWidthPx());
            canvas.setState(panned.scroll(pressedState.topPx() + pressed.y - e.y, canvas.area().hiddenPx()));
        }
    }

    private void release(Event e) {
        if (pressed != null && !dragged && canvas.state() != null) {
            canvas.setState(canvas.state().select(canvas.area().rectangleAt(canvas.state(), e.x, e.y)));
        }
        pressed = null;
    }

    private void hover(Event e) {
        int rectangle = canvas.area().rectangleAt(canvas.state(), e.x, e.y);
        if (rectangle != hovered) {
            hovered = rectangle;
            canvas.setToolTipText(rectangle == ViewState.NOTHING ? null : tip(rectangle));
        }
    }

    private String tip(int rectangle) {
        Reason reason = new Reason(canvas.state().model());
        return Explanation.wrap(reason.title(rectangle) + "\n" + Explanation.times(canvas.state().model(), rectangle) + "\n"
                + reason.text(rectangle), TIP_COLUMNS);
    }

    private void wheel(Event e) {
        if (canvas.state() == null) {
            return;
        }
        if ((e.stateMask & SWT.MOD1) != 0) {
            zoom(e.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, Math.max(0, e.x - canvas.area().labelsPx()));
        } else if ((e.stateMask & SWT.SHIFT) != 0) {
            pan(e.count > 0 ? -PAN_SHARE : PAN_SHARE);
        } else {
            scroll((e.count > 0 ? -WHEEL_ROWS : WHEEL_ROWS) * canvas.area().layout().rowPx());
        }
        e.doit = false;
    }

    private void key(Event e) {
        if (canvas.state() == null || (e.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return;
        }
        int row = canvas.area().layout().rowPx();
        switch (e.keyCode) {
            case 'w', '+', '=', SWT.KEYPAD_ADD -> zoomIn();
            case 's', '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
            case 'a', SWT.ARROW_LEFT -> pan(-PAN_SHARE);
            case 'd', SWT.ARROW_RIGHT -> pan(PAN_SHARE);
            case SWT.ARROW_UP -> scroll(-row);
            case SWT.ARROW_DOWN -> scroll(row);
            case 'f', SWT.HOME -> fit();
            case SWT.ESC -> canvas.setState(canvas.state().select(ViewState.NOTHING));
            default -> { }
        }
    }
}
