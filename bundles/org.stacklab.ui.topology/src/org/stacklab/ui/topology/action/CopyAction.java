package org.stacklab.ui.topology.action;

import java.util.List;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.model.LabFileException;
import org.stacklab.model.edit.Excerpt;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Positioned;
import org.stacklab.ui.catalogue.Phrases;

/** Puts what is selected on the clipboard, and perhaps does something else afterwards. */
final class CopyAction extends SelectionAction {
    private final Lab lab;
    private final IAction then;

    private CopyAction(IWorkbenchPart part, Lab lab, ActionFactory id, String text, IAction then) {
        super(part);
        this.lab = lab;
        this.then = then;
        setId(id.getId());
        setText(text);
    }

    static CopyAction copy(IWorkbenchPart part, Lab lab) {
        return new CopyAction(part, lab, ActionFactory.COPY, Messages.copy, null);
    }

    /** Deletes what has been copied. */
    static CopyAction cut(IWorkbenchPart part, Lab lab, IAction delete) {
        return new CopyAction(part, lab, ActionFactory.CUT, Messages.cut, delete);
    }

    private Excerpt excerpt() {
        return Excerpt.of(lab, ElementsAction.elementsOf((List<?>) getSelectedObjects()));
    }

    @Override
    protected boolean calculateEnabled() {
        return ElementsAction.elementsOf((List<?>) getSelectedObjects()).stream().anyMatch(Positioned.class::isInstance);
    }

    @Override
    public void run() {
        try {
            LabClipboard.put(excerpt());
            if (then != null) {
                then.run();
            }
        } catch (LabFileException e) {
            MessageDialog.openError(getWorkbenchPart().getSite().getShell(), getText(), Phrases.current().say(e.getMessage()));
        }
    }
}
