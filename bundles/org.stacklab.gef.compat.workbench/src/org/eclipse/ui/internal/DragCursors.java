package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors GEF 3.2 shows while its flyout palette is dragged to the other side of an editor; the workbench no longer
 * has this class.
 */
public final class DragCursors {

    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private DragCursors() {
    }

    /**
     * The cursor for a docking side.
     *
     * @param side 1 for left, 2 for right, anything else for a place where the palette cannot be dropped
     * @return a system cursor, never to be disposed
     */
    public static Cursor getCursor(int side) {
        int shape = switch (side) {
        case LEFT -> SWT.CURSOR_SIZEW;
        case RIGHT -> SWT.CURSOR_SIZEE;
        default -> SWT.CURSOR_NO;
        };
        return Display.getCurrent().getSystemCursor(shape);
    }
}
