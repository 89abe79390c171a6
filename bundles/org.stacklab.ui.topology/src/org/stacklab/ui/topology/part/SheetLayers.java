package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Layers that let the toolkit enlarge them. The usual ones look for a font of the right height instead, whose letters are a little wider
 * or narrower than the places made for them.
 */
final class SheetLayers extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics g) {
        g.pushState();
        g.scale(getScale());
        g.pushState();
        paintChildren(g);
        g.popState();
        g.popState();
    }
}
