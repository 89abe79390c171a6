package org.stacklab.app;

import org.eclipse.ui.IPropertyListener;
import org.stacklab.engine.LabSpec;
import org.stacklab.ui.topology.LabEditor;

/**
 * The lab whose run is on display. It runs again by itself when an edit has changed what it does, as long as its runs are short. Who
 * sends how much decides how long a run takes, so after a change of the workloads it waits for the user. To be used on the UI thread
 * only; ask a site for it: {@code site.getService(LiveLab.class)}.
 */
public final class LiveLab {
    private static final long SHORT_MS = 1000;

    private final RunService runs;
    private final IPropertyListener listener = (source, property) -> edited(property);
    private LabEditor editor;
    private LabSpec ran;

    LiveLab(RunService runs) {
        this.runs = runs;
        runs.addListener(this::keepUp);
    }

    /**
     * Runs a lab because the user wants it, and follows its edits from now on. While a run is going on nothing happens.
     *
     * @param newEditor where the lab is edited
     * @param lab the lab as it is now
     */
    void run(LabEditor newEditor, LabSpec lab) {
        if (runs.isRunning()) {
            return;
        }
        boolean again = newEditor == editor;
        if (!again) {
            follow(newEditor);
        }
        start(lab, again);
    }

    private void follow(LabEditor newEditor) {
        if (editor != null) {
            editor.removePropertyListener(listener);
        }
        editor = newEditor;
        editor.addPropertyListener(listener);
    }

    private void start(LabSpec lab, boolean again) {
        ran = lab;
        runs.start(lab, again);
    }

    private void edited(int property) {
        if (property == LabEditor.PROP_LAB) {
            keepUp();
        }
    }

    /** Also after a run has ended: the lab may have changed meanwhile. */
    private void keepUp() {
        if (editor != null && !runs.isRunning() && runs.latestWallMs() < SHORT_MS) {
            editor.compile().spec().filter(this::isWorthARun).ifPresent(lab -> start(lab, true));
        }
    }

    private boolean isWorthARun(LabSpec lab) {
        return !lab.equals(ran) && lab.workloads().equals(ran.workloads());
    }
}
