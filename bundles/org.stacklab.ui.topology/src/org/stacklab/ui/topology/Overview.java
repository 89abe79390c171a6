package org.stacklab.ui.topology;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stacklab.ui.Colours;

/** The whole diagram in small. */
final class Overview {
    private final ScrollableThumbnail thumbnail;

    Overview(Composite parent, GraphicalViewer diagram) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(Colours.PAPER);
        LightweightSystem system = new LightweightSystem(canvas);
        thumbnail = new ScrollableThumbnail((Viewport) ((GraphicalEditPart) diagram.getRootEditPart()).getFigure());
        LayerManager layers = (LayerManager) diagram.getEditPartRegistry().get(LayerManager.ID);
        thumbnail.setSource(layers.getLayer(LayerConstants.PRINTABLE_LAYERS));
        system.setContents(thumbnail);
    }

    /** To be called while the diagram is still there. */
    void dispose() {
        thumbnail.deactivate();
    }
}
