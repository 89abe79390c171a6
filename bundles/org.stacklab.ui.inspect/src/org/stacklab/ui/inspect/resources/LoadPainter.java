package org.stacklab.ui.inspect.resources;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.Tick;
import org.stacklab.ui.Colours;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.run.Focus;

/** Paints loads: for each resource how busy it was, and below that how many waited for it. */
final class LoadPainter {
    static final int RULER_PX = 24;
    static final int ROW_PX = 56;
    private static final int BUSY_PX = 30;
    private static final int WAITING_PX = 14;
    private static final int TOP_PX = 4;
    private static final int TICK_DISTANCE_PX = 90;
    private static final int TEXT_X = 8;
    private static final int PERCENT = 100;
    private static final Color BUSY = Colours.of(0x56B4E9);
    private static final Color BUSY_LINE = Colours.of(0x0072B2);
    private static final Color WAITING = Colours.of(0xE69F00);

    /**
     * What is painted.
     *
     * @param loads the measured loads, perhaps of another stretch of time than the one in sight
     * @param rows the resources in sight
     * @param scale the stretch of time in sight
     * @param labelsPx width of the labels at the left
     * @param topPx how far the rows are scrolled down
     * @param focus where the cursors are
     */
    record Scene(Loads loads, List<Loads.Load> rows, LinearScale scale, int labelsPx, int topPx, Focus focus) {
        int rowTop(int row) {
            return RULER_PX + row * ROW_PX - topPx;
        }
    }

    private LoadPainter() {
    }

    static void paint(GC gc, Scene scene, Rectangle area) {
        gc.setBackground(Colours.PAPER);
        gc.fillRectangle(area);
        List<Tick> ticks = scene.scale.ticks(Math.max(1, area.width - scene.labelsPx), TICK_DISTANCE_PX);
        gc.setClipping(0, RULER_PX, area.width, Math.max(0, area.height - RULER_PX));
        for (int row = 0; row < scene.rows.size(); row++) {
            int top = scene.rowTop(row);
            if (top + ROW_PX >= RULER_PX && top < area.height) {
                label(gc, scene, scene.rows.get(row), top);
                row(gc, scene, scene.rows.get(row), top, area.width);
            }
        }
        gc.setClipping(scene.labelsPx, 0, Math.max(0, area.width - scene.labelsPx), area.height);
        ruler(gc, scene, ticks, area);
        cursor(gc, scene, scene.focus.cursorPs(), "A", area.height);
        cursor(gc, scene, scene.focus.otherPs(), "B", area.height);
        gc.setClipping((Rectangle) null);
    }

    /** How wide the labels of some rows are. */
    static int labelsPx(GC gc, List<Loads.Load> rows) {
        int namesPx = rows.stream().mapToInt(row -> gc.textExtent(row.name()).x).max().orElse(0);
        int numbersPx = rows.stream().mapToInt(row -> TEXT_X + gc.textExtent(percent(row) + waiting(row)).x).max().orElse(0);
        return 2 * TEXT_X + Math.max(namesPx, numbersPx);
    }

    private static String percent(Loads.Load load) {
        return String.format(Locale.ROOT, "%.1f %%", PERCENT * load.meanBusy());
    }

    private static String waiting(Loads.Load load) {
        return load.mostWaiting() > 0 ? String.format(Locale.ROOT, "%s %.1f", Messages.LoadPainter_waiting, load.mostWaiting()) : "";
    }

    private static void label(GC gc, Scene scene, Loads.Load load, int top) {
        int right = scene.labelsPx - TEXT_X;
        int below = top + TOP_PX + gc.getFontMetrics().getHeight();
        gc.setForeground(Colours.INK);
        gc.drawText(Phrases.current().say(load.name()), TEXT_X, top + TOP_PX, true);
        gc.setForeground(Colours.FADED);
        gc.drawText(percent(load), TEXT_X, below, true);
        gc.drawText(waiting(load), right - gc.textExtent(waiting(load)).x, below, true);
    }

    private static void row(GC gc, Scene scene, Loads.Load load, int top, int widthPx) {
        int busyBottom = top + TOP_PX + BUSY_PX;
        gc.setBackground(Colours.QUIET);
        gc.fillRectangle(scene.labelsPx, top + TOP_PX, widthPx, BUSY_PX);
        double most = Math.max(1, load.mostWaiting());
        for (int x = scene.labelsPx; x < widthPx; x++) {
            int part = scene.loads.partAt(scene.scale.atPs(x - scene.labelsPx));
            if (part >= 0 && part < scene.loads.parts()) {
                column(gc, x, busyBottom, (int) Math.round(BUSY_PX * Math.min(1, load.busy()[part])), BUSY);
                column(gc, x, busyBottom + WAITING_PX + 2, (int) Math.ceil(WAITING_PX * load.waiting()[part] / most), WAITING);
            }
        }
        gc.setForeground(BUSY_LINE);
        gc.drawLine(scene.labelsPx, busyBottom, widthPx, busyBottom);
        gc.setForeground(Colours.LINE);
        gc.drawLine(0, top + ROW_PX - 1, widthPx, top + ROW_PX - 1);
    }

    private static void column(GC gc, int x, int bottom, int height, Color colour) {
        if (height > 0) {
            gc.setBackground(colour);
            gc.fillRectangle(x, bottom - height, 1, height);
        }
    }

    private static void ruler(GC gc, Scene scene, List<Tick> ticks, Rectangle area) {
        gc.setForeground(Colours.LINE);
        gc.drawLine(scene.labelsPx, RULER_PX, area.width, RULER_PX);
        for (Tick tick : ticks) {
            int x = scene.labelsPx + (int) Math.round(scene.scale.xPx(tick.ps()));
            gc.setForeground(Colours.LINE);
            gc.drawLine(x, RULER_PX - 6, x, area.height);
            gc.setForeground(Colours.INK);
            gc.drawText(tick.text(), x + 4, 3, true);
        }
    }

    /** As the chart shows it, but seen on the columns too. */
    private static void cursor(GC gc, Scene scene, long ps, String name, int heightPx) {
        if (ps != Focus.NOWHERE) {
            int x = scene.labelsPx + (int) Math.round(scene.scale.xPx(ps));
            gc.setForeground(Colours.INK);
            gc.setLineWidth(2);
            gc.drawLine(x, 0, x, heightPx);
            gc.setLineWidth(1);
            Point text = gc.textExtent(name);
            gc.setBackground(Colours.ACCENT);
            gc.fillRectangle(x - text.x / 2 - 3, 0, text.x + 6, text.y);
            gc.setForeground(Colours.PAPER);
            gc.drawText(name, x - text.x / 2, 0, true);
        }
    }
}
