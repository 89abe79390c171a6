package org.stacklab.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * A start that nobody watches: runs the lab, opens every view and closes the workbench. What it leaves behind are the caches that make
 * starts quick: of the extension registry, and of the classes if the virtual machine keeps an archive of them.
 */
final class Rehearsal {
    private static final String RUN = "org.stacklab.app.run";
    private static final String OURS = "org.stacklab.";
    /** Time for the run, and for what parts put off until they are painted. */
    private static final int PAUSE_MS = 3000;

    private Rehearsal() {
    }

    /** Begins; returns at once. To be called when the window is open. */
    static void begin(IWorkbench workbench) {
        workbench.getDisplay().timerExec(PAUSE_MS, () -> run(workbench));
    }

    private static void run(IWorkbench workbench) {
        try {
            workbench.getService(IHandlerService.class).executeCommand(RUN, null);
        } catch (CommandException e) {
            ILog.of(Rehearsal.class).warn(e.getMessage(), e);
        }
        workbench.getDisplay().timerExec(PAUSE_MS, () -> openViews(workbench));
    }

    private static void openViews(IWorkbench workbench) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
            if (view.getId().startsWith(OURS)) {
                open(page, view);
            }
        }
        workbench.getDisplay().timerExec(PAUSE_MS, workbench::close);
    }

    private static void open(IWorkbenchPage page, IViewDescriptor view) {
        try {
            page.showView(view.getId());
        } catch (PartInitException e) {
            ILog.of(Rehearsal.class).log(e.getStatus());
        }
    }
}
