package org.stacklab.machine.part;

/** A text is no value of a property; the message is one sentence for the user who wrote it. */
public final class BadValueException extends Exception {
    private static final long serialVersionUID = 1;

    BadValueException(String sentence) {
        super(sentence);
    }
}
