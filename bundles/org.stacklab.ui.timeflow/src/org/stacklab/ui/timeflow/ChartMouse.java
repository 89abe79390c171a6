package org.stacklab.ui.timeflow;

import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.stacklab.timeflow.LossPart;
import org.stacklab.timeflow.Navigator;
import org.stacklab.timeflow.TimeRange;

/** Lets the mouse move about in a chart: what each button does where is said in the documentation of the view. */
final class ChartMouse {
    private static final int CLICK_PX = 3;

    /** What a drag does. */
    private enum Drag {
        NONE, PAN, BAND, CURSOR_A, CURSOR_B
    }

    private final ChartMoves moves;
    private final boolean shiftsRun;
    private final TimeFlowCanvas canvas;
    private Event pressed;
    private ViewState pressedState;
    private Drag drag = Drag.NONE;
    private boolean dragged;
    private int hovered = ViewState.NOTHING;

    /**
     * Lets the mouse move about.
     *
     * @param shiftsRun whether dragging with Ctrl belongs to somebody else, who shifts the run against others
     */
    ChartMouse(ChartMoves moves, boolean shiftsRun) {
        this.shiftsRun = shiftsRun;
        this.moves = moves;
        canvas = moves.canvas();
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        // A drag with the right button zooms, so the menu waits until the button is released where it was pressed.
        canvas.addListener(SWT.MenuDetect, e -> e.doit = e.detail != SWT.MENU_MOUSE);
    }

    private void press(Event e) {
        canvas.setFocus();
        hideTip();
        if (canvas.state() == null || shiftsRun && (e.stateMask & SWT.MOD1) != 0) {
            return;
        }
        pressed = e;
        pressedState = canvas.state();
        dragged = false;
        drag = dragOf(e);
    }

    private Drag dragOf(Event e) {
        if (e.button == 3 || e.button == 1 && ((e.stateMask & SWT.SHIFT) != 0 || canvas.area().inRuler(e.x, e.y))) {
            return e.button == 1 ? cursorOr(e, Drag.BAND) : Drag.BAND;
        }
        return e.button == 1 ? cursorOr(e, Drag.PAN) : e.button == 2 ? Drag.PAN : Drag.NONE;
    }

    private Drag cursorOr(Event e, Drag other) {
        Cursors cursors = canvas.state().cursors();
        if (cursors.hasA() && isNear(e.x, cursors.aPs())) {
            return Drag.CURSOR_A;
        }
        return cursors.hasB() && isNear(e.x, cursors.bPs()) ? Drag.CURSOR_B : other;
    }

    private boolean isNear(int x, long ps) {
        return Math.abs(canvas.area().xOf(canvas.state(), ps) - x) <= CLICK_PX;
    }

    private void move(Event e) {
        if (canvas.state() == null) {
            return;
        }
        if (pressed == null || drag == Drag.NONE) {
            hover(e);
            return;
        }
        dragged |= Math.abs(e.x - pressed.x) > CLICK_PX || Math.abs(e.y - pressed.y) > CLICK_PX;
        if (!dragged) {
            return;
        }
        Cursors cursors = canvas.state().cursors();
        long ps = canvas.area().atPs(canvas.state(), e.x);
        switch (drag) {
            case PAN -> canvas.setState(pressedState.pan(pressed.x - e.x, canvas.area().plotWidthPx())
                    .scroll(pressedState.topPx() + pressed.y - e.y, canvas.area().hiddenPx()));
            case BAND -> canvas.setOverlay(canvas.overlay().withBand(pressed.x, e.x));
            case CURSOR_A -> canvas.setState(canvas.state().measure(cursors.withA(ps)));
            case CURSOR_B -> canvas.setState(canvas.state().measure(cursors.withB(ps)));
            default -> { }
        }
    }

    private void release(Event e) {
        if (pressed == null) {
            return;
        }
        Drag was = drag;
        int fromX = pressed.x;
        pressed = null;
        drag = Drag.NONE;
        canvas.setOverlay(canvas.overlay().withBand(0, 0));
        if (canvas.state() == null) {
            return;
        }
        if (dragged && was == Drag.BAND) {
            long from = canvas.area().atPs(canvas.state(), Math.min(fromX, e.x));
            long to = canvas.area().atPs(canvas.state(), Math.max(fromX, e.x));
            moves.show(new TimeRange(from, Math.max(from + 1, to)));
        } else if (!dragged) {
            click(e);
        }
    }

    private void click(Event e) {
        if (e.button == 3 && canvas.getMenu() != null) {
            canvas.getMenu().setVisible(true);
        } else if (e.button == 1 && e.x >= canvas.area().labelsPx()) {
            long ps = canvas.area().atPs(canvas.state(), e.x);
            boolean other = (e.stateMask & SWT.SHIFT) != 0;
            if (!other && !canvas.area().inRuler(e.x, e.y)) {
                select(canvas.area().rectangleAt(canvas.state(), e.x, e.y), ps);
            }
            Cursors cursors = canvas.state().cursors();
            canvas.setState(canvas.state().measure(other ? cursors.withB(ps) : cursors.withA(ps)));
        }
    }

    /** A click on the hatching of what is selected already leads to the culprit. */
    private void select(int rectangle, long ps) {
        OptionalInt culprit = rectangle == canvas.state().selected() && rectangle != ViewState.NOTHING ? culpritAt(rectangle, ps)
                : OptionalInt.empty();
        if (culprit.isPresent()) {
            moves.reveal(culprit.getAsInt());
        } else {
            canvas.setState(canvas.state().select(rectangle));
        }
    }

    private OptionalInt culpritAt(int rectangle, long ps) {
        Navigator navigator = new Navigator(canvas.state().model());
        return LossPart.of(canvas.state().model(), rectangle).stream().filter(part -> part.startPs() <= ps && ps <= part.endPs())
                .findFirst().map(part -> navigator.culprit(part.loss())).orElse(OptionalInt.empty());
    }

    private void doubleClick(Event e) {
        if (canvas.state() == null || e.button != 1) {
            return;
        }
        if (canvas.area().rectangleAt(canvas.state(), e.x, e.y) == ViewState.NOTHING) {
            moves.fit();
        } else {
            moves.zoomToSelection();
        }
    }

    private void hover(Event e) {
        int rectangle = canvas.area().rectangleAt(canvas.state(), e.x, e.y);
        if (rectangle != hovered) {
            hovered = rectangle;
            canvas.setToolTipText(rectangle == ViewState.NOTHING ? null : canvas.explanation().tip(canvas.state().model(), rectangle));
        }
    }

    /** A tip would cover the menu, or what is dragged. */
    private void hideTip() {
        canvas.setToolTipText(null);
        hovered = ViewState.NOTHING;
    }

    private void wheel(Event e) {
        if (canvas.state() == null) {
            return;
        }
        int up = e.count > 0 ? 1 : -1;
        if ((e.stateMask & SWT.MOD1) != 0 && (e.stateMask & SWT.SHIFT) != 0) {
            moves.stretch(up);
        } else if ((e.stateMask & SWT.SHIFT) != 0) {
            moves.pan(-up);
        } else if ((e.stateMask & SWT.MOD1) != 0 || canvas.area().hiddenPx() == 0) {
            moves.zoom(up, Math.max(0, e.x - canvas.area().labelsPx()));
        } else {
            moves.scroll(-2 * up);
        }
        e.doit = false;
    }
}
