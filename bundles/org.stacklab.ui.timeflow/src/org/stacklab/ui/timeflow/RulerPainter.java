package org.stacklab.ui.timeflow;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.stacklab.timeflow.Tick;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;

/** Paints the ruler with its breaks, and what stands at an instant: bookmarks, cursors, the band that is dragged. */
final class RulerPainter {
    private static final int BREAK_DISTANCE_PX = 12;
    private static final int BAND_ALPHA = 50;
    private static final int FLAG_PX = 5;

    private RulerPainter() {
    }

    static void paint(GC gc, Inks inks, ViewState state, ChartArea area, List<Tick> ticks) {
        gc.setBackground(inks.paper);
        gc.fillRectangle(0, 0, area.widthPx(), area.rulerPx());
        gc.setForeground(inks.line);
        gc.drawLine(0, area.rulerPx(), area.widthPx(), area.rulerPx());
        gc.drawLine(area.labelsPx() - 1, 0, area.labelsPx() - 1, area.heightPx());
        for (Tick tick : ticks) {
            int x = area.xOf(state, tick.ps());
            gc.setForeground(inks.line);
            gc.drawLine(x, area.rulerPx() - 6, x, area.rulerPx());
            if (x + 4 + gc.textExtent(tick.text()).x <= area.widthPx()) {
                gc.setForeground(inks.text);
                gc.drawText(tick.text(), x + 4, 3, true);
            }
        }
        state.scale().breaks(area.plotWidthPx(), BREAK_DISTANCE_PX).forEach(gap -> paintBreak(gc, inks, state, area, gap));
    }

    /** Two slanted strokes, as on any axis that leaves something out, and a dotted line down to the last lane. */
    private static void paintBreak(GC gc, Inks inks, ViewState state, ChartArea area, TimeRange gap) {
        int x = (area.xOf(state, gap.startPs()) + area.xOf(state, gap.endPs())) / 2;
        int y = area.rulerPx();
        gc.setForeground(inks.text);
        gc.drawLine(x - 4, y + 4, x, y - 5);
        gc.drawLine(x, y + 4, x + 4, y - 5);
        gc.setForeground(inks.faded);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x, y + 5, x, Math.min(area.heightPx(), area.lanesTopPx(state) + area.layout().heightPx()));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    static void paintInstants(GC gc, Inks inks, ViewState state, ChartArea area, Overlay overlay) {
        paintFlags(gc, inks, state, area, overlay.bookmarks());
        Cursors cursors = state.cursors();
        if (cursors.hasA() && cursors.hasB()) {
            int a = area.xOf(state, cursors.aPs());
            int b = area.xOf(state, cursors.bPs());
            paintBand(gc, inks, area, a, b, BAND_ALPHA / 3);
            paintLength(gc, inks, area, a, b, Math.abs(cursors.bPs() - cursors.aPs()));
        }
        if (overlay.bandFrom() != overlay.bandTo()) {
            paintBand(gc, inks, area, overlay.bandFrom(), overlay.bandTo(), BAND_ALPHA);
            long lengthPs = Math.abs(area.atPs(state, overlay.bandTo()) - area.atPs(state, overlay.bandFrom()));
            paintLength(gc, inks, area, overlay.bandFrom(), overlay.bandTo(), lengthPs);
        }
        if (cursors.hasA()) {
            paintCursor(gc, inks, area, area.xOf(state, cursors.aPs()), "A");
        }
        if (cursors.hasB()) {
            paintCursor(gc, inks, area, area.xOf(state, cursors.bPs()), "B");
        }
    }

    private static void paintBand(GC gc, Inks inks, ChartArea area, int from, int to, int alpha) {
        gc.setBackground(inks.accent);
        gc.setAlpha(alpha);
        gc.fillRectangle(Math.min(from, to), 0, Math.abs(to - from), area.heightPx());
        gc.setAlpha(255);
    }

    /** Writes into the ruler how long a stretch is, where that fits between the names of the cursors. */
    private static void paintLength(GC gc, Inks inks, ChartArea area, int from, int to, long lengthPs) {
        String text = TimeText.of(lengthPs);
        int width = gc.textExtent(text).x + 2 * FLAG_PX;
        if (width + 4 * FLAG_PX <= Math.abs(to - from)) {
            int x = (from + to - width) / 2;
            gc.setBackground(inks.paper);
            gc.fillRectangle(x, 1, width, area.fontPx());
            gc.setForeground(inks.accent);
            gc.drawText(text, x + FLAG_PX, 1, true);
        }
    }

    private static void paintCursor(GC gc, Inks inks, ChartArea area, int x, String name) {
        gc.setForeground(inks.accent);
        gc.setLineWidth(2);
        gc.drawLine(x, 0, x, area.heightPx());
        gc.setLineWidth(1);
        int width = gc.textExtent(name).x + 6;
        gc.setBackground(inks.accent);
        gc.fillRectangle(x - width / 2, 0, width, area.fontPx());
        gc.setForeground(inks.paper);
        gc.drawText(name, x - width / 2 + 3, 0, true);
    }

    /** The names of bookmarks stand before the ruler; one that would reach into the next is cut off there. */
    private static void paintFlags(GC gc, Inks inks, ViewState state, ChartArea area, List<Bookmark> bookmarks) {
        for (int i = 0; i < bookmarks.size(); i++) {
            int x = area.xOf(state, bookmarks.get(i).ps());
            int nextX = i + 1 < bookmarks.size() ? area.xOf(state, bookmarks.get(i + 1).ps()) : area.widthPx();
            paintFlag(gc, inks, area, x, Math.max(x + 2 * FLAG_PX, nextX), bookmarks.get(i).name());
        }
    }

    private static void paintFlag(GC gc, Inks inks, ChartArea area, int x, int endX, String name) {
        int nameX = x + 2 * FLAG_PX + 2;
        gc.setBackground(inks.paper);
        gc.fillRectangle(x, 0, Math.min(endX, nameX + gc.textExtent(name).x + FLAG_PX) - x, area.fontPx());
        gc.setForeground(inks.text);
        gc.setBackground(inks.text);
        gc.drawLine(x, 0, x, area.heightPx());
        gc.fillPolygon(new int[] {x, 0, x + 2 * FLAG_PX, FLAG_PX, x, 2 * FLAG_PX});
        gc.drawText(shortened(gc, name, endX - nameX), nameX, 0, true);
    }

    /** As much of a name as there is room for. */
    private static String shortened(GC gc, String name, int roomPx) {
        String text = name;
        for (int length = name.length() - 1; length >= 0 && gc.textExtent(text).x > roomPx; length--) {
            text = length == 0 ? "" : name.substring(0, length) + "\u2026";
        }
        return text;
    }
}
