package org.stacklab.ui.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.stacklab.ui.UiUpdater;

/**
 * Copies the lab of a lesson into the student's project, once, opens the copy and the steps to take. The steps stand in a file, so that
 * the platform remembers which of them are done.
 */
public final class StartHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public StartHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        start(OpenLesson.of(event), HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }

    static void start(OpenLesson lesson, IWorkbenchWindow window) {
        UiUpdater updater = window.getService(UiUpdater.class);
        Job.create(lesson.lesson().title(), (ICoreRunnable) monitor -> {
            copy(lesson);
            Path sheet = writeSheet(lesson);
            updater.publish(lesson, () -> open(lesson, sheet, window));
        }).schedule();
    }

    private static void copy(OpenLesson lesson) throws CoreException {
        IFolder folder = AnswerBook.folder(lesson.lesson());
        if (!folder.exists()) {
            folder.create(true, true, null);
        }
        if (!lesson.labCopy().exists()) {
            try (InputStream content = Files.newInputStream(lesson.lesson().lab())) {
                lesson.labCopy().create(content, true, null);
            } catch (IOException e) {
                throw new CoreException(Status.error(NLS.bind(Messages.Start_Failed, e.getMessage()), e));
            }
        }
    }

    private static Path writeSheet(OpenLesson lesson) throws CoreException {
        Path sheet = Platform.getStateLocation(FrameworkUtil.getBundle(StartHandler.class)).append(lesson.lesson().id() + ".xml").toPath();
        try {
            return Files.writeString(sheet, new CheatSheet(lesson.lesson(), lesson.file().getFullPath().toString()).xml());
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Start_Failed, e.getMessage()), e));
        }
    }

    private static void open(OpenLesson lesson, Path sheet, IWorkbenchWindow window) {
        try {
            IDE.openEditor(window.getActivePage(), lesson.labCopy());
            new OpenCheatSheetAction("org.stacklab.lesson." + lesson.lesson().id(), lesson.lesson().title(), sheet.toUri().toURL()).run();
        } catch (PartInitException | MalformedURLException e) {
            IStatus status = Status.error(NLS.bind(Messages.Start_Failed, e.getMessage()), e);
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
