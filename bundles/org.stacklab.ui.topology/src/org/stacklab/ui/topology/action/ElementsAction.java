package org.stacklab.ui.topology.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.stacklab.ui.topology.command.ModelCommand;

/** Does to what is selected what one command of the model does. */
final class ElementsAction extends SelectionAction {
    private final Predicate<EObject> object;
    private final Function<List<EObject>, Command> maker;

    /**
     * An action that is enabled as soon as one thing is selected to which something can be done. The command itself would tell, too, but
     * to make one takes long when much is selected.
     */
    ElementsAction(IWorkbenchPart part, String id, String text, Predicate<EObject> object, Function<List<EObject>, Command> maker) {
        super(part);
        this.object = object;
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

    @Override
    protected boolean calculateEnabled() {
        return elementsOf(getSelectedObjects()).stream().anyMatch(object);
    }

    @Override
    public void run() {
        execute(new ModelCommand(maker.apply(elementsOf(getSelectedObjects()))));
    }
}
