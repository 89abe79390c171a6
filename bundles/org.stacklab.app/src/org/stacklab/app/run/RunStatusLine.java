package org.stacklab.app.run;

import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.LabSpec;
import org.stacklab.timeflow.TimeText;

/** Says in the status line of the window what the current run is doing, where it is and how fast it goes. */
public final class RunStatusLine extends StatusLineContributionItem {
    private static final int WIDTH_CHARS = 90;

    private final Runnable listener = this::show;
    private final RunService runs;

    /**
     * A line for a window.
     *
     * @param runs whose current run it follows until it is disposed
     */
    public RunStatusLine(RunService runs) {
        super("org.stacklab.app.run.status", WIDTH_CHARS);
        this.runs = runs;
        runs.addListener(listener);
    }

    private void show() {
        String text = runs.current().map(RunStatusLine::text).orElse("");
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private static String text(Session session) {
        Progress progress = session.progress();
        return switch (session.state()) {
            case NONE -> "";
            case RUNNING -> session.pace() == Pace.FULL ? ProgressText.of(progress)
                    : NLS.bind(Messages.Status_paced, session.pace().text(), ProgressText.of(progress));
            case PAUSED -> progress.events() == 0 ? Messages.Status_start : paused(session.lab(), progress);
            case ENDED -> NLS.bind(Messages.Status_ended, ProgressText.number(progress.events()), TimeText.of(progress.nowPs()));
        };
    }

    private static String paused(LabSpec lab, Progress progress) {
        return NLS.bind(Messages.Status_paused, new Object[] {ProgressText.number(progress.events()), TimeText.of(progress.nowPs()),
            ElementNames.of(lab, progress.latest())});
    }

    @Override
    public void dispose() {
        runs.removeListener(listener);
        super.dispose();
    }
}
