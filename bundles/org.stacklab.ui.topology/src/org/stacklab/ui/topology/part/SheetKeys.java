package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Keys on the sheet. Arrows move what is selected by one square of the grid, with Shift by a pixel; if nothing is selected that can be
 * moved, and together with Ctrl, they go from element to element.
 */
public final class SheetKeys extends GraphicalViewerKeyHandler {
    private final GraphicalViewer viewer;
    private final int gridPx;

    /**
     * Keys for one sheet.
     *
     * @param viewer shows it
     * @param gridPx distance of the lines of its grid
     */
    public SheetKeys(GraphicalViewer viewer, int gridPx) {
        super(viewer);
        this.viewer = viewer;
        this.gridPx = gridPx;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        Point direction = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> new Point(-1, 0);
            case SWT.ARROW_RIGHT -> new Point(1, 0);
            case SWT.ARROW_UP -> new Point(0, -1);
            case SWT.ARROW_DOWN -> new Point(0, 1);
            default -> null;
        };
        boolean alone = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        return direction != null && alone && move(direction.scale((event.stateMask & SWT.SHIFT) != 0 ? 1 : gridPx))
                || super.keyPressed(event);
    }

    private boolean move(Point by) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        List<?> selected = viewer.getSelectedEditParts();
        request.setEditParts(selected);
        request.setMoveDelta(onScreen(by));
        CompoundCommand all = new CompoundCommand();
        for (Object each : selected) {
            all.add(((EditPart) each).getCommand(request));
        }
        if (all.isEmpty() || !all.canExecute()) {
            return false;
        }
        viewer.getEditDomain().getCommandStack().execute(all);
        return true;
    }

    /** How far that is at the zoom of the sheet, in fractions of a pixel. */
    private Point onScreen(Point onSheet) {
        double zoom = ((SheetRoot) viewer.getRootEditPart()).getZoomManager().getZoom();
        return new PrecisionPoint(onSheet.x * zoom, onSheet.y * zoom);
    }
}
