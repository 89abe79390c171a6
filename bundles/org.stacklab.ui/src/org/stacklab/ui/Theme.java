package org.stacklab.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Light or dark, as the user has chosen on the preference page Appearance. */
public enum Theme {
    /** Dark ink on light paper. */
    LIGHT,
    /** Light ink on dark paper. */
    DARK;

    /** The theme the workbench starts with, known even before its first window; light where there is no platform. */
    public static final Theme IN_USE = Platform.isRunning() ? chosen() : LIGHT;

    private static final String PREFERENCES = "org.eclipse.e4.ui.css.swt.theme";

    private static Theme chosen() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES).get("themeid", "").contains("dark") ? DARK : LIGHT;
    }
}
