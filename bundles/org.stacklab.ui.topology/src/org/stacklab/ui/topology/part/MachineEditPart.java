package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.graphics.Color;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Positioned;
import org.stacklab.ui.topology.figure.MachineFigure;

/** A host or a switch. */
abstract class MachineEditPart extends AbstractGraphicalEditPart implements ElementEditPart {
    private final PartContext context;

    MachineEditPart(Element machine, PartContext context) {
        setModel(machine);
        this.context = context;
    }

    final PartContext context() {
        return context;
    }

    abstract Color colour();

    /** What the machine is made of, one line for each part. */
    abstract String madeOf();

    abstract List<? extends Port> ports();

    private Element machine() {
        return (Element) getModel();
    }

    private MachineFigure machineFigure() {
        return (MachineFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new MachineFigure(colour(), context.bold());
    }

    @Override
    public IFigure getContentPane() {
        return machineFigure().ports();
    }

    @Override
    protected List<Port> getModelChildren() {
        return List.copyOf(ports());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new PlugInPolicy(context));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
        installEditPolicy(TargetPolicy.ROLE, new TargetPolicy());
    }

    @Override
    public void performRequest(Request request) {
        if (Renaming.isMeantBy(request)) {
            new Renaming(this, machineFigure().name(), machine().getName()).show();
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
        machineFigure().show(machine().getName(), madeOf());
        refreshMarks();
        Positioned place = (Positioned) getModel();
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), new Rectangle(place.getX(), place.getY(), -1, -1));
    }

    @Override
    public void refreshMarks() {
        machineFigure().setMistakes(context.mistakes().apply(machine()));
        machineFigure().setBusy(context.busy().apply(machine()));
    }
}
