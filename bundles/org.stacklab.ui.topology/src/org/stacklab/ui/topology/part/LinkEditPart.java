package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Port;
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

    /** Cables end at ports of their own, so only those between the same two machines would cover each other. */
    @Override
    int lane() {
        Link link = (Link) getModel();
        return (int) Labs.labOf(link).stream().flatMap(lab -> lab.getLinks().stream()).takeWhile(other -> other != link)
                .filter(other -> areParallel(other, link)).count();
    }

    private static boolean areParallel(Link one, Link other) {
        EObject a = machine(one.getA());
        EObject b = machine(one.getB());
        EObject c = machine(other.getA());
        EObject d = machine(other.getB());
        return a == c && b == d || a == d && b == c;
    }

    private static EObject machine(Port port) {
        return port == null ? null : port.eContainer();
    }

    @Override
    String text() {
        Link link = (Link) getModel();
        return link.getName() + ": " + new PartNames(context().catalogue()).label(Slot.LINK, link.getPart());
    }
}
