package org.stacklab.app.preference;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What is set as long as the user sets nothing else. */
public final class Defaults extends AbstractPreferenceInitializer {
    private static final int SHORT_MS = 1000;

    /** Made by the extension registry. */
    public Defaults() {
    }

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Preferences.NODE);
        node.putBoolean(Preferences.RUN_AGAIN, true);
        node.putInt(Preferences.SHORT_MS, SHORT_MS);
        node.putBoolean(Preferences.PRINT, true);
    }
}
