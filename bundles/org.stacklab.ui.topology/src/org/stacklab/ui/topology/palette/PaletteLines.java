package org.stacklab.ui.topology.palette;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What is below what in the palette. */
final class PaletteLines implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object lines) {
        return ((List<?>) lines).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((PaletteEntry) parent).entries().toArray();
    }

    @Override
    public Object getParent(Object entry) {
        return null;
    }

    @Override
    public boolean hasChildren(Object entry) {
        return ((PaletteEntry) entry).isCategory();
    }
}
