package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.TimeRange;

/**
 * What of a chart is seen. Immutable: moving about makes new states, each of them within the bounds of the run.
 *
 * @param model the rectangles
 * @param scale which time lies where
 * @param fitted whether everything is to be seen, also after the window has changed its size
 * @param topPx how far the lanes are scrolled down
 * @param selected the selected rectangle, {@link #NOTHING} for none
 */
record ViewState(ChartModel model, LinearScale scale, boolean fitted, int topPx, int selected) {
    /** No rectangle. */
    static final int NOTHING = -1;
    /** Room behind the last rectangle, as a part of the whole. */
    private static final int MARGIN_PARTS = 100;

    /** A chart of which everything is seen. */
    static ViewState of(ChartModel model, int widthPx) {
        return new ViewState(model, everything(model, widthPx), true, 0, NOTHING);
    }

    private static LinearScale everything(ChartModel model, int widthPx) {
        return LinearScale.fit(extent(model), Math.max(1, widthPx));
    }

    private static TimeRange extent(ChartModel model) {
        long endPs = model.range().endPs();
        return new TimeRange(0, Math.max(1, endPs + endPs / MARGIN_PARTS));
    }

    /** From the begin of the run to a little after its end: what can be scrolled through. */
    TimeRange extent() {
        return extent(model);
    }

    /** Another chart of the same lab, of which the same stretch is seen. */
    ViewState with(ChartModel other, int widthPx) {
        return new ViewState(other, scale, fitted, topPx, NOTHING).resized(widthPx);
    }

    ViewState fit(int widthPx) {
        return new ViewState(model, everything(model, widthPx), true, topPx, selected);
    }

    /** The same view in a window of another width. */
    ViewState resized(int widthPx) {
        return fitted ? fit(widthPx) : bounded(scale, widthPx);
    }

    /** Nearer by a factor; the instant at a place stays there. */
    ViewState zoom(double factor, double fixedPx, int widthPx) {
        return bounded(scale.zoom(factor, fixedPx), widthPx);
    }

    /** Later by some pixels. */
    ViewState pan(double px, int widthPx) {
        return bounded(scale.pan(px), widthPx);
    }

    /** Beginning at an instant. */
    ViewState startAt(long ps, int widthPx) {
        return bounded(new LinearScale(ps, scale.psPerPx()), widthPx);
    }

    /** A range in the whole width. */
    ViewState show(TimeRange range, int widthPx) {
        return bounded(LinearScale.fit(range, Math.max(1, widthPx)), widthPx);
    }

    private ViewState bounded(LinearScale wanted, int widthPx) {
        double farthest = everything(model, widthPx).psPerPx();
        if (wanted.psPerPx() >= farthest) {
            return fit(widthPx);
        }
        long lastPs = Math.max(0, extent().endPs() - Math.round(wanted.psPerPx() * widthPx));
        return new ViewState(model, new LinearScale(Math.clamp(wanted.originPs(), 0, lastPs), wanted.psPerPx()), false, topPx, selected);
    }

    /** Scrolled vertically, within the room there is. */
    ViewState scroll(int newTopPx, int hiddenPx) {
        return new ViewState(model, scale, fitted, Math.clamp(newTopPx, 0, Math.max(0, hiddenPx)), selected);
    }

    /** With another rectangle selected. */
    ViewState select(int rectangle) {
        return new ViewState(model, scale, fitted, topPx, rectangle);
    }

    /** Whether a rectangle is lit: it is for the same datagram as the selected one, or nothing is selected. */
    boolean isLit(int rectangle) {
        if (selected == NOTHING) {
            return true;
        }
        int packet = model.packet(rectangle);
        int wanted = model.packet(selected);
        return packet == 0 || wanted == 0 ? rectangle == selected : model.packets().datagram(packet) == model.packets().datagram(wanted);
    }
}
