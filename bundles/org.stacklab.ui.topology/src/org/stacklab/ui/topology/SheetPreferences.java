package org.stacklab.ui.topology;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;

/** Remembers whether the grid is shown and what elements snap to, for all editors and sessions. */
final class SheetPreferences {
    private SheetPreferences() {
    }

    static void attach(GraphicalViewer viewer) {
        IEclipsePreferences stored = InstanceScope.INSTANCE.getNode("org.stacklab.ui.topology");
        boolean grid = stored.getBoolean("sheet.grid", true);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, grid);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, grid);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, stored.getBoolean("sheet.snap", false));
        viewer.addPropertyChangeListener(change -> {
            switch (change.getPropertyName()) {
                case SnapToGrid.PROPERTY_GRID_ENABLED -> stored.putBoolean("sheet.grid", (Boolean) change.getNewValue());
                case SnapToGeometry.PROPERTY_SNAP_ENABLED -> stored.putBoolean("sheet.snap", (Boolean) change.getNewValue());
                default -> { }
            }
        });
    }
}
