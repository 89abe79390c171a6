package org.stacklab.ui.timeflow;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.Navigator;
import org.stacklab.timeflow.SpanFilter;
import org.stacklab.timeflow.TimeRange;

/** What a user can do with the chart on a canvas, whether by mouse, key or menu. Without a chart nothing happens. */
final class ChartMoves {
    private static final double ZOOM_STEP = 1.3;
    private static final double PAN_SHARE = 0.15;
    /** Room beside what is zoomed to, as a part of its length. */
    private static final int MARGIN_PARTS = 20;
    /** A rectangle that is led to is at least this wide afterwards. */
    private static final int LEAST_SEEN_PX = 4;

    private final TimeFlowCanvas canvas;
    private final ViewHistory history = new ViewHistory();

    ChartMoves(TimeFlowCanvas canvas) {
        this.canvas = canvas;
    }

    TimeFlowCanvas canvas() {
        return canvas;
    }

    private boolean isEmpty() {
        return canvas.state() == null;
    }

    private int widthPx() {
        return canvas.area().plotWidthPx();
    }

    void zoomIn() {
        zoom(1, canvas.pointerPx());
    }

    void zoomOut() {
        zoom(-1, canvas.pointerPx());
    }

    /** Nearer or farther by steps; the instant at a place of the plot stays there. */
    void zoom(int steps, double fixedPx) {
        if (!isEmpty()) {
            canvas.setState(canvas.state().zoom(Math.pow(ZOOM_STEP, steps), fixedPx, widthPx()));
        }
    }

    /** Later by steps. */
    void pan(int steps) {
        if (!isEmpty()) {
            canvas.setState(canvas.state().pan(steps * PAN_SHARE * widthPx(), widthPx()));
        }
    }

    /** Down by rows. */
    void scroll(int rows) {
        if (!isEmpty()) {
            int px = rows * canvas.area().layout().rowPx();
            canvas.setState(canvas.state().scroll(canvas.state().topPx() + px, canvas.area().hiddenPx()));
        }
    }

    /** Higher rows by steps, or lower ones. */
    void stretch(int steps) {
        canvas.stretch(canvas.stretch() * Math.pow(ZOOM_STEP, steps));
    }

    /** Rows as high as the canvas allows. */
    void unstretch() {
        canvas.stretch(1);
    }

    void fit() {
        if (!isEmpty()) {
            leave();
            canvas.setState(canvas.state().fit(widthPx()));
        }
    }

    /** Shows a range and remembers what was in view. */
    void show(TimeRange range) {
        if (!isEmpty()) {
            leave();
            canvas.setState(canvas.state().show(range, widthPx()));
        }
    }

    private void leave() {
        history.leave(seen());
    }

    private TimeRange seen() {
        TimeRange visible = canvas.state().scale().visible(widthPx());
        return new TimeRange(Math.max(0, visible.startPs()), visible.endPs());
    }

    void back() {
        travel(ViewHistory::back);
    }

    void forward() {
        travel(ViewHistory::forward);
    }

    private void travel(BiFunction<ViewHistory, TimeRange, Optional<TimeRange>> way) {
        if (!isEmpty()) {
            way.apply(history, seen()).ifPresent(range -> canvas.setState(canvas.state().show(range, widthPx())));
        }
    }

    /** Shows the packet that is followed from its first step to its last; without one what lies between the cursors. */
    void zoomToPacket() {
        if (isEmpty()) {
            return;
        }
        ViewState state = canvas.state();
        Cursors cursors = state.cursors();
        if (!state.followed().isEmpty()) {
            show(withMargin(state.followed().range(state.model())));
        } else if (state.selected() != ViewState.NOTHING) {
            zoomToSelection();
        } else if (cursors.hasA() && cursors.hasB()) {
            show(new TimeRange(Math.min(cursors.aPs(), cursors.bPs()), Math.max(cursors.aPs(), cursors.bPs())));
        }
    }

    /** Shows the selected rectangle in the whole width. */
    void zoomToSelection() {
        if (hasSelection()) {
            ChartModel model = canvas.state().model();
            int selected = canvas.state().selected();
            show(withMargin(new TimeRange(model.startPs(selected), model.endPs(selected))));
        }
    }

    private static TimeRange withMargin(TimeRange range) {
        long marginPs = range.lengthPs() / MARGIN_PARTS + 1;
        return new TimeRange(Math.max(0, range.startPs() - marginPs), range.endPs() + marginPs);
    }

    private boolean hasSelection() {
        return !isEmpty() && canvas.state().selected() != ViewState.NOTHING;
    }

    void deselect() {
        if (!isEmpty()) {
            canvas.setState(canvas.state().select(ViewState.NOTHING).measure(Cursors.NONE));
        }
    }

    void next() {
        lead(Navigator::next);
    }

    void previous() {
        lead(Navigator::previous);
    }

    void cause() {
        lead(Navigator::cause);
    }

    void effect() {
        lead(Navigator::effect);
    }

    void culprit() {
        lead(Navigator::culprit);
    }

    /** From the selected rectangle to another; the first of the chart when none is selected. */
    private void lead(BiFunction<Navigator, Integer, OptionalInt> way) {
        if (hasSelection()) {
            way.apply(new Navigator(canvas.state().model()), canvas.state().selected()).ifPresent(this::reveal);
        } else if (!isEmpty()) {
            reveal(0);
        }
    }

    /** Selects a rectangle and brings it into view, nearer if it could not be seen otherwise. */
    void reveal(int rectangle) {
        ChartModel model = canvas.state().model();
        ViewState state = canvas.state().select(rectangle);
        TimeRange seen = seen();
        TimeRange wanted = new TimeRange(model.startPs(rectangle), model.endPs(rectangle));
        // What takes no time is no wider however near one looks.
        double factor = wanted.lengthPs() == 0 ? 1 : LEAST_SEEN_PX * state.scale().psPerPx() / wanted.lengthPs();
        if (factor > 1) {
            leave();
            state = state.zoom(factor, state.scale().xPx(wanted.startPs()), widthPx()).centre(wanted.startPs(), widthPx());
        } else if (wanted.endPs() < seen.startPs() || wanted.startPs() > seen.endPs()) {
            leave();
            state = state.centre(wanted.startPs() / 2 + wanted.endPs() / 2, widthPx());
        }
        canvas.setState(rowInView(state, model.lane(rectangle), model.row(rectangle)));
    }

    private ViewState rowInView(ViewState state, Lane lane, int row) {
        ChartArea area = canvas.area();
        int top = area.layout().topPx(lane, row) + ChartArea.MARGIN_PX;
        int roomPx = area.plotHeightPx() - area.layout().rowPx();
        return top >= state.topPx() && top <= state.topPx() + roomPx ? state : state.scroll(top - roomPx / 2, area.hiddenPx());
    }

    /** Shows an instant in the middle and puts cursor A there. */
    void goTo(long ps) {
        if (!isEmpty()) {
            leave();
            canvas.setState(canvas.state().centre(ps, widthPx()).measure(canvas.state().cursors().withA(ps)));
        }
    }

    /** Cursor A to the begin of the selected rectangle, or to the middle of what is in view. */
    void cursorA() {
        if (!isEmpty()) {
            ViewState state = canvas.state();
            canvas.setState(state.measure(state.cursors().withA(hasSelection() ? state.model().startPs(state.selected()) : middlePs())));
        }
    }

    /** Cursor B to the end of the selected rectangle, or to the middle of what is in view. */
    void cursorB() {
        if (!isEmpty()) {
            ViewState state = canvas.state();
            canvas.setState(state.measure(state.cursors().withB(hasSelection() ? state.model().endPs(state.selected()) : middlePs())));
        }
    }

    /** Puts what is seen onto the clipboard as a picture, and what is said of the selected rectangle as text. */
    void copyPicture() {
        if (!isEmpty()) {
            ViewState state = canvas.state();
            String text = hasSelection() ? Explanation.title(state.model(), state.selected()) + "\n"
                    + String.join("\n", canvas.explanation().lines(state.model(), state.selected())) : "";
            ChartPicture.copy(canvas.picture(), text);
        }
    }

    private long middlePs() {
        return Math.max(0, canvas.state().scale().atPs(widthPx() / 2.0));
    }

    /** Shows the end of the run, as near as before. */
    void goToEnd() {
        if (!isEmpty()) {
            canvas.setState(canvas.state().startAt(LinearScale.LAST_PS, widthPx()));
        }
    }

    /**
     * Leads to the next rectangle (step 1) or the previous one (step -1) with a span that is looked for, beginning anew at the end.
     *
     * @return whether there is one
     */
    boolean find(SpanFilter wanted, int step) {
        ChartModel model = canvas.state().model();
        OptionalInt from = hasSelection() ? OptionalInt.of(canvas.state().selected()) : OptionalInt.empty();
        OptionalInt found = new Navigator(model).find(wanted.on(model.spans(), model.packets()), from, step);
        found.ifPresent(this::reveal);
        return found.isPresent();
    }
}
