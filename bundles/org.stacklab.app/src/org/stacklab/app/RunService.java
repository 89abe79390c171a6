package org.stacklab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/**
 * Runs labs in the background, one at a time, and puts what they come to on display. Ask a part's site for it:
 * {@code site.getService(RunService.class)}. To be used on the UI thread only, which never waits for a run.
 */
public final class RunService {
    private final UiUpdater updater;
    private final RunDisplay display;
    private final RunConsole console = new RunConsole();
    private final List<Runnable> listeners = new ArrayList<>();
    private RunJob job;
    private RunResult latest;
    private long latestWallMs;
    private int count;

    RunService(UiUpdater updater, RunDisplay display) {
        this.updater = updater;
        this.display = display;
    }

    /**
     * Whether a run is going on.
     *
     * @return true from {@link #start} until its result is on display
     */
    public boolean isRunning() {
        return job != null;
    }

    /**
     * How long the last run took.
     *
     * @return milliseconds on the user's clock, 0 before the first run has ended
     */
    long latestWallMs() {
        return latestWallMs;
    }

    /**
     * Starts a run. While another is going on nothing happens.
     *
     * @param lab what to run
     * @param again whether it is the lab that ran last, changed or not: then the two runs are compared
     */
    void start(LabSpec lab, boolean again) {
        if (isRunning()) {
            return;
        }
        long startMs = System.currentTimeMillis();
        job = new RunJob(lab, (result, text) -> {
            long wallMs = System.currentTimeMillis() - startMs;
            updater.publish(this, () -> {
                latestWallMs = wallMs;
                show(lab, result, text, again);
            });
        });
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                updater.publish(event.getJob(), RunService.this::ended);
            }
        });
        job.schedule();
        listeners.forEach(Runnable::run);
    }

    /** Asks the run that is going on to stop; what it has come to by then is shown. */
    public void stop() {
        if (isRunning()) {
            job.cancel();
        }
    }

    /**
     * Tells somebody when a run begins and when it has ended.
     *
     * @param listener called on the UI thread
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Tells somebody no more.
     *
     * @param listener what was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void show(LabSpec lab, RunResult result, String text, boolean again) {
        console.print(text);
        String line = new RunSummary(result, Optional.ofNullable(again ? latest : null)).line();
        latest = result;
        display.show(new RunRecord(++count, lab, result, line, again, false));
    }

    private void ended() {
        job = null;
        listeners.forEach(Runnable::run);
    }
}
