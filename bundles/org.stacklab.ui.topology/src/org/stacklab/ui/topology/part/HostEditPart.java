package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.swt.graphics.Color;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Workload;
import org.stacklab.ui.Colours;

/** A host, at which workloads begin and end. */
final class HostEditPart extends MachineEditPart implements NodeEditPart {
    HostEditPart(Host host, PartContext context) {
        super(host, context);
    }

    private Host host() {
        return (Host) getModel();
    }

    @Override
    Color colour() {
        return Colours.ACCENT;
    }

    @Override
    String madeOf() {
        PartNames names = new PartNames(context().catalogue());
        return names.label(Slot.CPU, host().getCpu()) + "\n" + names.label(Slot.CHIPSET, host().getChipset()) + "\n"
                + names.label(Slot.KERNEL, host().getKernel());
    }

    @Override
    List<? extends Port> ports() {
        return host().getNics();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, WirePolicy.workloads(context()));
    }

    @Override
    protected List<Workload> getModelSourceConnections() {
        return Wiring.workloadsOf(host()).stream().filter(workload -> workload.getSource() == host()).toList();
    }

    @Override
    protected List<Workload> getModelTargetConnections() {
        return Wiring.workloadsOf(host()).stream().filter(workload -> workload.getTarget() == host()).toList();
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
