/**
 * Lessons in the workbench. {@link org.stacklab.ui.lesson.LessonsView} lists what the workspace has, {@code StartHandler} opens a copy of
 * the lab beside a cheat sheet that {@code CheatSheet} writes, whose steps call {@code SetHandler} and {@code AskHandler}. What was
 * answered is kept by {@code AnswerBook}, in the file that can be handed in.
 */
package org.stacklab.ui.lesson;
