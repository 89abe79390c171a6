package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.stacklab.model.lab.Line;
import org.stacklab.ui.topology.command.ModelCommand;

/** Leading a line through points by dragging it. */
final class BendPolicy extends BendpointEditPolicy {
    private final PartContext context;

    BendPolicy(PartContext context) {
        this.context = context;
    }

    private Line line() {
        return (Line) getHost().getModel();
    }

    private Point place(BendpointRequest request) {
        Point place = request.getLocation().getCopy();
        getConnection().translateToRelative(place);
        return place;
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        Point place = place(request);
        return new ModelCommand(context.commands().addBend(line(), request.getIndex(), place.x, place.y));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        Point place = place(request);
        return new ModelCommand(context.commands().move(line().getBends().get(request.getIndex()), place.x, place.y));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return new ModelCommand(context.commands().delete(List.of(line().getBends().get(request.getIndex()))));
    }
}
