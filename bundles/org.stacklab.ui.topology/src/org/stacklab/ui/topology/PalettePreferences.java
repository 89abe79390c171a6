package org.stacklab.ui.topology;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers where the palette is and how wide; at first it is open at the right. */
final class PalettePreferences implements FlyoutPreferences {
    private static final int WIDTH_PX = 220;

    private final IEclipsePreferences stored = InstanceScope.INSTANCE.getNode("org.stacklab.ui.topology");

    @Override
    public int getDockLocation() {
        return stored.getInt("palette.dock", PositionConstants.EAST);
    }

    @Override
    public int getPaletteState() {
        return stored.getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return stored.getInt("palette.width", WIDTH_PX);
    }

    @Override
    public void setDockLocation(int location) {
        stored.putInt("palette.dock", location);
    }

    @Override
    public void setPaletteState(int state) {
        stored.putInt("palette.state", state);
    }

    @Override
    public void setPaletteWidth(int width) {
        stored.putInt("palette.width", width);
    }
}
