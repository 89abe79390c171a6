package org.stacklab.wire;

/** A file is no capture, or a damaged one; the message says what is wrong and how to mend it, to be put behind the file's name. */
public final class CaptureException extends Exception {
    private static final long serialVersionUID = 1;

    CaptureException(String what) {
        super(what);
    }
}
