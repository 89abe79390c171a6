package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Port;
import org.stacklab.ui.topology.figure.PortFigure;

/** A NIC or a port of a switch, at which cables end. */
final class PortEditPart extends AbstractGraphicalEditPart implements NodeEditPart, ElementEditPart {
    private final PartContext context;

    PortEditPart(Port port, PartContext context) {
        setModel(port);
        this.context = context;
    }

    private Port port() {
        return (Port) getModel();
    }

    private PortFigure portFigure() {
        return (PortFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new PortFigure();
    }

    @Override
    protected void createEditPolicies() {
        NonResizableEditPolicy selection = new NonResizableEditPolicy();
        selection.setDragAllowed(false);
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, selection);
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
        installEditPolicy(TargetPolicy.ROLE, new TargetPolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, WirePolicy.cables(context));
    }

    @Override
    public void performRequest(Request request) {
        if (Renaming.isMeantBy(request)) {
            new Renaming(this, portFigure(), port().getName()).show();
        } else {
            super.performRequest(request);
        }
    }

    @Override
    protected void refreshVisuals() {
        refreshLook();
    }

    @Override
    public void refreshLook() {
        String what = port() instanceof Nic nic ? new PartNames(context.catalogue()).label(Slot.NIC, nic.getPart()) : "";
        portFigure().show(port().getName(), what);
        refreshMarks();
    }

    @Override
    public void refreshMarks() {
        portFigure().setMistakes(context.mistakes().apply(port()));
        portFigure().setBusy(context.busy().apply(port()));
    }

    @Override
    protected List<Link> getModelSourceConnections() {
        return Wiring.linksAt(port()).stream().filter(link -> link.getA() == port()).toList();
    }

    @Override
    protected List<Link> getModelTargetConnections() {
        return Wiring.linksAt(port()).stream().filter(link -> link.getB() == port()).toList();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }
}
