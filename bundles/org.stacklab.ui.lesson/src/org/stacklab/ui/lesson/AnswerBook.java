package org.stacklab.ui.lesson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.stacklab.lesson.Answers;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.lesson.Mark;
import org.stacklab.lesson.Question;
import org.stacklab.model.DurableFile;
import org.stacklab.ui.LabProject;

/**
 * What a student has answered in a lesson and the points for it. Answers stand in a file of the student's own project, as
 * {@code ./stacklab grade} takes it; points are remembered by the workspace.
 */
final class AnswerBook {
    private static final String NODE = "org.stacklab.ui.lesson";
    private static final String FILE = "answers.txt";

    private final Lesson lesson;

    AnswerBook(Lesson lesson) {
        this.lesson = lesson;
    }

    /** The folder of the student's copy of a lab, which also gets the answers. */
    static IFolder folder(Lesson lesson) {
        return LabProject.OWN.project().getFolder(lesson.id());
    }

    static String fileName(Lesson lesson) {
        return lesson.id() + "/" + FILE;
    }

    private IFile file() {
        return folder(lesson).getFile(FILE);
    }

    /** The latest answer to a question; empty when there is none or the file cannot be read. */
    String answer(Question question) {
        return byId().getOrDefault(question.id(), "");
    }

    private Map<String, String> byId() {
        try {
            return file().exists() ? Answers.load(file().getLocation().toPath()).byId() : Map.of();
        } catch (LessonException unreadable) {
            return Map.of();
        }
    }

    /** The points reached so far. */
    int points() {
        return lesson.questions().stream().mapToInt(question -> preferences().getInt(question.id(), 0)).sum();
    }

    /** Keeps an answer and what it was worth. The file comes last: whoever sees it change finds the points. */
    void keep(Mark mark) throws CoreException {
        preferences().putInt(mark.question().id(), mark.points());
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException("the points of lesson " + lesson.id() + " cannot be kept", e);
        }
        Map<String, String> answers = new LinkedHashMap<>();
        lesson.questions().forEach(question -> answers.put(question.id(), answer(question)));
        answers.put(mark.question().id(), mark.given());
        StringBuilder text = new StringBuilder("# " + lesson.title() + "\n");
        answers.forEach((id, answer) -> text.append(id).append(": ").append(answer).append('\n'));
        write(text.toString());
    }

    private void write(String text) throws CoreException {
        try {
            DurableFile.replace(file().getLocation().toPath(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Ask_NotKept, fileName(lesson), e.getMessage()), e));
        }
        file().refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private IEclipsePreferences preferences() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(NODE).node(lesson.id());
    }
}
