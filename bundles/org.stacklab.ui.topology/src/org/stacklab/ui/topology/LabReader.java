package org.stacklab.ui.topology;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.stacklab.model.LabFileException;

/** Reads and checks a lab on another thread. Meanwhile windows are painted, and if it takes long a dialog says what is read. */
final class LabReader implements IRunnableWithProgress {
    private final Path file;
    private LabDocument document;

    private LabReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a lab; to be called on the UI thread. While the workbench starts there is no window yet that could wait.
     *
     * @throws LabFileException if it is no lab, with a sentence for the user
     */
    static LabDocument load(Path file, IWorkbench workbench) throws LabFileException {
        if (workbench.isStarting()) {
            return LabDocument.load(file);
        }
        LabReader reader = new LabReader(file);
        try {
            workbench.getProgressService().busyCursorWhile(reader);
            return reader.document;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LabFileException sentence) {
                throw sentence;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("reading a lab cannot be interrupted", e);
        }
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException {
        monitor.beginTask(NLS.bind(Messages.reading, file.getFileName()), IProgressMonitor.UNKNOWN);
        try {
            document = LabDocument.load(file);
        } catch (LabFileException e) {
            throw new InvocationTargetException(e);
        }
    }
}
