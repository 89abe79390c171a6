package org.stacklab.ui.topology.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.stacklab.model.edit.Excerpt;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage;
import org.stacklab.model.lab.Note;
import org.stacklab.model.lab.Positioned;
import org.stacklab.ui.topology.command.ModelCommand;

/** What can be done on the sheet: putting new elements on it, moving them about, giving notes another size. */
final class PlacePolicy extends XYLayoutEditPolicy {
    private final PartContext context;

    PlacePolicy(PartContext context) {
        this.context = context;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return child instanceof NoteEditPart ? new ResizableEditPolicy() : new NonResizableEditPolicy();
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        Rectangle place = (Rectangle) constraint;
        Positioned positioned = (Positioned) child.getModel();
        CompoundCommand change = new CompoundCommand(Messages.move);
        change.append(context.commands().move(positioned, place.x, place.y));
        if (positioned instanceof Note && place.width > 0) {
            change.append(context.commands().set(positioned, LabPackage.Literals.NOTE__WIDTH, place.width));
            change.append(context.commands().set(positioned, LabPackage.Literals.NOTE__HEIGHT, place.height));
        }
        return new ModelCommand(change);
    }

    /** Copies what is dragged, with the lines among it. */
    @Override
    protected Command getCloneCommand(ChangeBoundsRequest request) {
        List<Object> originals = new ArrayList<>();
        for (Object each : request.getEditParts()) {
            originals.add(((EditPart) each).getModel());
        }
        Dimension moved = new Dimension(request.getMoveDelta().x, request.getMoveDelta().y);
        getLayoutContainer().translateToRelative(moved);
        Lab lab = (Lab) getHost().getModel();
        return new ModelCommand(context.commands().paste(lab, Excerpt.of(lab, originals), moved.width, moved.height));
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        Rectangle place = (Rectangle) getConstraintFor(request);
        Lab lab = (Lab) getHost().getModel();
        return request.getNewObject() instanceof NewElement fresh ? fresh.on(lab, place.x, place.y, context) : null;
    }

    /** Only in the interface of old GEF versions; nothing depends on the place of another. */
    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }
}
