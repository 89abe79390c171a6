package org.stacklab.ui.lesson;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.ui.catalogue.Phrases;

/**
 * A line in the list of lessons.
 *
 * @param file a file that should be a lesson
 * @param lesson what it says, nothing if it is none
 * @param mistake why it is none, empty otherwise
 */
record LessonRow(IFile file, Optional<Lesson> lesson, String mistake) {
    /** Mistakes first, then the figures of the papers, figure 2 before figure 10, then what is about no figure. */
    static final Comparator<LessonRow> ORDER = Comparator.comparing((LessonRow row) -> row.lesson.isPresent())
            .thenComparing(row -> row.figure().isEmpty()).thenComparing(row -> row.figure().replaceAll("\\b(\\d)\\b", "0$1"))
            .thenComparing(LessonRow::title);

    static LessonRow of(IFile file) {
        try {
            return new LessonRow(file, Optional.of(OpenLesson.load(file).lesson()), "");
        } catch (LessonException noLesson) {
            return new LessonRow(file, Optional.empty(), Phrases.current().say(noLesson.getMessage()));
        }
    }

    String title() {
        return lesson.map(Lesson::title).orElse(file.getName());
    }

    String figure() {
        return lesson.map(Lesson::figure).orElse("");
    }

    String points() {
        return lesson.map(each -> new AnswerBook(each).points() + " / " + each.points()).orElse("");
    }

    /** What does not fit into the line, because the view is narrow where it stands at first. */
    String tip() {
        return lesson.map(each -> each.title() + (each.figure().isEmpty() ? "" : " (" + each.figure() + ")") + "\n" + each.goal())
                .orElse(mistake);
    }
}
