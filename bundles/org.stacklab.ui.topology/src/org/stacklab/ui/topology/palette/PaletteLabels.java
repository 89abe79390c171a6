package org.stacklab.ui.topology.palette;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.stacklab.ui.Icons;

/** What the lines of the palette look like. */
final class PaletteLabels extends ColumnLabelProvider {
    private final LocalResourceManager resources;
    private final Font bold;

    /** Labels whose pictures live as long as a widget. */
    PaletteLabels(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        bold = resources.create(FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD));
    }

    @Override
    public String getText(Object line) {
        return ((PaletteEntry) line).label();
    }

    @Override
    public Image getImage(Object line) {
        return resources.create(Icons.of(PaletteLabels.class, ((PaletteEntry) line).icon()));
    }

    @Override
    public Font getFont(Object line) {
        return ((PaletteEntry) line).isCategory() ? bold : null;
    }
}
