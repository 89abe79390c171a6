package org.stacklab.ui.topology.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Lab;

/** A copy of the unsaved lab in the workspace's metadata, less than a second old, in case the program ends without saving. */
final class UnsavedWork {
    private static final long DELAY_MS = 300;

    private final Path journal;
    private final Job job;
    private final Lock writing = new ReentrantLock();
    private volatile Lab latest;

    /**
     * The copy of one file; two files never share it.
     *
     * @param folder where the copies are; need not exist yet
     */
    UnsavedWork(Path folder, Path file) {
        String name = UUID.nameUUIDFromBytes(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)).toString();
        journal = folder.resolve(name + LabFiles.EXTENSION);
        job = new Job(NLS.bind(Messages.keeping, file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return write();
            }
        };
        job.setSystem(true);
    }

    /** The folder of this workspace. */
    static Path folder() {
        return Platform.getStateLocation(Platform.getBundle("org.stacklab.ui.topology")).toPath().resolve("unsaved");
    }

    /** What an earlier session has left. */
    Optional<Lab> found() {
        try {
            return Files.isRegularFile(journal) ? Optional.of(LabFiles.load(journal)) : Optional.empty();
        } catch (LabFileException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes a lab soon. It must not be changed any more. */
    void keep(Lab copy) {
        latest = copy;
        job.schedule(DELAY_MS);
    }

    /** Writes a lab at once, on the calling thread, so that the file itself can be written. */
    void keepNow(Lab copy) {
        latest = copy;
        write();
    }

    /** Nothing is unsaved. */
    void discard() {
        latest = null;
        job.schedule();
    }

    /** Nothing of it is wanted any more. It is gone when this returns, unless somebody is writing just now: then it goes after that. */
    void close() {
        latest = null;
        job.cancel();
        if (writing.tryLock()) {
            try {
                Files.deleteIfExists(journal);
            } catch (IOException e) {
                ILog.of(UnsavedWork.class).warn(e.getMessage(), e);
            } finally {
                writing.unlock();
            }
        }
    }

    private IStatus write() {
        try {
            Lab written;
            do {
                written = latest;
                write(written);
            } while (written != latest);
            return Status.OK_STATUS;
        } catch (IOException | LabFileException e) {
            return Status.warning(e.getMessage(), e);
        }
    }

    private void write(Lab lab) throws IOException, LabFileException {
        writing.lock();
        try {
            if (lab == null) {
                Files.deleteIfExists(journal);
            } else {
                Files.createDirectories(journal.getParent());
                LabFiles.save(lab, journal);
            }
        } finally {
            writing.unlock();
        }
    }
}
