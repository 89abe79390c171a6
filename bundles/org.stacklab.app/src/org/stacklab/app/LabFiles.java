package org.stacklab.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.stacklab.app.run.MaximizedPart;

/** Opens labs by their place in the file system, as the command line and a second start name them. */
final class LabFiles {
    private LabFiles() {
    }

    /**
     * Opens labs and brings the window to the front.
     *
     * @param labs absolute paths; those that are no files are named in a dialog
     */
    static void openAndShow(List<Path> labs) {
        if (PlatformUI.isWorkbenchRunning()) {
            Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().ifPresent(window -> openAndShow(window, labs));
        }
    }

    private static void openAndShow(IWorkbenchWindow window, List<Path> labs) {
        open(window.getActivePage(), labs);
        Shell shell = window.getShell();
        shell.setMinimized(false);
        shell.forceActive();
    }

    /**
     * Opens labs.
     *
     * @param page where
     * @param labs absolute paths; those that are no files are named in a dialog
     */
    static void open(IWorkbenchPage page, List<Path> labs) {
        if (!labs.isEmpty() && page.getActivePart() instanceof IViewPart) {
            MaximizedPart.restore(page);
        }
        for (Path lab : labs) {
            if (Files.isRegularFile(lab)) {
                open(page, lab);
            } else {
                MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Stacklab", NLS.bind(Messages.LabFiles_missing, lab));
            }
        }
    }

    private static void open(IWorkbenchPage page, Path lab) {
        try {
            IDE.openEditor(page, LabProjects.file(lab));
        } catch (CoreException e) {
            ILog.of(LabFiles.class).log(e.getStatus());
        }
    }
}
