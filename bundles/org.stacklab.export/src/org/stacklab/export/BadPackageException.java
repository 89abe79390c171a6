package org.stacklab.export;

/** A file that is no package, or none to be trusted; the message is the end of a sentence. */
public final class BadPackageException extends Exception {
    private static final long serialVersionUID = 1;

    BadPackageException(String reason) {
        super(reason);
    }
}
