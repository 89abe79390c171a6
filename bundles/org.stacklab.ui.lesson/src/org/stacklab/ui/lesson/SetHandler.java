package org.stacklab.ui.lesson;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.stacklab.compile.BadOverrideException;
import org.stacklab.compile.Overrides;
import org.stacklab.ui.topology.LabEditor;

/** Switches in the student's lab what a step asks for, as one step that can be undone. */
public final class SetHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public SetHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        OpenLesson lesson = OpenLesson.of(event);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!lesson.labCopy().exists()) {
            MessageDialog.openError(window.getShell(), Messages.Start_Title, Messages.Set_NoLab);
            return null;
        }
        try {
            IEditorPart editor = IDE.openEditor(window.getActivePage(), lesson.labCopy());
            if (editor instanceof LabEditor labEditor) {
                labEditor.apply(Overrides.parse(lesson.settings(Integer.parseInt(event.getParameter("step")))));
            }
        } catch (PartInitException | BadOverrideException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
