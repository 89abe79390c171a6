package org.stacklab.app.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The settings of the workbench, kept in the workspace. */
public final class Preferences {
    static final String NODE = "org.stacklab.app";
    static final String RUN_AGAIN = "runAgain";
    static final String SHORT_MS = "shortMs";
    static final String PRINT = "print";

    private final IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    /** Reads what is set at the time of asking. */
    public Preferences() {
    }

    /**
     * Whether a lab runs again by itself after an edit.
     *
     * @param lastMs how long its last run took, in milliseconds
     * @return true when the user wants it and the run was short
     */
    public boolean runsAgain(long lastMs) {
        return store.getBoolean(RUN_AGAIN) && lastMs < store.getLong(SHORT_MS);
    }

    /**
     * Whether the Console tells what runs came to.
     *
     * @return true unless the user has switched it off
     */
    public boolean prints() {
        return store.getBoolean(PRINT);
    }

    IPreferenceStore store() {
        return store;
    }
}
