package org.stacklab.app;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.ResultText;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.TimeText;

/** One run in the background. It goes on in slices of virtual time, after each of which it says how far it has come. */
final class RunJob extends Job {
    private static final long FIRST_SLICE_PS = 1_000_000_000L;
    private static final long LONGEST_SLICE_PS = 1_000_000_000_000_000L;
    private static final long SLICE_WALL_MS = 100;

    private final LabSpec lab;
    private final BiConsumer<RunResult, String> receiver;
    private final Stop stop = new Stop();

    /**
     * A run that has not begun.
     *
     * @param receiver gets what the run came to, also as a text on several lines, on a thread of the background
     */
    RunJob(LabSpec lab, BiConsumer<RunResult, String> receiver) {
        super("Running " + lab.name());
        this.lab = lab;
        this.receiver = receiver;
    }

    @Override
    protected void canceling() {
        stop.request();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask("Running " + lab.name(), IProgressMonitor.UNKNOWN);
        try {
            Run run = Run.of(lab, true);
            finish(run, monitor);
            RunResult result = run.result();
            ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
            receiver.accept(result, new ResultText(result, chart).text());
            return Status.OK_STATUS;
        } catch (RuntimeException broken) {
            return new Status(IStatus.ERROR, RunJob.class, "The run of " + lab.name() + " broke off because of a mistake in Stacklab: "
                    + broken.getMessage(), broken);
        } finally {
            monitor.done();
        }
    }

    private void finish(Run run, IProgressMonitor monitor) {
        long slicePs = FIRST_SLICE_PS;
        long wallMs = System.currentTimeMillis();
        while (!run.until(run.nowPs() + slicePs, stop)) {
            long nowMs = System.currentTimeMillis();
            slicePs = nowMs - wallMs < SLICE_WALL_MS ? Math.min(LONGEST_SLICE_PS, slicePs * 2) : Math.max(1, slicePs / 2);
            wallMs = nowMs;
            RunResult soFar = run.result();
            monitor.subTask(soFar.packetsDelivered() + " messages delivered in " + TimeText.of(run.nowPs()) + " of virtual time");
        }
    }
}
