package org.stacklab.ui.topology.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ContainerEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.stacklab.model.lab.Element;

/** Plugging new ports into a machine. */
final class PlugInPolicy extends ContainerEditPolicy {
    private final PartContext context;

    PlugInPolicy(PartContext context) {
        this.context = context;
    }

    /** Only what fits; everything else is for the sheet below. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType()) && getCommand(request) != null ? getHost() : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObject() instanceof NewElement fresh ? fresh.into((Element) getHost().getModel(), context) : null;
    }
}
