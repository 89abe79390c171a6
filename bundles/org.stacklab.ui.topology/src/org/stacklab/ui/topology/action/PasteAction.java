package org.stacklab.ui.topology.action;

import java.util.Optional;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.model.edit.Excerpt;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.topology.command.ModelCommand;

/** Adds what is on the clipboard, beside what is there. */
final class PasteAction extends WorkbenchPartAction {
    static final int STEP_PX = 20;

    private final IEditorPart editor;
    private final Lab lab;
    private final LabCommands commands;

    PasteAction(IEditorPart editor, Lab lab, LabCommands commands) {
        super(editor);
        this.editor = editor;
        this.lab = lab;
        this.commands = commands;
        setId(ActionFactory.PASTE.getId());
        setText(Messages.paste);
    }

    /** Always: looking at the clipboard may take long. */
    @Override
    protected boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        Optional<Excerpt> excerpt = LabClipboard.get().filter(each -> !each.isEmpty());
        excerpt.ifPresent(each -> execute(new ModelCommand(beside(lab, each, commands))));
        editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(excerpt.isEmpty() ? Messages.nothingToPaste : null);
    }

    static org.eclipse.emf.common.command.Command beside(Lab lab, Excerpt excerpt, LabCommands commands) {
        int shift = excerpt.freeShift(lab, STEP_PX);
        return commands.paste(lab, excerpt, shift, shift);
    }
}
