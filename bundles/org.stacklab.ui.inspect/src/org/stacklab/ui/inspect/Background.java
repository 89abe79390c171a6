package org.stacklab.ui.inspect;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.stacklab.sim.Stop;
import org.stacklab.ui.UiUpdater;

/** Does the work of a view away from the UI thread. New work makes the work before it obsolete. To be used on the UI thread only. */
public final class Background {
    private final UiUpdater updater;
    private Work<?> latest;

    /**
     * Nothing to do yet.
     *
     * @param updater the way back to the UI thread
     */
    public Background(UiUpdater updater) {
        this.updater = updater;
    }

    /**
     * What is done in the background.
     *
     * @param <T> what it comes to
     */
    @FunctionalInterface
    public interface Task<T> {
        /**
         * Does it.
         *
         * @param monitor may be told how far it is
         * @param stop is requested when nobody wants the outcome any more
         * @return the outcome, null when the stop was heeded
         * @throws IOException if a file cannot be read or written; the message is shown to the user
         */
        T run(IProgressMonitor monitor, Stop stop) throws IOException;
    }

    /**
     * Begins a task.
     *
     * @param <T> what it comes to
     * @param title what the Progress view calls it
     * @param task the task
     * @param receiver gets the outcome on the UI thread, unless other work was begun or all was cancelled meanwhile
     * @param unwanted gets an outcome that came too late, to release it; on any thread
     */
    public <T> void begin(String title, Task<T> task, Consumer<T> receiver, Consumer<T> unwanted) {
        cancel();
        Work<T> work = new Work<>(title, task, receiver, unwanted);
        latest = work;
        work.schedule();
    }

    /**
     * Begins a task whose outcome needs no release.
     *
     * @param <T> what it comes to
     * @param title what the Progress view calls it
     * @param task the task
     * @param receiver gets the outcome on the UI thread, unless other work was begun or all was cancelled meanwhile
     */
    public <T> void begin(String title, Task<T> task, Consumer<T> receiver) {
        begin(title, task, receiver, outcome -> { });
    }

    /** Gives up what is going on. */
    public void cancel() {
        if (latest != null) {
            latest.cancel();
            latest = null;
        }
    }

    private final class Work<T> extends Job {
        private final Task<T> task;
        private final Consumer<T> receiver;
        private final Consumer<T> unwanted;
        private final Stop stop = new Stop();

        Work(String title, Task<T> task, Consumer<T> receiver, Consumer<T> unwanted) {
            super(title);
            this.task = task;
            this.receiver = receiver;
            this.unwanted = unwanted;
        }

        @Override
        protected void canceling() {
            stop.request();
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                T outcome = task.run(monitor, stop);
                if (outcome != null) {
                    updater.publish(this, () -> deliver(outcome));
                }
                return Status.OK_STATUS;
            } catch (IOException failure) {
                return stop.isRequested() ? Status.CANCEL_STATUS
                        : Status.error(NLS.bind(Messages.Background_failed, getName(), failure.getMessage()), failure);
            } catch (RuntimeException broken) {
                return Status.error(NLS.bind(Messages.Background_broken, getName(), broken.getMessage()), broken);
            }
        }

        private void deliver(T outcome) {
            (latest == this ? receiver : unwanted).accept(outcome);
        }
    }
}
