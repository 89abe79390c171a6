package org.stacklab.sweep;

/** An axis nobody can sweep over; the message is one sentence that names it and the mend. */
public final class BadAxisException extends Exception {
    private static final long serialVersionUID = 1;

    BadAxisException(String sentence) {
        super(sentence);
    }
}
