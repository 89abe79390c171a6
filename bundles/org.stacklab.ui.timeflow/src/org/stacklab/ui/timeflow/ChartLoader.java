package org.stacklab.ui.timeflow;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.stacklab.ui.UiUpdater;

/**
 * Builds charts in the background, one at a time. Of the requests that come meanwhile only the last counts, so that a run which goes on
 * is drawn as often as there is time for. UI thread only.
 */
final class ChartLoader {
    private final UiUpdater updater;
    private final Consumer<ChartRequest.Answer> receiver;
    private Job job;
    private ChartRequest waiting;

    /**
     * A loader.
     *
     * @param updater the way back to the UI thread
     * @param receiver gets each chart on the UI thread
     */
    ChartLoader(UiUpdater updater, Consumer<ChartRequest.Answer> receiver) {
        this.updater = updater;
        this.receiver = receiver;
    }

    void load(ChartRequest request) {
        if (job != null) {
            waiting = request;
            return;
        }
        job = Job.create(NLS.bind(Messages.Loader_Drawing, request.run().lab()), (ICoreRunnable) monitor -> {
            try {
                ChartRequest.Answer answer = request.answer();
                updater.publish(this, () -> answered(answer, monitor.isCanceled()));
            } catch (RuntimeException broken) {
                updater.publish(this, this::goOn);
                throw broken;
            }
        });
        job.schedule();
    }

    private void answered(ChartRequest.Answer answer, boolean cancelled) {
        goOn();
        if (!cancelled) {
            receiver.accept(answer);
        }
    }

    private void goOn() {
        job = null;
        ChartRequest next = waiting;
        waiting = null;
        if (next != null) {
            load(next);
        }
    }

    /** Forgets what was asked for. */
    void cancel() {
        waiting = null;
        if (job != null) {
            job.cancel();
        }
    }
}
