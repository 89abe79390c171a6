package org.stacklab.app.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/** Asks what to export of the run on display, and exports it in the background. */
public final class ExportHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public ExportHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        RunDisplay display = window.getService(RunDisplay.class);
        display.shown().ifPresent(run -> export(window, run, display));
        return null;
    }

    private static void export(IWorkbenchWindow window, RunRecord run, RunDisplay display) {
        Shell shell = window.getShell();
        ExportDialog dialog = new ExportDialog(shell, run, display.focus());
        if (dialog.open() == Window.OK) {
            new ExportJob(run, dialog.choice(), window.getService(UiUpdater.class), shell).schedule();
        }
    }
}
