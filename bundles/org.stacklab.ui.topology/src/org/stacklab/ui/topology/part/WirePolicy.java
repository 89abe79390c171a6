package org.stacklab.ui.topology.part;

import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.model.lab.Port;
import org.stacklab.ui.topology.command.ModelCommand;

/** Leading lines from and to an element: cables between ports, workloads between hosts. */
final class WirePolicy extends GraphicalNodeEditPolicy {
    private final PartContext context;
    private final EClass type;
    private final EReference from;
    private final EReference to;

    private WirePolicy(PartContext context, EClass type, EReference from, EReference to) {
        this.context = context;
        this.type = type;
        this.from = from;
        this.to = to;
    }

    static WirePolicy cables(PartContext context) {
        return new WirePolicy(context, Literals.LINK, Literals.LINK__A, Literals.LINK__B);
    }

    static WirePolicy workloads(PartContext context) {
        return new WirePolicy(context, Literals.WORKLOAD, Literals.WORKLOAD__SOURCE, Literals.WORKLOAD__TARGET);
    }

    private boolean isFree() {
        return !(getHost().getModel() instanceof Port port) || Wiring.linksAt(port).isEmpty();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (request.getNewObjectType() != type || !isFree()) {
            return null;
        }
        Command begun = new ModelCommand(IdentityCommand.INSTANCE);
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return request.getNewObject() instanceof NewElement fresh
                ? fresh.between(request.getSourceEditPart().getModel(), getHost().getModel(), context) : null;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, from);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, to);
    }

    private Command reconnect(ReconnectRequest request, EReference end) {
        EObject line = (EObject) request.getConnectionEditPart().getModel();
        boolean fits = line.eClass() == type && isFree() && line.eGet(end == from ? to : from) != getHost().getModel();
        return fits ? new ModelCommand(context.commands().set(line, end, getHost().getModel())) : null;
    }
}
