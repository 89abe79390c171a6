package org.stacklab.ui.topology.part;

import static java.util.stream.Collectors.joining;

import org.eclipse.draw2d.IFigure;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Workload;
import org.stacklab.ui.topology.figure.WireFigure;

/** A source of traffic, drawn from the host that sends to the host that receives. */
final class WorkloadEditPart extends WireEditPart {
    private static final int MAX_VALUE = 16;

    WorkloadEditPart(Workload workload, PartContext context) {
        super(workload, context);
    }

    @Override
    protected IFigure createFigure() {
        return WireFigure.traffic();
    }

    @Override
    int lane() {
        Workload workload = (Workload) getModel();
        return (int) Labs.labOf(workload).stream().flatMap(lab -> lab.getWorkloads().stream()).takeWhile(other -> other != workload)
                .filter(other -> meet(other, workload)).count();
    }

    private static boolean meet(Workload one, Workload other) {
        return isAt(one.getSource(), other) || isAt(one.getTarget(), other);
    }

    private static boolean isAt(Host host, Workload workload) {
        return host != null && (host == workload.getSource() || host == workload.getTarget());
    }

    @Override
    String text() {
        Workload workload = (Workload) getModel();
        String settings = workload.getSettings().stream().map(each -> each.getKey() + " " + brief(each)).collect(joining(", "));
        return workload.getName() + ": " + new PartNames(context().catalogue()).label(Slot.WORKLOAD, workload.getPart())
                + (settings.isEmpty() ? "" : ", " + settings);
    }

    /** A schedule may fill pages; the arrow has room for its beginning. */
    private static String brief(Setting setting) {
        String value = String.valueOf(setting.getValue());
        return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE) + "…";
    }
}
