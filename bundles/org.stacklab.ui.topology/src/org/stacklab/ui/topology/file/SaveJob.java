package org.stacklab.ui.topology.file;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IJobRunnable;

/** Writes one file in the background, one content after the other; of several that wait only the latest is written. */
final class SaveJob extends Job {
    /** What all jobs that save belong to. */
    static final Object FAMILY = new Object();

    private final AtomicReference<IJobRunnable> next = new AtomicReference<>();

    SaveJob(String fileName) {
        super(NLS.bind(Messages.saving, fileName));
    }

    /** Writes soon. */
    void save(IJobRunnable snapshot) {
        next.set(snapshot);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IJobRunnable snapshot = next.getAndSet(null);
        return snapshot == null ? Status.OK_STATUS : snapshot.run(monitor);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
