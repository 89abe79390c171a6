package org.stacklab.ui.topology.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.stacklab.ui.topology.command.ModelCommand;

/** Does to what is selected what one command of the model does. */
final class ElementsAction extends SelectionAction {
    private final Function<List<EObject>, Command> maker;

    ElementsAction(IWorkbenchPart part, String id, String text, Function<List<EObject>, Command> maker) {
        super(part);
        this.maker = maker;
        setId(id);
        setText(text);
    }

    static List<EObject> elementsOf(List<?> parts) {
        List<EObject> elements = new ArrayList<>();
        for (Object each : parts) {
            if (each instanceof EditPart part && part.getModel() instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private Command command() {
        return maker.apply(elementsOf(getSelectedObjects()));
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
