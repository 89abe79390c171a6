package org.stacklab.ui;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A time during which the UI thread let events wait. What it neither computed nor waited nor left to the collection of garbage, it
 * stood in the queue of a busy machine or in the operating system.
 *
 * @param lastedMs how long an event waited, by the clock on the wall
 * @param computedMs how long the UI thread had a processor meanwhile
 * @param collectedMs how long garbage was collected meanwhile, some of it perhaps at the side
 * @param looks what the UI thread was found at, at regular times
 */
public record Stall(long lastedMs, long computedMs, long collectedMs, List<ThreadInfo> looks) {
    private static final String OURS = "org.stacklab.";
    private static final int TOLD_PLACES = 5;

    /** Keeps its own copy. */
    public Stall {
        looks = List.copyOf(looks);
    }

    /**
     * How long the UI thread waited for another thread: for a lock, a result or a time.
     *
     * @return in milliseconds, as far as regular looks can tell
     */
    public long waitedMs() {
        long waiting = looks.stream().filter(look -> look.getThreadState() != Thread.State.RUNNABLE).count();
        return looks.isEmpty() ? 0 : lastedMs * waiting / looks.size();
    }

    /**
     * Tells about the stall: numbers first, then the places in our own code where the thread was found most often, each with its whole
     * stack.
     *
     * @return several lines
     */
    public String text() {
        StringBuilder text = new StringBuilder("The UI thread let events wait for %d ms: computed %d, collected garbage %d, waited %d"
                .formatted(lastedMs, computedMs, collectedMs, waitedMs()));
        Map<List<String>, List<ThreadInfo>> places = looks.stream().collect(Collectors.groupingBy(Stall::place));
        List<List<ThreadInfo>> ordered = new ArrayList<>(places.values());
        ordered.sort((one, other) -> Integer.compare(other.size(), one.size()));
        ordered.stream().limit(TOLD_PLACES).forEach(same -> describe(same, text));
        return text.toString();
    }

    private static List<String> place(ThreadInfo look) {
        return Arrays.stream(look.getStackTrace()).map(StackTraceElement::toString).filter(frame -> frame.startsWith(OURS)).toList();
    }

    private void describe(List<ThreadInfo> same, StringBuilder text) {
        ThreadInfo example = same.get(same.size() / 2);
        text.append("\n  %d of %d looks: %s".formatted(same.size(), looks.size(), example.getThreadState()));
        if (example.getLockInfo() != null) {
            text.append(" on %s held by %s".formatted(example.getLockInfo(), example.getLockOwnerName()));
        }
        for (StackTraceElement frame : example.getStackTrace()) {
            text.append("\n    ").append(frame);
        }
    }
}
