package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.IFigure;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.Link;
import org.stacklab.ui.topology.figure.WireFigure;

/** A cable. */
final class LinkEditPart extends WireEditPart {
    LinkEditPart(Link link, PartContext context) {
        super(link, context);
    }

    @Override
    protected IFigure createFigure() {
        return WireFigure.cable();
    }

    @Override
    String text() {
        Link link = (Link) getModel();
        return link.getName() + ": " + new PartNames(context().catalogue()).label(Slot.LINK, link.getPart());
    }
}
