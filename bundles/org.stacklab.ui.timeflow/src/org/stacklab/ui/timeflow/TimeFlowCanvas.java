package org.stacklab.ui.timeflow;

import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;

/** The widget that shows a chart: it has a state, paints it and keeps its scroll bars in step. What changes the state is elsewhere. */
final class TimeFlowCanvas extends Canvas {
    /** Steps of the horizontal scroll bar: SWT counts in int, virtual time does not. */
    private static final int SCROLL_STEPS = 1_000_000;

    private final TimeFlowPainter painter;
    private Consumer<ViewState> listener = state -> { };
    private ViewState state;
    private ChartArea area;
    private int labelsPx;

    TimeFlowCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        Font bold = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        painter = new TimeFlowPainter(getFont(), bold);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> resized());
        getHorizontalBar().addListener(SWT.Selection, e -> scrolledHorizontally());
        getVerticalBar().addListener(SWT.Selection, e -> setState(state.scroll(getVerticalBar().getSelection(), area.hiddenPx())));
        updateScrollBars();
    }

    /** Tells somebody of every new state. */
    void onChange(Consumer<ViewState> newListener) {
        listener = newListener;
    }

    /**
     * Shows another chart.
     *
     * @param model the chart; null for none
     * @param again whether the stretch of time that is in view stays in view; otherwise everything is shown
     */
    void show(ChartModel model, boolean again) {
        if (model == null || model.lanes().isEmpty()) {
            state = null;
            area = null;
        } else {
            GC gc = new GC(this);
            labelsPx = painter.labelsWidthPx(gc, model.lanes());
            gc.dispose();
            int widthPx = Math.max(1, getClientArea().width - labelsPx);
            state = again && state != null ? state.with(model, widthPx) : ViewState.of(model, widthPx);
            area = areaNow();
            state = state.scroll(state.topPx(), area.hiddenPx());
        }
        updateScrollBars();
        redraw();
    }

    /** What is shown; null when nothing is. */
    ViewState state() {
        return state;
    }

    /** How the canvas is divided; null when nothing is shown. */
    ChartArea area() {
        return area;
    }

    void setState(ViewState newState) {
        state = newState;
        updateScrollBars();
        redraw();
        listener.accept(newState);
    }

    private ChartArea areaNow() {
        Rectangle client = getClientArea();
        return ChartArea.of(client.width, client.height, labelsPx, state);
    }

    private void resized() {
        if (state != null) {
            area = areaNow();
            setState(state.resized(area.plotWidthPx()).scroll(state.topPx(), area.hiddenPx()));
        }
    }

    private void paint(GC gc) {
        if (state == null) {
            gc.fillRectangle(getClientArea());
        } else {
            painter.paint(gc, state, area);
        }
    }

    private void scrolledHorizontally() {
        long ps = Math.round((double) getHorizontalBar().getSelection() / SCROLL_STEPS * state.extent().lengthPs());
        setState(state.startAt(ps, area.plotWidthPx()));
    }

    private void updateScrollBars() {
        ScrollBar horizontal = getHorizontalBar();
        ScrollBar vertical = getVerticalBar();
        horizontal.setEnabled(state != null && !state.fitted());
        vertical.setVisible(area != null && area.hiddenPx() > 0);
        if (state == null) {
            return;
        }
        TimeRange visible = state.scale().visible(area.plotWidthPx());
        int thumb = steps(visible.lengthPs());
        horizontal.setValues(steps(visible.startPs()), 0, SCROLL_STEPS, Math.max(1, thumb), Math.max(1, thumb / 10), Math.max(1, thumb));
        int shownPx = area.plotHeightPx();
        vertical.setValues(state.topPx(), 0, shownPx + area.hiddenPx(), Math.max(1, shownPx), area.layout().rowPx(), Math.max(1, shownPx));
    }

    private int steps(long ps) {
        return (int) Math.min(SCROLL_STEPS, Math.round((double) ps / state.extent().lengthPs() * SCROLL_STEPS));
    }
}
