package org.stacklab.ui.timeflow;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;

/** Paints a canvas. When that fails there is a sentence with a way out instead of a blank, and the log has the reason. */
final class GuardedPaint implements PaintListener {
    private static final int MARGIN_PX = 12;

    private final Canvas canvas;
    private final Consumer<GC> painter;
    /** A picture that fails is asked for at every move of the mouse: the log has it once. */
    private boolean failed;

    private GuardedPaint(Canvas canvas, Consumer<GC> painter) {
        this.canvas = canvas;
        this.painter = painter;
    }

    static void on(Canvas canvas, Consumer<GC> painter) {
        canvas.addPaintListener(new GuardedPaint(canvas, painter));
    }

    @Override
    public void paintControl(PaintEvent e) {
        try {
            painter.accept(e.gc);
            failed = false;
        } catch (RuntimeException reason) {
            if (!failed) {
                ILog.of(GuardedPaint.class).error(Messages.Chart_PaintFailed, reason);
            }
            failed = true;
            write(e.gc, canvas.getClientArea(), Messages.Chart_PaintFailed);
        }
    }

    /** Writes a text onto otherwise empty paper, over as many lines as it takes. */
    static void write(GC gc, Rectangle area, String text) {
        Inks inks = new Inks();
        gc.setClipping((Rectangle) null);
        gc.setBackground(inks.paper);
        gc.fillRectangle(area);
        gc.setForeground(inks.text);
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setFont(gc.getFont());
        layout.setText(text);
        layout.setWidth(Math.max(1, area.width - 2 * MARGIN_PX));
        layout.draw(gc, MARGIN_PX, MARGIN_PX);
        layout.dispose();
    }
}
