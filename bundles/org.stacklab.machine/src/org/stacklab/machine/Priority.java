package org.stacklab.machine;

/** The priorities of a host processor, highest first (mechanisms 0). */
public final class Priority {
    /** Hardware interrupt handlers. */
    public static final int INTERRUPT = 0;
    /** Bottom halves, today's soft interrupts. */
    public static final int BOTTOM_HALF = 1;
    /** Kernel code on behalf of a process. */
    public static final int SYSTEM_CALL = 2;
    /** Programs. */
    public static final int USER = 3;
    /** How many there are. */
    public static final int COUNT = 4;

    private Priority() {
    }
}
