package org.stacklab.export;

/** A file that is no record of spans; the message says in which line and why, as the end of a sentence. */
public final class BadSpansException extends Exception {
    private static final long serialVersionUID = 1;

    BadSpansException(int line, String reason) {
        super("line " + line + ": " + reason);
    }
}
