package org.stacklab.ui.topology.part;

import org.eclipse.gef.tools.PanningSelectionTool;

/** The tool with which one works most: selects, moves, and pans with the middle button wherever the pointer is. */
public final class SheetTool extends PanningSelectionTool {
    private static final int MIDDLE = 2;

    /** Made by the palette. */
    public SheetTool() {
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == MIDDLE) {
            setDragTracker(new PanTracker());
            lockTargetEditPart(getCurrentViewer().getRootEditPart());
            return true;
        }
        return super.handleButtonDown(button);
    }
}
