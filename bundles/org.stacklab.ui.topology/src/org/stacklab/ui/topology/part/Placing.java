package org.stacklab.ui.topology.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;

/**
 * Puts something new where the selection says, for those who work without a mouse: machines and notes in the middle of the window, a
 * card or a port into what is selected, a line between the two elements that are selected.
 */
public final class Placing {
    private static final int STEP_PX = 40;
    private static final int ROOM_PX = 150;

    private final NewElement fresh;
    private final GraphicalViewer viewer;

    private Placing(NewElement fresh, GraphicalViewer viewer) {
        this.fresh = fresh;
        this.viewer = viewer;
    }

    /**
     * The step that does it.
     *
     * @param fresh what to make
     * @param viewer where to make it
     * @return nothing when it does not fit what is selected
     */
    public static Optional<Command> of(NewElement fresh, GraphicalViewer viewer) {
        Placing placing = new Placing(fresh, viewer);
        Stream<Command> ways = fresh.isLine() ? placing.between() : fresh.isOnSheet() ? placing.onSheet() : placing.into();
        return ways.filter(Objects::nonNull).filter(Command::canExecute).findFirst();
    }

    private List<EditPart> selected() {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.stream().map(EditPart.class::cast).toList();
    }

    private Stream<Command> onSheet() {
        CreateRequest request = request();
        Dimension window = ((FigureCanvas) viewer.getControl()).getViewport().getSize();
        Rectangle place = new Rectangle(window.width / 3, window.height / 3, ROOM_PX, ROOM_PX);
        while (isTaken(place)) {
            place.translate(STEP_PX, STEP_PX);
        }
        request.setLocation(place.getLocation());
        return Stream.of(viewer.getContents().getCommand(request));
    }

    private boolean isTaken(Rectangle place) {
        return children(viewer.getContents()).anyMatch(part -> {
            IFigure figure = ((GraphicalEditPart) part).getFigure();
            Rectangle bounds = figure.getBounds().getCopy();
            figure.translateToAbsolute(bounds);
            return bounds.intersects(place);
        });
    }

    private static Stream<EditPart> children(EditPart part) {
        List<?> children = part.getChildren();
        return children.stream().map(EditPart.class::cast);
    }

    private Stream<Command> into() {
        return selected().stream().map(machine -> machine.getCommand(request()));
    }

    private CreateRequest request() {
        CreateRequest request = new CreateRequest();
        request.setType(RequestConstants.REQ_CREATE);
        request.setFactory(fresh);
        return request;
    }

    private Stream<Command> between() {
        List<EditPart> ends = selected();
        if (ends.size() != 2) {
            return Stream.of();
        }
        return places(ends.getFirst()).flatMap(from -> places(ends.getLast()).map(to -> between(from, to)));
    }

    /** A machine stands for its ports. */
    private static Stream<EditPart> places(EditPart end) {
        return Stream.concat(Stream.of(end), children(end));
    }

    private Command between(EditPart from, EditPart to) {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setFactory(fresh);
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setSourceEditPart(from);
        request.setTargetEditPart(from);
        if (from.getCommand(request) == null) {
            return null;
        }
        request.setType(RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(to);
        return to.getCommand(request);
    }
}
