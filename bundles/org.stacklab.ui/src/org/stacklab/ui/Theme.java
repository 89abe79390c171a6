package org.stacklab.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;

/** Light or dark, as the user has chosen on the preference page Appearance. */
public enum Theme {
    /** Dark ink on light paper. */
    LIGHT,
    /** Light ink on dark paper. */
    DARK;

    /** The theme the workbench has started with; light where there is no workbench. */
    public static final Theme IN_USE = PlatformUI.isWorkbenchRunning() ? chosen() : LIGHT;

    private static final String PREFERENCES = "org.eclipse.e4.ui.css.swt.theme";

    private static Theme chosen() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES).get("themeid", "").contains("dark") ? DARK : LIGHT;
    }
}
