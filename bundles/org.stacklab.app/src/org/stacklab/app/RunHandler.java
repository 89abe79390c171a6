package org.stacklab.app;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.Diagnostic;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/** Runs the lab of the active editor as it is, saved or not. */
public final class RunHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public RunHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor && editor.lab().isPresent()) {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            Compilation compilation = editor.compile();
            if (compilation.spec().isPresent()) {
                showChart(window);
                window.getService(LiveLab.class).run(editor, compilation.spec().get());
            } else {
                MessageDialog.openError(window.getShell(), "This lab cannot run yet", sentence(compilation.errors()));
            }
        }
        return null;
    }

    private static void showChart(IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getActivePage().showView(TimeFlowView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new ExecutionException("The Time-Flow Chart cannot be opened.", e);
        }
    }

    private static String sentence(List<Diagnostic> errors) {
        int others = errors.size() - 1;
        return errors.getFirst().message()
                + (others == 0 ? "" : "\n\nThere " + (others == 1 ? "is one more mistake" : "are " + others + " more mistakes")
                        + " to mend; see the Problems view.");
    }
}
