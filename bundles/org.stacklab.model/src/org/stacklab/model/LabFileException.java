package org.stacklab.model;

/** A lab file cannot be read or written; the message is one sentence for the user that names the file and the mend. */
public final class LabFileException extends Exception {
    private static final long serialVersionUID = 1;

    LabFileException(String sentence) {
        super(sentence);
    }
}
