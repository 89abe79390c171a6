package org.stacklab.ui.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.lesson.LessonFiles;
import org.stacklab.lesson.Question;
import org.stacklab.ui.catalogue.Phrases;

/**
 * A lesson of the workspace.
 *
 * @param file its file
 * @param lesson what the file says
 */
record OpenLesson(IFile file, Lesson lesson) {
    /** Reads the lesson that a command speaks of. */
    static OpenLesson of(ExecutionEvent event) throws ExecutionException {
        String path = event.getParameter("lesson");
        try {
            return load(ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(path)));
        } catch (LessonException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    /** Reads a lesson, in the language of the workbench if it brings a book along. */
    static OpenLesson load(IFile file) throws LessonException {
        Phrases words = Phrases.beside(file.getLocation().toPath(), Locale.getDefault());
        return new OpenLesson(file, LessonFiles.load(file.getLocation().toPath()).said(words::say));
    }

    Optional<Question> question(String id) {
        return lesson.questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** What a step switches; nothing when there is no such step. */
    List<String> settings(int step) {
        return step >= 0 && step < lesson.steps().size() ? lesson.steps().get(step).settings() : List.of();
    }

    /** The student's own copy of the lab. */
    IFile labCopy() {
        return AnswerBook.folder(lesson).getFile(lesson.lab().getFileName().toString());
    }
}
