package org.stacklab.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.stacklab.sim.Stop;

/** Independent tasks on all cores. Each task runs on one thread from beginning to end. */
public final class Parallel {
    private Parallel() {
    }

    /**
     * Does tasks 0 to {@code count} - 1 and waits for them.
     *
     * @param <R> what a task comes to
     * @param count how many there are
     * @param task does one; called from several threads at once
     * @param stop when it is requested, no further task begins
     * @return the results in the order of the tasks, whatever the order in which they ended; null for tasks that never began
     * @throws RuntimeException what the first failing task, in their order, threw
     */
    public static <R> List<R> map(int count, IntFunction<R> task, Stop stop) {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.max(1, count));
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<R>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int index = i;
                futures.add(workers.submit(() -> stop.isRequested() ? null : task.apply(index)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(get(future, workers));
            }
            return results;
        }
    }

    private static <R> R get(Future<R> future, ExecutorService workers) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            workers.shutdownNow();
            switch (e.getCause()) {
                case RuntimeException bug -> throw bug;
                case Error fatal -> throw fatal;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were under way", e);
        }
    }
}
