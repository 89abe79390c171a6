package org.stacklab.ui.topology;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;

/** A palette whose entries can be dragged onto the sheet. */
final class DraggingPaletteProvider extends PaletteViewerProvider {
    DraggingPaletteProvider(EditDomain domain) {
        super(domain);
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
    }
}
