package org.stacklab.compile;

/** What somebody wants to set cannot be read; the message is one sentence for the user who wrote it. */
public final class BadOverrideException extends Exception {
    private static final long serialVersionUID = 1;

    BadOverrideException(String sentence) {
        super(sentence);
    }
}
