package org.stacklab.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

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

    @Override
    public void postWindowOpen() {
        FOREIGN_ACTION_SETS.forEach(getWindowConfigurer().getWindow().getActivePage()::hideActionSet);
    }
}
