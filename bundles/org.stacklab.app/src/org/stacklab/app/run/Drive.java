package org.stacklab.app.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.Halt;
import org.stacklab.engine.Run;
import org.stacklab.sim.Stop;

/**
 * Drives a run in the background, from where it is to a goal. Between slices of events it looks whether it shall pause, keeps to the
 * pace and says how far it has come. Cancelling the job pauses the run.
 */
final class Drive extends Job {
    private static final long SLICE_EVENTS = 4096;
    private static final long REST_MS = 10;
    private static final long TELL_MS = 100;
    private static final int WHOLE = 1000;

    /** Who hears of a drive, on a thread of the background; the run is held meanwhile. */
    interface Listener {
        /** The run has come a bit further. */
        void moved(Run run, Progress progress);

        /** The drive is over. */
        void arrived(Run run, Progress progress, boolean ended);
    }

    private final String lab;
    private final Function<BooleanSupplier, Run> start;
    private final Goal goal;
    private final Listener listener;
    private final Stop never = new Stop();
    private volatile boolean paused;
    private volatile Pace pace;
    private Progress progress;
    private long drivenMs;
    private long lookedMs;

    /**
     * A drive that has not begun.
     *
     * @param lab the name of the lab
     * @param title what the Progress view calls it
     * @param start makes the run that shall go on, given a way to learn of the user's impatience
     * @param drivenMs how long the run has been driven before
     */
    Drive(String lab, String title, Function<BooleanSupplier, Run> start, Goal goal, Pace pace, long drivenMs, Listener listener) {
        super(title);
        this.lab = lab;
        this.start = start;
        this.goal = goal;
        this.pace = pace;
        this.drivenMs = drivenMs;
        this.listener = listener;
    }

    /** Changes the pace; may be called by any thread. */
    void pace(Pace newPace) {
        pace = newPace;
    }

    /** How long the run has been driven in all, once the drive is over. */
    long drivenMs() {
        return drivenMs;
    }

    @Override
    protected void canceling() {
        paused = true;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask("", WHOLE);
        try {
            Run run = start.apply(() -> paused);
            progress = Progress.of(run, Progress.NONE, 0, 0);
            monitor.worked(progress.permille());
            lookedMs = System.currentTimeMillis();
            boolean ended = go(run, monitor) == Halt.ENDED;
            look(run, System.currentTimeMillis());
            listener.arrived(run, progress, ended);
            return Status.OK_STATUS;
        } catch (RuntimeException broken) {
            return new Status(IStatus.ERROR, Drive.class, NLS.bind(Messages.Drive_broken, lab, broken.getMessage()), broken);
        } finally {
            monitor.done();
        }
    }

    private Halt go(Run run, IProgressMonitor monitor) {
        PacedClock clock = new PacedClock(run.nowPs(), lookedMs);
        Breakpoint until = goal.until().apply(run);
        long left = goal.events();
        Halt halt = Halt.EVENTS;
        while (!paused && halt == Halt.EVENTS && left > 0) {
            long before = run.eventCount();
            long pacedPs = clock.tick(pace, run.nowPs(), System.currentTimeMillis());
            halt = run.advance(Math.min(goal.untilPs(), pacedPs), Math.min(SLICE_EVENTS, left), until, never);
            left -= run.eventCount() - before;
            if (halt == Halt.TIME && pacedPs < goal.untilPs()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(REST_MS));
                halt = Halt.EVENTS;
            }
            tell(run, monitor);
        }
        return halt;
    }

    private void tell(Run run, IProgressMonitor monitor) {
        long nowMs = System.currentTimeMillis();
        if (nowMs - lookedMs >= TELL_MS) {
            int before = progress.permille();
            look(run, nowMs);
            monitor.worked(progress.permille() - before);
            monitor.subTask(ProgressText.of(progress));
            listener.moved(run, progress);
        }
    }

    private void look(Run run, long nowMs) {
        long sinceMs = nowMs - lookedMs;
        drivenMs += sinceMs;
        lookedMs = nowMs;
        progress = Progress.of(run, progress, sinceMs, drivenMs);
    }
}
