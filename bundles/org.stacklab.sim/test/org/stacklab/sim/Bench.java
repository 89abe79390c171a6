package org.stacklab.sim;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Measures how often something can be done in a second, and what it allocates. */
final class Bench {
    private static final int ROUNDS = 5;

    private Bench() {
    }

    /** Something that can be repeated. */
    interface Work {
        void times(int count);
    }

    /** Prints the best of some rounds, after one to warm up. */
    static void measure(String name, int count, Work work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.times(count);
        double best = 0;
        long allocatedBytes = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
            long before = System.nanoTime();
            work.times(count);
            best = Math.max(best, count * 1e9 / (System.nanoTime() - before));
            allocatedBytes = Math.min(allocatedBytes, threads.getCurrentThreadAllocatedBytes() - allocatedBefore);
        }
        System.out.printf(Locale.ROOT, "%-40s %8.2f M/s %10d bytes allocated%n", name, best / 1e6, allocatedBytes);
    }
}
