package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Line;
import org.stacklab.ui.topology.figure.WireFigure;

/** A line between two elements. */
abstract class WireEditPart extends AbstractConnectionEditPart implements ElementEditPart {
    private final PartContext context;

    WireEditPart(Configurable element, PartContext context) {
        setModel(element);
        this.context = context;
    }

    final PartContext context() {
        return context;
    }

    /** How many lines of the same kind lie between this one and the machines. */
    abstract int lane();

    /** What stands at the middle of the line. */
    abstract String text();

    private Configurable element() {
        return (Configurable) getModel();
    }

    @Override
    public void setSource(EditPart source) {
        super.setSource(source);
        hideWhileLoose();
    }

    @Override
    public void setTarget(EditPart target) {
        super.setTarget(target);
        hideWhileLoose();
    }

    /** One of its ends may not be drawn yet. */
    private void hideWhileLoose() {
        getFigure().setVisible(getSource() != null && getTarget() != null);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy(context));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((WireFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    public void performRequest(Request request) {
        if (Renaming.isMeantBy(request)) {
            new Renaming(this, ((WireFigure) getFigure()).name(), element().getName()).show();
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
        WireFigure line = (WireFigure) getFigure();
        line.show(element().getName(), text());
        line.lead(lane(), ((Line) getModel()).getBends().stream().map(bend -> new Point(bend.getX(), bend.getY())).toList());
        refreshMarks();
    }

    @Override
    public void refreshMarks() {
        WireFigure line = (WireFigure) getFigure();
        line.setMistakes(context.mistakes().apply(element()));
        line.setBusy(context.busy().apply(element()));
    }
}
