package org.stacklab.ui.timeflow;

import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.stacklab.engine.LabSpec;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.Colours;

/** The widget that shows a chart: it has a state, paints it and keeps its scroll bars in step. What changes the state is elsewhere. */
final class TimeFlowCanvas extends Canvas {
    /** Steps of the horizontal scroll bar: SWT counts in int, virtual time does not. */
    private static final int SCROLL_STEPS = 1_000_000;
    private static final int FRAME_MS = 16;
    private static final int MOVE_MS = 260;
    private static final double MOST_STRETCH = 8;

    private final TimeFlowPainter painter;
    private Consumer<ViewState> listener = state -> { };
    private ViewState state;
    private ChartArea area;
    private Overlay overlay = Overlay.PLAIN;
    private int labelsPx;
    private int fontPx;
    private int leastLabelsPx;
    private double stretch = 1;
    private String hint = "";
    private Explanation explanation;

    TimeFlowCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        Font bold = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        painter = new TimeFlowPainter(getFont(), bold);
        GuardedPaint.on(this, this::paint);
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> scrolledHorizontally());
        getVerticalBar().addListener(SWT.Selection, e -> setState(state.scroll(getVerticalBar().getSelection(), area.hiddenPx())));
        ChartAccess.describe(this, Messages.Access_Chart, this::inWords);
        updateScrollBars();
    }

    /** What is selected, or else what there is to be seen. */
    private String inWords() {
        if (state == null) {
            return hint;
        }
        ChartModel model = state.model();
        return state.selected() == ViewState.NOTHING
                ? NLS.bind(Messages.Access_Content, new Object[] {model.lanes().size(), model.size(), TimeText.of(model.range().endPs())})
                : Explanation.title(model, state.selected()) + "\n" + String.join("\n", explanation.lines(model, state.selected()));
    }

    /** Tells somebody of every new state. */
    void onChange(Consumer<ViewState> newListener) {
        listener = newListener;
    }

    /** Shows a chart of a run of a lab in a state; null for none. */
    void show(ViewState newState, LabSpec lab) {
        explanation = new Explanation(lab);
        boolean empty = newState == null || newState.model().lanes().isEmpty();
        state = empty ? null : newState;
        area = null;
        overlay = overlay.with(Transition.NONE);
        if (!empty) {
            measureLabels();
            resized();
        }
        updateScrollBars();
        redraw();
    }

    private void measureLabels() {
        GC gc = new GC(this);
        labelsPx = Math.max(leastLabelsPx, painter.measureLabels(gc, state.model().lanes()));
        fontPx = painter.fontPx(gc);
        gc.dispose();
    }

    /** How wide the labels are at least, so that charts above each other have their rulers aligned. */
    void setLeastLabelsPx(int px) {
        leastLabelsPx = px;
        if (state != null) {
            measureLabels();
            resized();
        }
    }

    int labelsPx() {
        return labelsPx;
    }

    /** How wide the rectangles' part would be for a chart that is not shown yet; at least 1. */
    int plotWidthPx() {
        return Math.max(1, getClientArea().width - labelsPx);
    }

    /** Where the pointer is in the plot; the middle of the plot when it is elsewhere. */
    double pointerPx() {
        Point pointer = toControl(getDisplay().getCursorLocation());
        boolean over = getClientArea().contains(pointer) && pointer.x >= labelsPx;
        return over ? pointer.x - labelsPx : plotWidthPx() / 2.0;
    }

    /** What to say while nothing is shown. */
    void setHint(String newHint) {
        hint = newHint;
        redraw();
    }

    /** What is shown; null when nothing is. */
    ViewState state() {
        return state;
    }

    /** What can be said about the rectangles; null before anything was shown. */
    Explanation explanation() {
        return explanation;
    }

    /** How the canvas is divided; null when nothing is shown. */
    ChartArea area() {
        return area;
    }

    void setState(ViewState newState) {
        boolean other = state == null || state.selected() != newState.selected();
        state = newState;
        updateScrollBars();
        redraw();
        if (other) {
            ChartAccess.changed(this);
        }
        listener.accept(newState);
    }

    Overlay overlay() {
        return overlay;
    }

    void setOverlay(Overlay newOverlay) {
        overlay = newOverlay;
        redraw();
    }

    /** Moves the rectangles on from where they were in the run before; what was before stays behind them. */
    void move(Transition from) {
        setOverlay(overlay.with(from));
        long startMs = System.currentTimeMillis();
        getDisplay().timerExec(FRAME_MS, new Runnable() {
            @Override
            public void run() {
                if (!isDisposed() && overlay.transition().isUnderWay()) {
                    setOverlay(overlay.with(overlay.transition().at((double) (System.currentTimeMillis() - startMs) / MOVE_MS)));
                    getDisplay().timerExec(FRAME_MS, this);
                }
            }
        });
    }

    private ChartArea areaNow() {
        Rectangle client = getClientArea();
        return ChartArea.of(client.width, client.height, labelsPx, fontPx, stretch, state);
    }

    /** Draws rows higher than they would be by themselves; what is in the middle stays there. */
    void stretch(double newStretch) {
        if (state != null) {
            double middle = (state.topPx() + area.plotHeightPx() / 2.0) / Math.max(1, area.layout().heightPx());
            stretch = Math.clamp(newStretch, 1, MOST_STRETCH);
            area = areaNow();
            int topPx = (int) Math.round(middle * area.layout().heightPx() - area.plotHeightPx() / 2.0);
            setState(state.scroll(topPx, area.hiddenPx()));
        }
    }

    double stretch() {
        return stretch;
    }

    private void resized() {
        if (state != null) {
            area = areaNow();
            setState(state.resized(area.plotWidthPx()).scroll(state.topPx(), area.hiddenPx()));
        }
    }

    private void paint(GC gc) {
        if (state == null) {
            GuardedPaint.write(gc, getClientArea(), hint);
        } else {
            painter.paint(gc, state, area, overlay);
        }
        if (isFocusControl()) {
            Rectangle client = getClientArea();
            gc.setForeground(Colours.ACCENT);
            gc.drawRectangle(0, 0, client.width - 1, client.height - 1);
        }
    }

    /** What is seen, without the frame of the keyboard. */
    ImageData picture() {
        Image image = new Image(getDisplay(), area.widthPx(), area.heightPx());
        GC gc = new GC(image);
        painter.paint(gc, state, area, overlay);
        ImageData data = image.getImageData();
        gc.dispose();
        image.dispose();
        return data;
    }

    private void scrolledHorizontally() {
        long ps = Math.round((double) getHorizontalBar().getSelection() / SCROLL_STEPS * state.extent().lengthPs());
        setState(state.startAt(state.extent().startPs() + ps, area.plotWidthPx()));
    }

    private void updateScrollBars() {
        ScrollBar horizontal = getHorizontalBar();
        ScrollBar vertical = getVerticalBar();
        horizontal.setEnabled(state != null && !state.fitted());
        vertical.setVisible(area != null && area.hiddenPx() > 0);
        if (state == null || area == null) {
            return;
        }
        TimeRange visible = state.linear().visible(area.plotWidthPx());
        int thumb = steps(visible.lengthPs());
        int at = steps(visible.startPs() - state.extent().startPs());
        horizontal.setValues(at, 0, SCROLL_STEPS, Math.max(1, thumb), Math.max(1, thumb / 10), Math.max(1, thumb));
        int shownPx = area.plotHeightPx();
        vertical.setValues(state.topPx(), 0, shownPx + area.hiddenPx(), Math.max(1, shownPx), area.layout().rowPx(), Math.max(1, shownPx));
    }

    private int steps(long ps) {
        return (int) Math.min(SCROLL_STEPS, Math.round((double) ps / state.extent().lengthPs() * SCROLL_STEPS));
    }
}
