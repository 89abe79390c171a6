package org.stacklab.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.stacklab.ui.timeflow.TimeFlowView;

/** The perspective Inspect: the chart in the middle, what ran above it, and its packets and resources below. */
public final class InspectPerspective implements IPerspectiveFactory {
    /** The id of the perspective. */
    static final String ID = "org.stacklab.app.inspect";
    /** All views that look into a run. */
    static final String VIEWS = "org.stacklab.ui.inspect.*";

    private static final String PACKETS = "org.stacklab.ui.inspect.packets";
    private static final String RESOURCES = "org.stacklab.ui.inspect.resources";

    /** Made by the extension registry. */
    public InspectPerspective() {
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.createFolder("chart", IPageLayout.BOTTOM, 0.28f, layout.getEditorArea()).addView(TimeFlowView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.52f, "chart");
        below.addView(PACKETS);
        below.addView(RESOURCES);
        below.addPlaceholder(VIEWS);
        below.addPlaceholder(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(TimeFlowView.ID);
        addShortcuts(layout);
        layout.addPerspectiveShortcut(LabPerspective.ID);
    }

    /** Offers the views that look into a run. */
    static void addShortcuts(IPageLayout layout) {
        layout.addShowViewShortcut(PACKETS);
        layout.addShowViewShortcut(RESOURCES);
    }
}
