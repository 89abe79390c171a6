package org.stacklab.app.run;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.ui.IPropertyListener;
import org.stacklab.app.preference.Preferences;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.ui.topology.LabEditor;

/**
 * Labs that run again by themselves when an edit has changed what they do, as long as their runs are short. Who sends how much decides
 * how long a run takes, so after a change of the workloads a lab waits for the user; and so it does while its run is paused.
 */
final class LiveLabs {
    private final RunService runs;
    private final Preferences preferences = new Preferences();
    private final Set<LabEditor> followed = new LinkedHashSet<>();
    private final IPropertyListener listener = this::edited;

    LiveLabs(RunService runs) {
        this.runs = runs;
    }

    /** Follows the edits of a lab from now on. */
    void follow(LabEditor editor) {
        if (followed.add(editor)) {
            editor.addPropertyListener(listener);
        }
    }

    /** Follows them no more. */
    void forget(LabEditor editor) {
        if (followed.remove(editor)) {
            editor.removePropertyListener(listener);
        }
    }

    private void edited(Object source, int property) {
        if (property == LabEditor.PROP_LAB && source instanceof LabEditor editor) {
            keepUp(editor);
        }
    }

    /** After a run has ended: the lab may have changed meanwhile. */
    void ended(Session session) {
        Set.copyOf(followed).stream().filter(each -> runs.of(each).filter(session::equals).isPresent()).forEach(this::keepUp);
    }

    private void keepUp(LabEditor editor) {
        runs.of(editor).filter(this::mayRunAgain)
                .ifPresent(ran -> editor.compile().spec().filter(lab -> isWorthARun(lab, ran.lab()))
                        .ifPresent(lab -> runs.start(editor, lab, Goal.END)));
    }

    private boolean mayRunAgain(Session ran) {
        boolean whole = ran.record().filter(record -> record.result().end() != RunResult.End.STOPPED).isPresent();
        return ran.state() == RunState.ENDED && whole && preferences.runsAgain(ran.drivenMs());
    }

    private static boolean isWorthARun(LabSpec lab, LabSpec ran) {
        return !lab.equals(ran) && lab.workloads().equals(ran.workloads());
    }
}
