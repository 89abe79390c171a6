package org.stacklab.app;

import java.util.List;
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

    /** The id of the view that shows runs above each other. */
    static final String COMPARE = "org.stacklab.ui.timeflow.compare";
    private static final List<String> BELOW = List.of("org.stacklab.ui.inspect.packets", "org.stacklab.ui.inspect.firmware",
            "org.stacklab.ui.inspect.resources", "org.stacklab.ui.inspect.why");
    private static final String PLOTS = "org.stacklab.ui.inspect.plots";

    /** Made by the extension registry. */
    public InspectPerspective() {
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout chart = layout.createFolder("chart", IPageLayout.BOTTOM, 0.24f, layout.getEditorArea());
        chart.addView(TimeFlowView.ID);
        chart.addPlaceholder(COMPARE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.5f, "chart");
        BELOW.forEach(below::addView);
        below.addPlaceholder(VIEWS);
        below.addPlaceholder(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(TimeFlowView.ID);
        addShortcuts(layout);
        layout.addPerspectiveShortcut(LabPerspective.ID);
    }

    /** Offers the views that look into a run. */
    static void addShortcuts(IPageLayout layout) {
        BELOW.forEach(layout::addShowViewShortcut);
        layout.addShowViewShortcut(PLOTS);
        layout.addShowViewShortcut(COMPARE);
    }
}
