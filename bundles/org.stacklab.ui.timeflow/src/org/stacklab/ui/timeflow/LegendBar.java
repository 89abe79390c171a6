package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.StyleKey;
import org.stacklab.ui.catalogue.Phrases;

/** Says below the chart what colours, hatching and dots mean. As many lines as it needs. */
final class LegendBar extends Canvas {
    private static final int MARGIN_PX = 6;
    private static final int SAMPLE_PX = 26;
    private static final int DISTANCE_PX = 18;

    /** Draws one sample. */
    private interface Sample {
        void paint(GC gc, Inks inks, Rectangle at);
    }

    private final Map<String, Sample> samples = new LinkedHashMap<>();

    LegendBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        ChartAccess.describe(this, Messages.Access_Legend, () -> String.join(", ", samples.keySet()));
    }

    /** Explains a chart: only the layers it has. */
    void explain(ChartModel model) {
        samples.clear();
        Map<StyleKey.Hue, List<String>> layers = new LinkedHashMap<>();
        model.spans().labels().forEach(label -> {
            List<String> names = layers.computeIfAbsent(StyleKey.of(label.layer(), 0).hue(), hue -> new ArrayList<>());
            String name = Phrases.current().say(label.layer());
            if (!names.contains(name)) {
                names.add(name);
            }
        });
        layers.forEach((hue, names) -> samples.put(String.join(", ", names), (gc, inks, at) -> plain(gc, inks, hue, at)));
        samples.put(Messages.Legend_Lost, LegendBar::lost);
        samples.put(Messages.Legend_Many, LegendBar::many);
        samples.put(Messages.Legend_Ghost, LegendBar::ghost);
        redraw();
    }

    private static void plain(GC gc, Inks inks, StyleKey.Hue hue, Rectangle at) {
        for (int shade = 0; shade < 2; shade++) {
            gc.setBackground(inks.fill(new StyleKey(hue, shade), true));
            gc.fillRectangle(at.x + shade * at.width / 2, at.y, at.width / 2, at.height);
        }
    }

    private static void lost(GC gc, Inks inks, Rectangle at) {
        gc.setForeground(inks.text);
        BoxPainter.hatch(gc, at.x, at.y, at.x + at.width, at.y + at.height);
        gc.drawRectangle(at);
    }

    private static void many(GC gc, Inks inks, Rectangle at) {
        gc.setBackground(inks.line);
        gc.fillRectangle(at.x, at.y + at.height / 2, at.width, at.height / 2);
        gc.setForeground(inks.text);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(at.x, at.y, at.x + at.width, at.y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void ghost(GC gc, Inks inks, Rectangle at) {
        gc.setForeground(inks.faded);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawRectangle(at);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int width = widthHint == SWT.DEFAULT ? getParent().getClientArea().width : widthHint;
        int height = flow(gc, Math.max(1, width), (at, name, sample) -> { });
        gc.dispose();
        return new Point(width, height);
    }

    /** Is told of the place of each sample. */
    private interface Visitor {
        void visit(Rectangle at, String name, Sample sample);
    }

    /** Puts samples with their names side by side, on a new line where there is no room; returns the height of all lines. */
    private int flow(GC gc, int width, Visitor visitor) {
        int line = gc.getFontMetrics().getHeight();
        int x = MARGIN_PX;
        int y = MARGIN_PX / 2;
        for (Map.Entry<String, Sample> each : samples.entrySet()) {
            int needed = SAMPLE_PX + MARGIN_PX + gc.textExtent(each.getKey()).x;
            if (x > MARGIN_PX && x + needed > width) {
                x = MARGIN_PX;
                y += line + 2;
            }
            visitor.visit(new Rectangle(x, y + 3, SAMPLE_PX, line - 6), each.getKey(), each.getValue());
            x += needed + DISTANCE_PX;
        }
        return y + line + MARGIN_PX / 2;
    }

    private void paint(GC gc) {
        Inks inks = new Inks();
        gc.setBackground(inks.paper);
        gc.fillRectangle(getClientArea());
        flow(gc, getClientArea().width, (at, name, sample) -> {
            sample.paint(gc, inks, at);
            gc.setForeground(inks.text);
            gc.drawText(name, at.x + at.width + MARGIN_PX, at.y - 3, true);
        });
    }
}
