package org.stacklab.app.run;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.Diagnostic;
import org.stacklab.engine.LabSpec;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/**
 * The lab of the active editor as it is, saved or not.
 *
 * @param editor where it is edited
 * @param lab what the engine runs
 */
record LabToRun(LabEditor editor, LabSpec lab) {
    static RunService runs(ExecutionEvent event) throws ExecutionException {
        return HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(RunService.class);
    }

    /** The lab, with a chart to watch it; nothing when it cannot run, of which the user is told. */
    static Optional<LabToRun> of(ExecutionEvent event) throws ExecutionException {
        if (!(HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) || editor.lab().isEmpty()) {
            return Optional.empty();
        }
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Compilation compilation = editor.compile();
        if (compilation.spec().isEmpty()) {
            MessageDialog.openError(window.getShell(), Messages.LabToRun_broken, sentence(compilation.errors()));
            return Optional.empty();
        }
        showChart(window.getActivePage());
        return compilation.spec().map(lab -> new LabToRun(editor, lab));
    }

    void start(RunService runs, Goal goal) {
        runs.start(editor, lab, goal);
    }

    /** A maximized editor makes room for the chart, which would be a small window in front of it; a maximized view stays in view. */
    private static void showChart(IWorkbenchPage page) throws ExecutionException {
        if (page.isPageZoomed() && page.getActivePart() != page.getActiveEditor()) {
            return;
        }
        MaximizedPart.restore(page);
        try {
            page.showView(TimeFlowView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new ExecutionException(Messages.LabToRun_noChart, e);
        }
    }

    private static String sentence(List<Diagnostic> errors) {
        int others = errors.size() - 1;
        String first = Phrases.current().say(errors.getFirst().message());
        return others == 0 ? first
                : NLS.bind(others == 1 ? Messages.LabToRun_oneMore : Messages.LabToRun_more, first, others);
    }
}
