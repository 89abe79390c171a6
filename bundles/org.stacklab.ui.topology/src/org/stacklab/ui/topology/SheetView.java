package org.stacklab.ui.topology;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.stacklab.ui.topology.part.LabPartFactory;

/** What of the sheet is in the window. */
final class SheetView {
    private static final int PERCENT = 100;

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;
    private double zoomBefore;

    SheetView(GraphicalViewer viewer, ZoomManager zoom) {
        this.viewer = viewer;
        this.zoom = zoom;
    }

    private Viewport viewport() {
        return (Viewport) ((GraphicalEditPart) viewer.getRootEditPart()).getFigure();
    }

    /** When the sheet is first painted, and whenever the window becomes larger or smaller, until the user has zoomed. */
    void keepEverythingInSight() {
        Control control = viewer.getControl();
        control.addListener(SWT.Resize, event -> control.getDisplay().asyncExec(this::fitUnlessZoomed));
        control.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event first) {
                control.removeListener(SWT.Paint, this);
                control.getDisplay().asyncExec(SheetView.this::fitUnlessZoomed);
            }
        });
    }

    private void fitUnlessZoomed() {
        if (isOpen() && (zoomBefore == 0 || zoomBefore == zoom.getZoom())) {
            fit(1);
            zoomBefore = zoom.getZoom();
        }
    }

    private boolean isOpen() {
        return viewer.getControl() != null && !viewer.getControl().isDisposed() && viewer.getControl().getSize().x > 0;
    }

    /** Zooms until the whole lab just fits, but no further in than given, and scrolls to its upper left corner. */
    void fit(double maxZoom) {
        viewer.flush();
        Dimension room = viewport().getClientArea().getSize();
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        Rectangle needed = ((FreeformFigure) layers.getLayer(LayerConstants.PRINTABLE_LAYERS)).getFreeformExtent();
        int percent = Math.min(PERCENT * room.width / needed.width, PERCENT * room.height / needed.height);
        zoom.setZoom(Math.min(maxZoom, percent / (double) PERCENT));
        viewer.flush();
        viewport().setViewLocation((int) (needed.x * zoom.getZoom()), (int) (needed.y * zoom.getZoom()));
    }
}
