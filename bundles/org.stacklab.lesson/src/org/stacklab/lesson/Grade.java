package org.stacklab.lesson;

import java.util.List;

/**
 * How a lesson was done.
 *
 * @param lesson the lesson
 * @param marks one for each question, in their order
 */
public record Grade(Lesson lesson, List<Mark> marks) {
    /** Keeps its own copy of the marks. */
    public Grade {
        marks = List.copyOf(marks);
    }

    /**
     * The points reached.
     *
     * @return from 0 to those of the lesson
     */
    public int points() {
        return marks.stream().mapToInt(Mark::points).sum();
    }

    /**
     * The points reached, as a part of what can be reached.
     *
     * @return from 0 to 100, rounded down
     */
    public int percent() {
        return lesson.points() == 0 ? 100 : points() * 100 / lesson.points();
    }
}
