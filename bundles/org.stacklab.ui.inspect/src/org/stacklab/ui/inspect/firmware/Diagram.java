package org.stacklab.ui.inspect.firmware;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stacklab.ui.Colours;

/** The state diagrams of a card's threads, with the state each is in and the time it spent in each. */
final class Diagram extends Canvas {
    private static final int ARROW_PX = 5;
    private static final int ROUND_PX = 10;
    private static final int BAR_PX = 4;
    private static final int PERCENT = 100;
    /** Room for a share in words. */
    private static final int PERCENT_PX = 60;

    private final Consumer<DiagramLayout.Box> picked;
    private final Font bold;
    private DiagramLayout layout = new DiagramLayout(List.of());
    private List<String> names = List.of();
    private List<String> current = List.of();
    private double[][] shares = {};
    private DiagramLayout.Box selected;

    Diagram(Composite parent, Consumer<DiagramLayout.Box> picked) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.picked = picked;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        bold = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        setBackground(Colours.PAPER);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseDown, e -> layout.at(e.x, e.y).ifPresent(this::pick));
        addListener(SWT.KeyDown, e -> step(e.keyCode));
        addListener(SWT.Traverse, e -> e.doit = true);
    }

    /** Shows other threads. */
    void show(List<String> newNames, DiagramLayout newLayout) {
        names = newNames;
        layout = newLayout;
        selected = null;
        setSize(layout.size());
        redraw();
    }

    /** Shows where the threads are (empty for nowhere) and which share of the time they spent in each state. */
    void follow(List<String> newCurrent, double[][] newShares) {
        current = newCurrent;
        shares = newShares;
        redraw();
    }

    private void pick(DiagramLayout.Box box) {
        setFocus();
        selected = box;
        redraw();
        picked.accept(box);
    }

    private void step(int keyCode) {
        int by = keyCode == SWT.ARROW_DOWN ? 1 : keyCode == SWT.ARROW_UP ? -1 : 0;
        int count = layout.boxes().size();
        if (by != 0 && count > 0) {
            pick(layout.boxes().get(Math.floorMod(layout.boxes().indexOf(selected) + by, count)));
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setFont(bold);
        gc.setForeground(Colours.INK);
        for (int thread = 0; thread < names.size(); thread++) {
            Rectangle first = firstBox(thread);
            gc.drawText(names.get(thread), first.x, (DiagramLayout.HEAD_HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
        }
        gc.setFont(getFont());
        layout.arrows().forEach(arrow -> paint(gc, arrow));
        for (DiagramLayout.Box box : layout.boxes()) {
            paint(gc, box);
        }
    }

    private Rectangle firstBox(int thread) {
        return layout.boxes().stream().filter(box -> box.thread() == thread).findFirst().orElseThrow().at();
    }

    private void paint(GC gc, DiagramLayout.Box box) {
        boolean here = !current.isEmpty() && current.get(box.thread()).equals(box.state());
        Rectangle at = box.at();
        gc.setBackground(here ? Colours.ACCENT : Colours.QUIET);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND_PX, ROUND_PX);
        gc.setForeground(box.equals(selected) ? Colours.TRAFFIC : here ? Colours.ACCENT : Colours.LINE);
        gc.setLineWidth(box.equals(selected) ? 3 : 1);
        gc.drawRoundRectangle(at.x, at.y, at.width, at.height, ROUND_PX, ROUND_PX);
        gc.setLineWidth(1);
        gc.setForeground(here ? Colours.PAPER : Colours.INK);
        gc.drawText(box.state().replace('_', ' '), at.x + 8, at.y + 3, true);
        if (shares.length > 0) {
            share(gc, at, shares[box.thread()][indexInThread(box)], here);
        }
    }

    private int indexInThread(DiagramLayout.Box box) {
        return layout.boxes().stream().filter(other -> other.thread() == box.thread()).toList().indexOf(box);
    }

    private static void share(GC gc, Rectangle at, double share, boolean here) {
        int width = at.width - 16 - PERCENT_PX;
        int y = at.y + at.height - BAR_PX - 9;
        gc.setBackground(here ? Colours.mix(Colours.ACCENT, Colours.PAPER, 30) : Colours.LINE);
        gc.fillRectangle(at.x + 8, y, width, BAR_PX);
        gc.setBackground(here ? Colours.PAPER : Colours.ACCENT);
        gc.fillRectangle(at.x + 8, y, (int) Math.round(width * share), BAR_PX);
        String text = String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
        gc.drawText(text, at.x + at.width - 8 - gc.textExtent(text).x, at.y + at.height / 2, true);
    }

    private void paint(GC gc, DiagramLayout.Arrow arrow) {
        boolean lit = selected != null && selected.thread() == arrow.thread() && selected.state().equals(arrow.from());
        gc.setForeground(lit ? Colours.TRAFFIC : Colours.FADED);
        gc.setLineWidth(lit ? 2 : 1);
        List<Point> way = arrow.way();
        for (int i = 1; i < way.size(); i++) {
            gc.drawLine(way.get(i - 1).x, way.get(i - 1).y, way.get(i).x, way.get(i).y);
        }
        gc.setLineWidth(1);
        gc.setBackground(gc.getForeground());
        Point tip = way.getLast();
        Point before = way.get(way.size() - 2);
        int dx = Integer.signum(tip.x - before.x);
        int dy = Integer.signum(tip.y - before.y);
        gc.fillPolygon(new int[] {tip.x, tip.y, tip.x - ARROW_PX * (dx + dy), tip.y - ARROW_PX * (dy + dx), tip.x - ARROW_PX * (dx - dy),
            tip.y - ARROW_PX * (dy - dx)});
    }
}
