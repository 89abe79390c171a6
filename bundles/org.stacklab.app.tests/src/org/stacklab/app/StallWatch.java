package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/**
 * Watches from another thread how long the UI thread lets events wait, and where it was at the longest wait. Counted is the time it
 * computes meanwhile, because a busy machine lets threads wait that do nothing wrong.
 */
final class StallWatch implements AutoCloseable {
    private static final long LOOK_MS = 10;

    private final Display display = Display.getCurrent();
    private final Thread ui = Thread.currentThread();
    private final Thread watch = new Thread(this::look, "stall watch");
    private volatile boolean closed;
    private volatile boolean answered;
    private volatile long longestNs;
    private volatile String where = "";

    /** Begins to watch the thread that calls. */
    StallWatch() {
        watch.setDaemon(true);
        watch.start();
    }

    private void look() {
        while (!closed && !display.isDisposed()) {
            long askedNs = computedNs();
            answered = false;
            display.asyncExec(() -> answered = true);
            while (!answered && !closed) {
                rest();
                note(computedNs() - askedNs);
            }
            rest();
        }
    }

    private void note(long waitedNs) {
        if (!answered && waitedNs > longestNs) {
            longestNs = waitedNs;
            where = Arrays.toString(ui.getStackTrace());
        }
    }

    private long computedNs() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(ui.threadId());
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fails when an event has waited longer. */
    void assertNoStallOver(long limitMs) {
        long longestMs = TimeUnit.NANOSECONDS.toMillis(longestNs);
        assertTrue(longestMs <= limitMs, "the UI thread stood still for " + longestMs + " ms at " + where);
    }

    @Override
    public void close() {
        closed = true;
    }
}
