package org.stacklab.lesson;

/** A lesson, an answer or a lab that somebody has to mend. The message is one sentence that names the thing and the mend. */
public final class LessonException extends Exception {
    private static final long serialVersionUID = 1;

    LessonException(String message) {
        super(message);
    }
}
