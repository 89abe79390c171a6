package org.stacklab.ui.timeflow;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.stacklab.ui.UiUpdater;

/**
 * Answers requests in the background, one at a time. Of those that come meanwhile only the last counts, so that a run which goes on
 * is drawn as often as there is time for. UI thread only.
 *
 * @param <Q> what is asked for
 * @param <A> what comes back
 */
final class LatestJob<Q, A> {
    private final UiUpdater updater;
    private final Function<Q, String> name;
    private final Function<Q, A> work;
    private final Consumer<A> receiver;
    private Job job;
    private Q waiting;

    /**
     * An idle worker.
     *
     * @param updater the way back to the UI thread
     * @param name says in the language of the user what is being done
     * @param work finds the answer; not on the UI thread
     * @param receiver gets each answer on the UI thread
     */
    LatestJob(UiUpdater updater, Function<Q, String> name, Function<Q, A> work, Consumer<A> receiver) {
        this.updater = updater;
        this.name = name;
        this.work = work;
        this.receiver = receiver;
    }

    void request(Q request) {
        if (job != null) {
            waiting = request;
            return;
        }
        job = Job.create(name.apply(request), (ICoreRunnable) monitor -> {
            try {
                A answer = work.apply(request);
                updater.publish(this, () -> answered(answer, monitor.isCanceled()));
            } catch (RuntimeException broken) {
                updater.publish(this, this::goOn);
                throw broken;
            }
        });
        job.schedule();
    }

    private void answered(A answer, boolean cancelled) {
        goOn();
        if (!cancelled) {
            receiver.accept(answer);
        }
    }

    private void goOn() {
        job = null;
        Q next = waiting;
        waiting = null;
        if (next != null) {
            request(next);
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
