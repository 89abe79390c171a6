package org.stacklab.ui.topology.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommandStack;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.catalogue.Phrases;

/** The file of one editor. What concerns the lab happens on the UI thread, what concerns the disk on another one. */
public final class EditedFile {
    /** What an editor does when somebody does something to its file; called on the UI thread. */
    public interface Owner {
        /**
         * The file has another name or place.
         *
         * @param to where it is now
         */
        void moved(IFile to);

        /** The file is gone. */
        void deleted();
    }

    private final IEditorPart editor;
    private final Owner owner;
    private final Lab lab;
    private final EditingDomain domain;
    private final UiUpdater updater;
    private Path path;
    private IFile file;
    private UnsavedWork unsaved;
    private SaveJob saving;
    private FileWatch watch;
    private volatile byte[] saved;
    private volatile FileTime seen;

    /**
     * The file a lab has just been read from.
     *
     * @param editor who edits it
     * @param owner is told when the file moves or goes
     * @param domain the domain of the lab, with a stack of the house
     * @param lab as it is in the file
     * @param read its {@link #content}
     * @param updater the door to the UI thread
     */
    public EditedFile(IEditorPart editor, Owner owner, EditingDomain domain, Lab lab, byte[] read, UiUpdater updater) {
        this.editor = editor;
        this.owner = owner;
        this.domain = domain;
        this.lab = lab;
        this.updater = updater;
        saved = read;
    }

    /**
     * The files an earlier session has left without saving what was done to them.
     *
     * @return files that exist
     */
    public static List<Path> unsavedFiles() {
        return UnsavedWork.files(UnsavedWork.folder());
    }

    /** Waits until every save that is under way has come to its end. */
    public static void awaitSaves() {
        try {
            Job.getJobManager().join(SaveJob.FAMILY, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Says where the file is, at first and whenever it moves.
     *
     * @param newPath its place on the disk
     * @param newFile the same as a file of the workspace; null outside of it
     */
    public void at(Path newPath, IFile newFile) {
        dispose();
        path = newPath;
        seen = null;
        file = newFile;
        saving = new SaveJob(path.getFileName().toString());
        keepFor(path);
        watch = file == null ? null : new FileWatch(file, new FileWatch.Listener() {
            @Override
            public void moved(IFile to) {
                updater.publish(EditedFile.this, () -> owner.moved(to));
            }

            @Override
            public void deleted() {
                updater.publish(EditedFile.this, owner::deleted);
            }

            @Override
            public void changed() {
                compare();
            }
        });
    }

    /** What is unsaved moves with the file. */
    private void keepFor(Path newPath) {
        UnsavedWork before = unsaved;
        UnsavedWork now = new UnsavedWork(UnsavedWork.folder(), newPath);
        unsaved = now;
        if (before != null) {
            inBackground(() -> before.moveTo(now));
        }
    }

    /**
     * What the workbench saves.
     *
     * @return always equal for this editor
     */
    public Saveable saveable() {
        return new LabSaveable(editor, this);
    }

    /** Writes the lab as it is now, in the background. */
    void save() {
        saving.save(snapshot());
    }

    /** Takes the lab as it is now; what is returned writes it. */
    IJobRunnable snapshot() {
        Lab copy = EcoreUtil.copy(lab);
        Path to = path;
        LabCommandStack stack = (LabCommandStack) domain.getCommandStack();
        UnsavedWork journal = unsaved;
        journal.saving(copy);
        stack.saveIsDone();
        return monitor -> {
            try {
                saved = content(copy);
                journal.write();
                LabFiles.save(copy, to);
                journal.saved(copy);
                seen = Files.getLastModifiedTime(to);
                if (file != null) {
                    file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                }
                return Status.OK_STATUS;
            } catch (IOException | LabFileException e) {
                journal.failed(copy);
                updater.publish(journal, stack::saveHasFailed);
                return Status.error(Phrases.current().say(e.getMessage()), e);
            } catch (CoreException e) {
                return e.getStatus();
            }
        };
    }

    /** To be called after every change of the lab: what is unsaved is kept in case of a crash. */
    public void keep() {
        if (editor.isDirty()) {
            unsaved.keep(EcoreUtil.copy(lab));
        } else {
            unsaved.discard();
        }
    }

    /** Asks whether to restore what an earlier session has not saved, if there is any. Returns at once. */
    public void offerUnsaved() {
        UnsavedWork candidate = unsaved;
        inBackground(() -> candidate.found().ifPresent(found -> {
            if (Arrays.equals(content(found), saved)) {
                candidate.discard();
            } else {
                updater.publish(candidate, () -> offer(found));
            }
        }));
    }

    private void offer(Lab found) {
        if (ask(Messages.restoreTitle, Messages.restoreQuestion, Messages.restore, Messages.discard)) {
            replace(found);
        } else {
            unsaved.discard();
        }
    }

    /** Looks in the background whether somebody else has written the file. */
    public void compare() {
        Path now = path;
        inBackground(() -> {
            try {
                FileTime written = Files.getLastModifiedTime(now);
                if (written.equals(seen)) {
                    return;
                }
                seen = written;
                Lab found = LabFiles.load(now);
                byte[] content = content(found);
                if (!Arrays.equals(content, saved)) {
                    saved = content;
                    updater.publish(this, () -> takeOver(found));
                }
            } catch (IOException | LabFileException e) {
                // Somebody is still writing it, or it is no lab any more: what is here stays and can be saved.
                updater.publish(this, ((LabCommandStack) domain.getCommandStack())::saveHasFailed);
            }
        });
    }

    private void inBackground(Runnable body) {
        Job job = Job.createSystem(NLS.bind(Messages.reading, path.getFileName()), monitor -> {
            body.run();
        });
        job.schedule();
    }

    /** Somebody else has written the file. */
    private void takeOver(Lab found) {
        LabCommandStack stack = (LabCommandStack) domain.getCommandStack();
        if (!editor.isDirty() || ask(Messages.changedTitle, Messages.changedQuestion, Messages.reload, Messages.keep)) {
            replace(found);
            stack.saveIsDone();
        } else {
            stack.saveHasFailed();
        }
    }

    private boolean ask(String title, String question, String yes, String no) {
        String sentence = NLS.bind(question, editor.getEditorInput().getName());
        return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), title, sentence, 0, yes, no) == 0;
    }

    private void replace(Lab other) {
        domain.getCommandStack().execute(new LabCommands(domain, DefaultParts.E1).replace(lab, other));
    }

    /**
     * What would be written, to compare labs with each other. Takes long for a large lab.
     *
     * @param lab a lab
     * @return its file, empty if it cannot be written
     */
    public static byte[] content(Lab lab) {
        try {
            return LabFiles.write(lab);
        } catch (LabFileException unwritable) {
            return new byte[0];
        }
    }

    /** Somebody has closed the editor: what is unsaved then is not wanted. */
    public void close() {
        if (unsaved != null) {
            unsaved.close();
        }
        dispose();
    }

    private void dispose() {
        if (watch != null) {
            watch.dispose();
        }
    }
}
