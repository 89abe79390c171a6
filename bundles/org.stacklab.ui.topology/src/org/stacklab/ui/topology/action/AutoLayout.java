package org.stacklab.ui.topology.action;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Line;
import org.stacklab.model.lab.Positioned;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.topology.layout.LabLayout;

/** Arranges the whole diagram in one step. The places are found in the background; if the lab is edited meanwhile, they are forgotten. */
final class AutoLayout {
    private final Lab lab;
    private final EditingDomain domain;
    private final LabCommands commands;
    private final GraphicalViewer viewer;
    private final UiUpdater updater;

    AutoLayout(Lab lab, EditingDomain domain, LabCommands commands, GraphicalViewer viewer, UiUpdater updater) {
        this.lab = lab;
        this.domain = domain;
        this.commands = commands;
        this.viewer = viewer;
        this.updater = updater;
    }

    void run() {
        LabLayout layout = new LabLayout(lab, sizes());
        Command before = domain.getCommandStack().getUndoCommand();
        Job job = new Job(Messages.layingOut) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Map<Positioned, Point> places = layout.places();
                updater.publish(AutoLayout.this, () -> {
                    if (domain.getCommandStack().getUndoCommand() == before) {
                        domain.getCommandStack().execute(command(places));
                    }
                });
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private Map<Positioned, Dimension> sizes() {
        Map<Positioned, Dimension> sizes = new LinkedHashMap<>();
        for (EObject each : lab.eContents()) {
            if (each instanceof Positioned positioned && viewer.getEditPartRegistry().get(each) instanceof GraphicalEditPart part) {
                sizes.put(positioned, part.getFigure().getSize());
            }
        }
        return sizes;
    }

    /** Lines that were led around something find their own way again. */
    private Command command(Map<Positioned, Point> places) {
        CompoundCommand all = new CompoundCommand(Messages.auto_layout.replace("&", ""));
        places.forEach((machine, place) -> all.append(commands.move(machine, place.x, place.y)));
        for (EObject each : lab.eContents()) {
            if (each instanceof Line line && !line.getBends().isEmpty()) {
                all.append(commands.delete(line.getBends()));
            }
        }
        return all;
    }
}
