package org.stacklab.ui.topology;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.ui.topology.command.ModelCommand;

/** Deletes what is selected, with the cables and workloads that hang on it, in one step. */
final class DeleteElements extends SelectionAction {
    private final LabDocument document;

    DeleteElements(IWorkbenchPart part, LabDocument document) {
        super(part);
        this.document = document;
        setId(ActionFactory.DELETE.getId());
        setText("Delete");
    }

    private Command command() {
        List<EObject> chosen = new ArrayList<>();
        for (Object each : getSelectedObjects()) {
            if (each instanceof EditPart part && part.getModel() instanceof EObject element) {
                chosen.add(element);
            }
        }
        return new LabCommands(document.domain(), DefaultParts.E1).delete(chosen);
    }

    @Override
    protected boolean calculateEnabled() {
        return command().canExecute();
    }

    @Override
    public void run() {
        execute(new ModelCommand(command()));
    }
}
