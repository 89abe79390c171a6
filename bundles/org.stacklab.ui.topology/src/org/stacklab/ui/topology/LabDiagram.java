package org.stacklab.ui.topology;

import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.stacklab.ui.Colours;
import org.stacklab.ui.topology.part.LabPartFactory;
import org.stacklab.ui.topology.part.PartContext;
import org.stacklab.ui.topology.part.SheetKeys;
import org.stacklab.ui.topology.part.SheetRoot;
import org.stacklab.ui.topology.run.Load;

/** The sheet of the editor: zoom, grid, keys, context menu and dropping from the palette. */
final class LabDiagram {
    private static final int GRID_PX = 20;
    private static final int RUN_TINT_PERCENT = 60;
    private static final double[] ZOOM_LEVELS = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};

    private final GraphicalViewer viewer;
    private final LabDocument document;
    private final ZoomManager zoom;
    private Load load;

    LabDiagram(GraphicalViewer viewer, LabDocument document, ActionRegistry actions) {
        this.viewer = viewer;
        this.document = document;
        SheetRoot root = new SheetRoot();
        zoom = root.getZoomManager();
        zoom.setZoomLevels(ZOOM_LEVELS);
        zoom.setZoomLevelContributions(List.of(ZoomManager.FIT_ALL));
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new LabPartFactory(new PartContext(document.domain(), document.catalogue(), document::mistakesOf,
                element -> load == null ? null : load.of(element), bold(viewer.getControl()))));
        // Its colour tells the mode, so no style sheet may change it.
        viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        viewer.getControl().setBackground(Colours.PAPER);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID_PX, GRID_PX));
        SheetPreferences.attach(viewer);
        viewer.setKeyHandler(new SheetKeys(viewer, GRID_PX));
        viewer.setContextMenu(new LabContextMenu(viewer, document, actions));
    }

    private static Font bold(Control control) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        return resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
    }

    /** Fills the sheet and keeps everything in sight until the user looks at something else. */
    void show() {
        viewer.setContents(document.lab());
        viewer.addDropTargetListener(new TemplateTransferDropTargetListener(viewer));
        new SheetView(viewer, zoom).keepEverythingInSight();
    }

    /** Zooms until the whole lab just fits into the window. */
    void fit() {
        new SheetView(viewer, zoom).fit(zoom.getMaxZoom());
    }

    /** Shows how busy the elements were; with null it is a diagram to be edited again. */
    void showLoad(Load newLoad) {
        load = newLoad;
        viewer.getControl().setBackground(load == null ? Colours.PAPER : Colours.mix(Colours.PAPER, Colours.ACCENT_TINT, RUN_TINT_PERCENT));
        LabPartFactory.refreshMarks(viewer);
    }

    ZoomManager zoom() {
        return zoom;
    }
}
