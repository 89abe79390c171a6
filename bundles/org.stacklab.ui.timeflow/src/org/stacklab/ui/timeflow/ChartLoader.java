package org.stacklab.ui.timeflow;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunRecord;

/** Builds the rectangles of a run in the background. A request makes the one before it obsolete. UI thread only. */
final class ChartLoader {
    private final UiUpdater updater;
    private final Consumer<ChartModel> receiver;
    private Job latest;

    /**
     * A loader.
     *
     * @param updater the way back to the UI thread
     * @param receiver gets each chart on the UI thread, unless a later one was asked for meanwhile
     */
    ChartLoader(UiUpdater updater, Consumer<ChartModel> receiver) {
        this.updater = updater;
        this.receiver = receiver;
    }

    void load(RunRecord run, Grain grain) {
        cancel();
        Job job = Job.create("Drawing " + run.lab(), (ICoreRunnable) monitor -> {
            ChartModel model = new ChartModel(run.spans(), run.packets(), grain);
            updater.publish(this, () -> {
                if (!monitor.isCanceled()) {
                    receiver.accept(model);
                }
            });
        });
        latest = job;
        job.schedule();
    }

    /** Forgets what was asked for. */
    void cancel() {
        if (latest != null) {
            latest.cancel();
        }
    }
}
