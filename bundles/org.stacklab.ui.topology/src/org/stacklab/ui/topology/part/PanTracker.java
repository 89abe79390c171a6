package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;

/** Moves the sheet under the window while a mouse button is held. A click without a move selects nothing. */
public final class PanTracker extends AbstractTool implements DragTracker {
    private Point viewBefore;
    private boolean moved;

    /** A tracker that waits for a button. */
    public PanTracker() {
        setDefaultCursor(Cursors.ARROW);
        setUnloadWhenFinished(false);
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) getCurrentViewer().getControl();
    }

    @Override
    protected String getCommandName() {
        return "pan";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        viewBefore = canvas().getViewport().getViewLocation().getCopy();
        moved = false;
        setState(STATE_DRAG_IN_PROGRESS);
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        moved = moved || getDragMoveDelta().width != 0 || getDragMoveDelta().height != 0;
        canvas().setCursor(getCurrentViewer().getControl().getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        canvas().scrollTo(viewBefore.x - getDragMoveDelta().width, viewBefore.y - getDragMoveDelta().height);
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        canvas().setCursor(null);
        if (!moved && button == 1) {
            getCurrentViewer().deselectAll();
        }
        setState(STATE_TERMINAL);
        return true;
    }
}
