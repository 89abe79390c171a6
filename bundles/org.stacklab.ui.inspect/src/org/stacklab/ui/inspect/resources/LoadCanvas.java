package org.stacklab.ui.inspect.resources;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.run.Focus;

/** The widget that shows loads. It changes nothing itself: where the user wants to look is told to a listener. */
final class LoadCanvas extends Canvas {
    private static final double ZOOM = 1.3;
    private static final double PAN_SHARE = 0.15;
    private static final int PERCENT = 100;

    private final IntSupplier axisPx;
    private final Consumer<Focus> looked;
    private Loads loads;
    private List<Loads.Load> rows = List.of();
    private Focus focus = Focus.on(0);
    private long endPs;
    private int namesPx;

    /** Shows nothing yet; its axis begins at {@code axisPx} if the names of the resources have room before it. */
    LoadCanvas(Composite parent, IntSupplier axisPx, Consumer<Focus> looked) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.axisPx = axisPx;
        this.looked = looked;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> updateScrollBar());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = true);
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
    }

    /** Shows loads of a run that ended at an instant. */
    void show(Loads newLoads, List<Loads.Load> newRows, long newEndPs) {
        loads = newLoads;
        rows = newRows;
        endPs = newEndPs;
        GC gc = new GC(this);
        namesPx = LoadPainter.labelsPx(gc, rows);
        gc.dispose();
        updateScrollBar();
        redraw();
    }

    void look(Focus newFocus) {
        focus = newFocus;
        redraw();
    }

    private int labelsPx() {
        return Math.max(namesPx, axisPx.getAsInt());
    }

    /** How many pixels show time. */
    int plotWidthPx() {
        return Math.max(1, getClientArea().width - labelsPx());
    }

    private LinearScale scale() {
        return LinearScale.fit(new TimeRange(focus.fromPs(), focus.toPs()), plotWidthPx());
    }

    private void paint(GC gc) {
        if (loads != null) {
            LoadPainter.paint(gc, scene(), getClientArea());
        }
    }

    private LoadPainter.Scene scene() {
        return new LoadPainter.Scene(loads, rows, scale(), labelsPx(), getVerticalBar().getSelection(), focus);
    }

    private void updateScrollBar() {
        int height = rows.size() * LoadPainter.ROW_PX;
        int inSight = Math.max(1, getClientArea().height - LoadPainter.RULER_PX);
        ScrollBar bar = getVerticalBar();
        bar.setVisible(height > inSight);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - inSight)), 0, Math.max(1, height),
                Math.min(inSight, Math.max(1, height)), LoadPainter.ROW_PX, inSight);
    }

    private void hover(Event e) {
        int row = (e.y - LoadPainter.RULER_PX + getVerticalBar().getSelection()) / LoadPainter.ROW_PX;
        int part = loads == null || e.x < labelsPx() ? -1 : loads.partAt(scale().atPs(e.x - labelsPx()));
        boolean there = e.y > LoadPainter.RULER_PX && row < rows.size() && part >= 0 && part < loads.parts();
        setToolTipText(there ? tip(rows.get(row), part) : null);
    }

    private String tip(Loads.Load load, int part) {
        String times = TimeText.of(loads.startPs(part)) + " - " + TimeText.of(loads.startPs(part + 1));
        return NLS.bind(Messages.LoadCanvas_tip, new Object[] {Phrases.current().say(load.name()), times,
            String.format(Locale.ROOT, "%.1f", PERCENT * load.busy()[part]), String.format(Locale.ROOT, "%.2f", load.waiting()[part])});
    }

    /** The left button puts cursor A, with Shift cursor B, as on the chart. */
    private void press(Event e) {
        setFocus();
        if (e.button == 1 && loads != null && e.x >= labelsPx()) {
            long ps = Math.clamp(scale().atPs(e.x - labelsPx()), 0, endPs);
            boolean second = (e.stateMask & SWT.SHIFT) != 0;
            looked.accept(second ? focus.withCursors(focus.cursorPs(), ps) : focus.withCursors(ps, focus.otherPs()));
        }
    }

    private void wheel(Event e) {
        if (loads != null && (e.stateMask & SWT.MOD1) != 0) {
            range(scale().zoom(e.count > 0 ? ZOOM : 1 / ZOOM, Math.max(0, e.x - labelsPx())));
            e.doit = false;
        } else if (loads != null && (e.stateMask & SWT.SHIFT) != 0) {
            range(scale().pan((e.count > 0 ? -PAN_SHARE : PAN_SHARE) * plotWidthPx()));
            e.doit = false;
        }
    }

    private void key(Event e) {
        if (loads == null || (e.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return;
        }
        double widthPx = plotWidthPx();
        switch (e.keyCode) {
            case 'w', '+', '=', SWT.KEYPAD_ADD -> range(scale().zoom(ZOOM, widthPx / 2));
            case 's', '-', SWT.KEYPAD_SUBTRACT -> range(scale().zoom(1 / ZOOM, widthPx / 2));
            case 'a', SWT.ARROW_LEFT -> range(scale().pan(-PAN_SHARE * widthPx));
            case 'd', SWT.ARROW_RIGHT -> range(scale().pan(PAN_SHARE * widthPx));
            case 'f', SWT.HOME -> looked.accept(focus.withRange(0, endPs));
            default -> { }
        }
    }

    /** Looks at another stretch of time, within the run. */
    private void range(LinearScale wanted) {
        TimeRange visible = wanted.visible(plotWidthPx());
        long lengthPs = Math.clamp(visible.lengthPs(), 1, Math.max(1, endPs));
        long fromPs = Math.clamp(visible.startPs(), 0, Math.max(0, endPs - lengthPs));
        looked.accept(focus.withRange(fromPs, fromPs + lengthPs));
    }
}
