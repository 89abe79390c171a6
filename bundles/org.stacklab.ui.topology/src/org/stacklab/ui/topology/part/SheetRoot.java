package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.stacklab.ui.Colours;

/** The root of the diagram. Dragging the empty sheet moves it under the window; with Shift it draws a frame that selects. */
public final class SheetRoot extends ScalableFreeformRootEditPart {
    /** A root without contents. */
    public SheetRoot() {
    }

    /** Lines that do not compete with the cables. */
    @Override
    protected GridLayer createGridLayer() {
        GridLayer grid = new GridLayer();
        grid.setForegroundColor(Colours.QUIET);
        return grid;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        SheetLayers layers = new SheetLayers();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return request instanceof SelectionRequest mouse && mouse.isShiftKeyPressed() ? new MarqueeDragTracker() : new PanTracker();
    }
}
