package org.stacklab.app.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.stacklab.export.Format;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.RunExport;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunRecord;

/** Writes the files as the command line does; all of them or none. */
final class ExportJob extends Job {
    private final RunRecord run;
    private final Choice choice;
    private final UiUpdater updater;
    private final Shell shell;
    private final Stop stop = new Stop();

    ExportJob(RunRecord run, Choice choice, UiUpdater updater, Shell shell) {
        super(NLS.bind(Messages.Job_name, run.lab()));
        this.run = run;
        this.choice = choice;
        this.updater = updater;
        this.shell = shell;
        setUser(true);
    }

    @Override
    protected void canceling() {
        stop.request();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            monitor.subTask(fileNames());
            OutputFolder folder = new OutputFolder(choice.folder(), stop);
            ChartModel chart = new ChartModel(run.spans(), run.packets(), Grain.PACKET);
            RunExport export = new RunExport(run.spec(), run.result(), chart, choice.view());
            choice.formats().forEach(format -> export.addTo(folder, format));
            folder.write();
            updater.publish(this, this::tell);
            return Status.OK_STATUS;
        } catch (InterruptedIOException canceled) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, ExportJob.class, NLS.bind(Messages.Job_failed, choice.folder(), reason(e)), e);
        } finally {
            monitor.done();
        }
    }

    private String fileNames() {
        return choice.formats().stream().map(Format::fileName).collect(Collectors.joining(", "));
    }

    /** The message of what went wrong with a file is often its name and no more. */
    private static String reason(IOException failure) {
        boolean unexplained = failure instanceof FileSystemException file && file.getReason() == null;
        return unexplained ? Messages.Job_noFolder : failure.getMessage();
    }

    private void tell() {
        if (!shell.isDisposed()) {
            MessageDialog.openInformation(shell, Messages.Dialog_title, NLS.bind(Messages.Job_written, fileNames(), choice.folder()));
        }
    }
}
