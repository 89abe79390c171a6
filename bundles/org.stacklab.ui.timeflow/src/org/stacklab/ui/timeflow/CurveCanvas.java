package org.stacklab.ui.timeflow;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stacklab.timeflow.Delivery;
import org.stacklab.timeflow.StyleKey;
import org.stacklab.ui.run.Focus;

/** The bytes that have arrived by when, one curve for each run, below the charts and at the same stretch of time. */
final class CurveCanvas extends Canvas {
    private static final StyleKey.Hue[] HUES = {StyleKey.Hue.BLUE, StyleKey.Hue.VERMILION, StyleKey.Hue.GREEN, StyleKey.Hue.PURPLE,
        StyleKey.Hue.ORANGE, StyleKey.Hue.SKY};
    private static final int[] STROKES = {SWT.LINE_SOLID, SWT.LINE_DASH, SWT.LINE_DOT, SWT.LINE_DASHDOT};
    private static final int MARGIN_PX = 6;
    private static final int BYTES_PER_KB = 1024;

    /**
     * A curve.
     *
     * @param name what it is of
     * @param panel the chart it belongs to, which says what is seen
     * @param delivery what arrived
     */
    record Curve(String name, ComparePanel panel, Delivery delivery) {
        boolean isSeen() {
            return !panel.isDisposed() && panel.canvas().state() != null;
        }

        /** The name, and what has arrived by cursor A if that is set. */
        String label() {
            Cursors cursors = panel.canvas().state().cursors();
            return cursors.hasA() ? NLS.bind(Messages.Compare_ReceivedAt, name, delivery.bytesAt(cursors.aPs()) / BYTES_PER_KB) : name;
        }
    }

    private List<Curve> curves = List.of();

    CurveCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        GuardedPaint.on(this, gc -> paint(gc, new Inks()));
        addListener(SWT.Resize, e -> redraw());
        ChartAccess.describe(this, Messages.Compare_Curves, this::inWords);
    }

    private String inWords() {
        return curves.stream().map(curve -> curve.name + ": " + curve.delivery.totalBytes() / BYTES_PER_KB + " KB")
                .collect(Collectors.joining(", "));
    }

    void show(List<Curve> newCurves) {
        curves = List.copyOf(newCurves);
        redraw();
    }

    private void paint(GC gc, Inks inks) {
        Rectangle client = getClientArea();
        gc.setBackground(inks.paper);
        gc.fillRectangle(client);
        long mostBytes = Math.max(1, curves.stream().mapToLong(curve -> curve.delivery.totalBytes()).max().orElse(1));
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(inks.text);
        gc.drawText(NLS.bind(Messages.Compare_Received, mostBytes / BYTES_PER_KB), MARGIN_PX, 2, true);
        gc.drawText("0 KB", MARGIN_PX, client.height - line - 2, true);
        curves.stream().filter(Curve::isSeen).findFirst().ifPresent(curve -> paintCursors(gc, inks, client, curve.panel.canvas()));
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            if (curve.isSeen()) {
                gc.setForeground(inks.line(new StyleKey(HUES[i % HUES.length], 0), true));
                gc.setLineStyle(STROKES[i % STROKES.length]);
                gc.setLineWidth(2);
                paint(gc, client, curve, mostBytes);
                gc.drawText(curve.label(), MARGIN_PX, 2 + (i + 1) * line, true);
            }
        }
    }

    private static void paintCursors(GC gc, Inks inks, Rectangle client, TimeFlowCanvas chart) {
        Cursors cursors = chart.state().cursors();
        gc.setForeground(inks.accent);
        for (long ps : new long[] {cursors.aPs(), cursors.bPs()}) {
            if (ps != Focus.NOWHERE) {
                int x = chart.area().xOf(chart.state(), ps);
                gc.drawLine(x, 0, x, client.height);
            }
        }
    }

    private static void paint(GC gc, Rectangle client, Curve curve, long mostBytes) {
        TimeFlowCanvas chart = curve.panel.canvas();
        int bottom = client.height - MARGIN_PX;
        int height = Math.max(1, client.height - 2 * MARGIN_PX);
        int width = Math.max(1, client.width - chart.labelsPx());
        int[] points = new int[4 * width];
        int y = yOf(curve.delivery.bytesAt(chart.state().scale().atPs(0)), mostBytes, bottom, height);
        for (int x = 0; x < width; x++) {
            points[4 * x] = chart.labelsPx() + x;
            points[4 * x + 1] = y;
            y = yOf(curve.delivery.bytesAt(chart.state().scale().atPs(x)), mostBytes, bottom, height);
            points[4 * x + 2] = chart.labelsPx() + x;
            points[4 * x + 3] = y;
        }
        gc.drawPolyline(points);
    }

    private static int yOf(long bytes, long mostBytes, int bottom, int height) {
        return bottom - (int) Math.round((double) bytes / mostBytes * height);
    }
}
