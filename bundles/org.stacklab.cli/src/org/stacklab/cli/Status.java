package org.stacklab.cli;

/** Exit statuses. */
final class Status {
    /** All is well. */
    static final int OK = 0;
    /** The run did not complete, or a property does not hold. */
    static final int INCOMPLETE = 1;
    /** The user has to mend something. */
    static final int MISTAKE = 2;
    /** Stacklab is broken; EX_SOFTWARE of sysexits.h. */
    static final int INTERNAL = 70;
    /** Ended by SIGINT, as shells count it. */
    static final int INTERRUPTED = 130;

    private Status() {
    }
}
