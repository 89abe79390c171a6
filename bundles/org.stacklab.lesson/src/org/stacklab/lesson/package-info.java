/**
 * Guided exercises: {@link org.stacklab.lesson.LessonFiles} reads a {@link org.stacklab.lesson.Lesson}, {@link org.stacklab.lesson.Answers}
 * are what a student said, {@link org.stacklab.lesson.Grader} judges them. What a number should be is measured in an emulated lab by
 * {@link org.stacklab.lesson.Laboratory}, never written into a lesson.
 */
package org.stacklab.lesson;
