package org.stacklab.app;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;

/** The labs of the workspace: the samples and the user's own. */
public final class LabsView extends CommonNavigator {
    /** Made by the extension registry. */
    public LabsView() {
    }

    /** Everybody sees at once which labs there are. */
    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        getCommonViewer().expandToLevel(2);
    }
}
