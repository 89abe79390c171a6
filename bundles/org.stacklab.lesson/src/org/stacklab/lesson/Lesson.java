package org.stacklab.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A guided exercise.
 *
 * @param id identity among all lessons: letters, digits and dashes
 * @param title what it is called
 * @param figure the figure it explains, for example {@code Paper 000, figure 3}; empty when there is none
 * @param lab the lab it is about
 * @param goal what the student will know afterwards
 * @param steps what to do, in this order
 */
public record Lesson(String id, String title, String figure, Path lab, String goal, List<Step> steps) {
    /** Keeps its own copy of the steps. */
    public Lesson {
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do.
     *
     * @param title what it is called
     * @param text what to do, look at or think about
     * @param settings toggles to be switched for this and all later steps, for example {@code host.mtu=4KB}
     * @param run whether the lab is to be run now
     * @param questions what to answer before the next step
     */
    public record Step(String title, String text, List<String> settings, boolean run, List<Question> questions) {
        /** Keeps its own copies of the lists. */
        public Step {
            settings = List.copyOf(settings);
            questions = List.copyOf(questions);
        }

        private Step said(UnaryOperator<String> words) {
            return new Step(words.apply(title), words.apply(text), settings, run, questions.stream().map(each -> each.said(words)).toList());
        }
    }

    /**
     * The same lesson in other words, for example in another language: what to do, what to answer and what it is worth stay.
     *
     * @param words says a text of the lesson in those words
     * @return the lesson
     */
    public Lesson said(UnaryOperator<String> words) {
        return new Lesson(id, words.apply(title), words.apply(figure), lab, words.apply(goal),
                steps.stream().map(step -> step.said(words)).toList());
    }

    /**
     * All questions.
     *
     * @return in the order in which they are asked
     */
    public List<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream()).toList();
    }

    /**
     * What can be reached.
     *
     * @return the sum of the points of all questions
     */
    public int points() {
        return questions().stream().mapToInt(Question::points).sum();
    }
}
