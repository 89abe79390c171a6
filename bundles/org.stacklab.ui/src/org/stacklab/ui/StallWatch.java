package org.stacklab.ui;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * Watches from another thread how long the UI thread lets events wait, and where it was meanwhile. A machine that does too much lets
 * threads wait that do nothing wrong; so a {@link Stall} says what the time went into.
 */
public final class StallWatch implements AutoCloseable {
    /** System property that switches the watch on: stalls of so many milliseconds and more are logged. */
    public static final String PROPERTY = "stacklab.stallMs";

    private static final long LOOK_MS = 5;
    private static final int DEPTH = 200;

    private final Display display;
    private final long ui;
    private final long limitMs;
    private final Consumer<Stall> listener;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile boolean closed;
    private volatile long answeredNs;

    /**
     * Begins to watch.
     *
     * @param display whose thread is watched, until the watch is closed or the display disposed of
     * @param limitMs shorter stalls do not count
     * @param listener is told of each stall when it is over, on a thread of the watch
     */
    public StallWatch(Display display, long limitMs, Consumer<Stall> listener) {
        this.display = display;
        ui = display.getThread().threadId();
        this.limitMs = limitMs;
        this.listener = listener;
        Thread watch = new Thread(this::watch, "stall watch");
        watch.setDaemon(true);
        watch.start();
    }

    /**
     * Watches to the end of the program and logs, if the system property asks for it.
     *
     * @param display whose thread is watched
     */
    public static void startIfWanted(Display display) {
        Long wantedMs = Long.getLong(PROPERTY);
        if (wantedMs != null) {
            new StallWatch(display, wantedMs, stall -> ILog.of(StallWatch.class).warn(stall.text()));
        }
    }

    private void watch() {
        while (!closed && !display.isDisposed()) {
            beat();
            rest();
        }
    }

    private void beat() {
        long askedNs = System.nanoTime();
        long computedNs = threads.getThreadCpuTime(ui);
        long collectedMs = collectedMs();
        List<ThreadInfo> looks = new ArrayList<>();
        answeredNs = 0;
        display.asyncExec(() -> answeredNs = System.nanoTime());
        rest();
        while (answeredNs == 0 && !closed && !display.isDisposed()) {
            looks.add(threads.getThreadInfo(ui, DEPTH));
            rest();
        }
        long lastedMs = TimeUnit.NANOSECONDS.toMillis(answeredNs - askedNs);
        if (answeredNs != 0 && lastedMs >= limitMs) {
            long usedMs = TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(ui) - computedNs);
            listener.accept(new Stall(lastedMs, usedMs, collectedMs() - collectedMs, looks));
        }
    }

    private static long collectedMs() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    private static void rest() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MS));
    }

    @Override
    public void close() {
        closed = true;
    }
}
