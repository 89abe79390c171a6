package org.stacklab.ui.topology.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.stacklab.model.DurableFile;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Lab;

/**
 * A copy of the unsaved lab in the workspace's metadata, less than a second old, in case the program ends without saving. Beside it
 * stands the path of the file it belongs to. While the file is being written the copy stays, because only afterwards it is not needed.
 */
final class UnsavedWork {
    private static final long DELAY_MS = 300;
    private static final String NAME = ".path";

    private final Path file;
    private final Path journal;
    private final Path name;
    private final Job job;
    private final Lock writing = new ReentrantLock();
    private Lab latest;
    private Lab beingSaved;

    /**
     * The copy of one file; two files never share it.
     *
     * @param folder where the copies are; need not exist yet
     */
    UnsavedWork(Path folder, Path file) {
        this.file = file.toAbsolutePath().normalize();
        String id = UUID.nameUUIDFromBytes(this.file.toString().getBytes(StandardCharsets.UTF_8)).toString();
        journal = folder.resolve(id + LabFiles.EXTENSION);
        name = folder.resolve(id + NAME);
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

    /** The files of which copies are in a folder. Copies of files that are gone are left out. */
    static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + LabFiles.EXTENSION)) {
                for (Path copy : copies) {
                    owner(copy).filter(Files::isRegularFile).ifPresent(files::add);
                }
            } catch (IOException unreadable) {
                // Whoever opens the files themselves is asked then.
            }
        }
        return files;
    }

    private static Optional<Path> owner(Path copy) throws IOException {
        Path name = copy.resolveSibling(copy.getFileName().toString().replace(LabFiles.EXTENSION, NAME));
        return Files.isRegularFile(name) ? Optional.of(Path.of(Files.readString(name))) : Optional.empty();
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
        synchronized (this) {
            latest = copy;
        }
        job.schedule(DELAY_MS);
    }

    /** Nothing has changed since the file was saved last. */
    void discard() {
        synchronized (this) {
            latest = null;
        }
        job.schedule();
    }

    /** The file is about to be written. From now on this lab is kept, until something newer is or the file has been written. */
    synchronized void saving(Lab copy) {
        beingSaved = copy;
        latest = null;
    }

    /** The file has been written. */
    void saved(Lab copy) {
        synchronized (this) {
            beingSaved = beingSaved == copy ? null : beingSaved;
        }
        write();
    }

    /** The file could not be written, so this lab is unsaved as before. */
    synchronized void failed(Lab copy) {
        if (beingSaved == copy) {
            beingSaved = null;
            latest = latest == null ? copy : latest;
        }
    }

    /** The file has another name or place: what is kept of it goes along. Writes on the calling thread. */
    void moveTo(UnsavedWork other) {
        job.cancel();
        Lab kept = wanted();
        synchronized (other) {
            other.latest = other.latest == null ? kept : other.latest;
        }
        other.write();
        close();
    }

    /** Nothing that is unsaved is wanted any more. The copy is gone when this returns, unless something is being written just now. */
    void close() {
        synchronized (this) {
            latest = null;
        }
        job.cancel();
        if (wanted() == null && writing.tryLock()) {
            try {
                delete();
            } catch (IOException e) {
                ILog.of(UnsavedWork.class).warn(e.getMessage(), e);
            } finally {
                writing.unlock();
            }
        }
    }

    private synchronized Lab wanted() {
        return latest == null ? beingSaved : latest;
    }

    /** Writes on the calling thread what there is to keep, or deletes the copy when there is nothing. Nobody else waits for the disk. */
    IStatus write() {
        try {
            Lab written;
            do {
                written = wanted();
                write(written);
            } while (written != wanted());
            return Status.OK_STATUS;
        } catch (IOException | LabFileException e) {
            return Status.warning(e.getMessage(), e);
        }
    }

    private void write(Lab lab) throws IOException, LabFileException {
        writing.lock();
        try {
            if (lab == null) {
                delete();
            } else {
                Files.createDirectories(journal.getParent());
                if (!Files.exists(name)) {
                    DurableFile.replace(name, file.toString().getBytes(StandardCharsets.UTF_8));
                }
                LabFiles.save(lab, journal);
            }
        } finally {
            writing.unlock();
        }
    }

    private void delete() throws IOException {
        Files.deleteIfExists(journal);
        Files.deleteIfExists(name);
    }
}
