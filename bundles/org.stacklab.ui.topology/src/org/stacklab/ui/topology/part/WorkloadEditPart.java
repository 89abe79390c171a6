package org.stacklab.ui.topology.part;

import static java.util.stream.Collectors.joining;

import org.eclipse.draw2d.IFigure;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.Workload;
import org.stacklab.ui.topology.figure.WireFigure;

/** A source of traffic, drawn from the host that sends to the host that receives. */
final class WorkloadEditPart extends WireEditPart {
    WorkloadEditPart(Workload workload, PartContext context) {
        super(workload, context);
    }

    @Override
    protected IFigure createFigure() {
        return WireFigure.traffic();
    }

    @Override
    String text() {
        Workload workload = (Workload) getModel();
        String settings = workload.getSettings().stream().map(each -> each.getKey() + " " + each.getValue()).collect(joining(", "));
        return workload.getName() + ": " + new PartNames(context().catalogue()).label(Slot.WORKLOAD, workload.getPart())
                + (settings.isEmpty() ? "" : ", " + settings);
    }
}
