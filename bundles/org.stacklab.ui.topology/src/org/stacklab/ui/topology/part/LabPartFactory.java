package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.EditPartViewer;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Note;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.Workload;

/** Which part shows which element. */
public final class LabPartFactory implements EditPartFactory {
    private final PartContext context;

    /**
     * A factory for one diagram.
     *
     * @param context what its parts share
     */
    public LabPartFactory(PartContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        return switch (model) {
            case Lab lab -> new LabEditPart(lab, context);
            case Host host -> new HostEditPart(host, context);
            case Switch crossbar -> new SwitchEditPart(crossbar, context);
            case Port port -> new PortEditPart(port, context);
            case Link link -> new LinkEditPart(link, context);
            case Workload workload -> new WorkloadEditPart(workload, context);
            case Note note -> new NoteEditPart(note, context);
            default -> throw new IllegalStateException("no part shows " + model);
        };
    }

    /**
     * Does something as soon as a diagram is complete; the figures of a large lab come a few at a time.
     *
     * @param viewer a viewer whose parts this factory has made
     * @param action done at once or a few events later, on the UI thread; never if the viewer is closed before
     */
    public static void whenWhole(EditPartViewer viewer, Runnable action) {
        ((LabEditPart) viewer.getContents()).whenWhole(action);
    }

    /**
     * Brings the marks of mistakes and of how busy everything was up to date.
     *
     * @param viewer a viewer whose parts this factory has made
     */
    public static void refreshMarks(EditPartViewer viewer) {
        for (Object part : List.copyOf(viewer.getEditPartRegistry().values())) {
            if (part instanceof ElementEditPart element) {
                element.refreshMarks();
            }
        }
    }
}
