package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.IFigure;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .filter(other -> ends(other).equals(ends(link))).count();
    }

    private static Set<Object> ends(Link link) {
        return Stream.of(link.getA(), link.getB()).filter(Objects::nonNull).map(Port::eContainer).collect(Collectors.toSet());
    }

    @Override
    String text() {
        Link link = (Link) getModel();
        return link.getName() + ": " + new PartNames(context().catalogue()).label(Slot.LINK, link.getPart());
    }
}
