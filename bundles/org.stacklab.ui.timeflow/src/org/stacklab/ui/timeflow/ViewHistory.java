package org.stacklab.ui.timeflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.stacklab.timeflow.TimeRange;

/** The stretches of time that were in view before the user jumped elsewhere. */
final class ViewHistory {
    private static final int KEPT = 100;

    private final Deque<TimeRange> earlier = new ArrayDeque<>();
    private final Deque<TimeRange> later = new ArrayDeque<>();

    /** Remembers what is left by a jump. */
    void leave(TimeRange range) {
        later.clear();
        push(earlier, range);
    }

    /** Goes back. */
    Optional<TimeRange> back(TimeRange from) {
        return swap(from, earlier, later);
    }

    /** Goes forward to where the last step back was made. */
    Optional<TimeRange> forward(TimeRange from) {
        return swap(from, later, earlier);
    }

    private static Optional<TimeRange> swap(TimeRange from, Deque<TimeRange> source, Deque<TimeRange> target) {
        if (!source.isEmpty()) {
            push(target, from);
        }
        return Optional.ofNullable(source.pollFirst());
    }

    private static void push(Deque<TimeRange> stack, TimeRange range) {
        stack.addFirst(range);
        if (stack.size() > KEPT) {
            stack.removeLast();
        }
    }
}
