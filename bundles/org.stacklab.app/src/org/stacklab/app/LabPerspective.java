package org.stacklab.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.progress.IProgressConstants;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.OptimizationsView;

/** The perspective Lab: the labs at the left, the topology with its properties above, and what a run came to in full width below. */
public final class LabPerspective implements IPerspectiveFactory {
    /** The id of the perspective. */
    static final String ID = "org.stacklab.app.lab";
    private static final String LESSONS = "org.stacklab.ui.lesson.lessons";
    private static final String LABS = "org.stacklab.app.labs";

    /** Made by the extension registry. */
    public LabPerspective() {
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.46f, editors);
        below.addView(TimeFlowView.ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        below.addPlaceholder(InspectPerspective.COMPARE);
        below.addPlaceholder(InspectPerspective.VIEWS);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(LABS);
        left.addView(LESSONS);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.64f, editors);
        right.addView(OptimizationsView.ID);
        right.addView(IPageLayout.ID_PROP_SHEET);
        layout.createFolder("left-below", IPageLayout.BOTTOM, 0.6f, "left").addView(IPageLayout.ID_OUTLINE);
        for (String view : new String[] {LABS, LESSONS, TimeFlowView.ID, OptimizationsView.ID, IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, IConsoleConstants.ID_CONSOLE_VIEW, IProgressConstants.PROGRESS_VIEW_ID}) {
            layout.addShowViewShortcut(view);
        }
        InspectPerspective.addShortcuts(layout);
        layout.addPerspectiveShortcut(InspectPerspective.ID);
        layout.addNewWizardShortcut("org.stacklab.ui.topology.newLab");
    }
}
