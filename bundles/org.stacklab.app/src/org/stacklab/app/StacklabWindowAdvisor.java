package org.stacklab.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.stacklab.ui.topology.LabEditor;

/** The shape of the window, and what is open in it at first. */
final class StacklabWindowAdvisor extends WorkbenchWindowAdvisor {
    /** What bundles of the platform add to every window and nobody needs who edits labs. */
    private static final List<String> FOREIGN_ACTION_SETS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.NavigateActionSet");

    private final List<Path> labsToOpen;

    StacklabWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> labsToOpen) {
        super(configurer);
        this.labsToOpen = labsToOpen;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StacklabActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1600, 1000));
        window.setTitle("Stacklab");
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
    }

    /** Somebody who came with a lab wants to see that; others are welcomed, once. */
    @Override
    public void openIntro() {
        if (labsToOpen.isEmpty()) {
            super.openIntro();
        }
    }

    /** Somebody who opens the workbench for the first time sees a lab. */
    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        FOREIGN_ACTION_SETS.forEach(page::hideActionSet);
        try {
            for (Path lab : labsToOpen) {
                open(page, lab);
            }
            if (page.getEditorReferences().length == 0) {
                IFile sample = LabProjects.firstSample(ResourcesPlugin.getWorkspace());
                if (sample != null) {
                    IDE.openEditor(page, sample);
                }
            }
        } catch (PartInitException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    /** A file that the workspace knows is opened as one of the workspace, so that its problems are listed. */
    private static void open(IWorkbenchPage page, Path lab) throws PartInitException {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(lab.toUri());
        if (known.length > 0) {
            IDE.openEditor(page, known[0]);
        } else {
            IDE.openEditor(page, lab.toUri(), LabEditor.ID, true);
        }
    }
}
