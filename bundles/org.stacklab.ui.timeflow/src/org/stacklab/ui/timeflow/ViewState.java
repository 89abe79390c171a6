package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Followed;
import org.stacklab.timeflow.Gaps;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.SqueezedScale;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeScale;

/**
 * What of a chart is seen. Immutable: moving about makes new states, each of them within the bounds of the run.
 *
 * @param model the rectangles
 * @param room what can be scrolled through even where the run has not begun or has ended
 * @param gaps what is short on the axis, {@link Gaps#NONE} for a linear one
 * @param linear which squeezed time lies where
 * @param fitted whether everything is to be seen, also after the window has changed its size
 * @param topPx how far the lanes are scrolled down
 * @param selected the selected rectangle, {@link #NOTHING} for none
 * @param followed the datagram that is lit
 * @param cursors where the user measures
 */
record ViewState(ChartModel model, TimeRange room, Gaps gaps, LinearScale linear, boolean fitted, int topPx, int selected,
        Followed followed, Cursors cursors) {
    /** No rectangle. */
    static final int NOTHING = -1;
    /** Room behind the last rectangle, as a part of the whole. */
    private static final int MARGIN_PARTS = 100;
    /** What a length may lose when it is divided by the width and multiplied again. */
    private static final double ROUNDING = 1e-12;

    /** A chart of which everything is seen. */
    static ViewState of(ChartModel model, Gaps gaps, int widthPx) {
        LinearScale any = new LinearScale(0, 1);
        return new ViewState(model, new TimeRange(0, 0), gaps, any, true, 0, NOTHING, Followed.NONE, Cursors.NONE).fit(widthPx);
    }

    /** Which time lies where. */
    TimeScale scale() {
        return gaps.size() == 0 ? linear : new SqueezedScale(linear, gaps);
    }

    /** From the begin of the run to a little after its end, squeezed, and what room there is beside: what can be scrolled through. */
    TimeRange extent() {
        long endPs = Math.min(LinearScale.LAST_PS, gaps.squeeze(model.range().endPs()));
        return new TimeRange(Math.min(0, room.startPs()), Math.max(Math.max(1, endPs + endPs / MARGIN_PARTS), room.endPs()));
    }

    /** Another chart of the same lab, of which the same stretch is seen. */
    ViewState with(ChartModel other, Gaps otherGaps, int widthPx) {
        TimeRange seen = scale().visible(Math.max(1, widthPx));
        ViewState next = new ViewState(other, room, otherGaps, linear, fitted, topPx, NOTHING, Followed.NONE, cursors);
        return fitted ? next.fit(widthPx) : gaps.size() + otherGaps.size() == 0 ? next.resized(widthPx) : next.show(seen, widthPx);
    }

    ViewState fit(int widthPx) {
        return new ViewState(model, room, gaps, LinearScale.fit(extent(), Math.max(1, widthPx)), true, topPx, selected, followed, cursors);
    }

    /** The same view in a window of another width. */
    ViewState resized(int widthPx) {
        return fitted ? fit(widthPx) : bounded(linear, widthPx);
    }

    /** Nearer by a factor; the instant at a place stays there. */
    ViewState zoom(double factor, double fixedPx, int widthPx) {
        return bounded(linear.zoom(factor, fixedPx), widthPx);
    }

    /** Later by some pixels. */
    ViewState pan(double px, int widthPx) {
        return bounded(linear.pan(px), widthPx);
    }

    /** Beginning at an instant of squeezed time. */
    ViewState startAt(long squeezedPs, int widthPx) {
        return at(squeezedPs, linear.psPerPx(), widthPx);
    }

    /** Beginning at an instant of squeezed time, at another zoom. */
    ViewState at(long squeezedPs, double psPerPx, int widthPx) {
        return bounded(new LinearScale(squeezedPs, psPerPx), widthPx);
    }

    /** With an instant in the middle, as near as before. */
    ViewState centre(long ps, int widthPx) {
        return pan(scale().xPx(ps) - widthPx / 2.0, widthPx);
    }

    /** A range in the whole width. */
    ViewState show(TimeRange range, int widthPx) {
        TimeRange squeezed = new TimeRange(gaps.squeeze(range.startPs()), gaps.squeeze(range.endPs()));
        return bounded(LinearScale.fit(squeezed, Math.max(1, widthPx)), widthPx);
    }

    private ViewState bounded(LinearScale wanted, int widthPx) {
        TimeRange extent = extent();
        if (wanted.psPerPx() * Math.max(1, widthPx) * (1 + ROUNDING) >= extent.lengthPs()) {
            return fit(widthPx);
        }
        long lastPs = Math.max(extent.startPs(), extent.endPs() - Math.round(wanted.psPerPx() * widthPx));
        LinearScale within = new LinearScale(Math.clamp(wanted.originPs(), extent.startPs(), lastPs), wanted.psPerPx());
        return new ViewState(model, room, gaps, within, false, topPx, selected, followed, cursors);
    }

    /** With other room to scroll through. */
    ViewState within(TimeRange newRoom, int widthPx) {
        return new ViewState(model, newRoom, gaps, linear, fitted, topPx, selected, followed, cursors).resized(widthPx);
    }

    /** Scrolled vertically, within the room there is. */
    ViewState scroll(int newTopPx, int hiddenPx) {
        int top = Math.clamp(newTopPx, 0, Math.max(0, hiddenPx));
        return new ViewState(model, room, gaps, linear, fitted, top, selected, followed, cursors);
    }

    /** With another rectangle selected, whose datagram is followed. */
    ViewState select(int rectangle) {
        return select(rectangle, rectangle == NOTHING ? 0 : model.packet(rectangle));
    }

    /** With another rectangle selected and a packet followed. */
    ViewState select(int rectangle, int packet) {
        return new ViewState(model, room, gaps, linear, fitted, topPx, rectangle, Followed.of(model, packet), cursors);
    }

    ViewState measure(Cursors newCursors) {
        return new ViewState(model, room, gaps, linear, fitted, topPx, selected, followed, newCursors);
    }

    /** Whether a rectangle or one of several is lit: it is selected or for the datagram that is followed, or nothing is selected. */
    boolean isLit(int first, int count) {
        boolean nothing = selected == NOTHING && followed.isEmpty();
        return nothing || selected >= first && selected < first + count || followed.meets(first, count);
    }
}
