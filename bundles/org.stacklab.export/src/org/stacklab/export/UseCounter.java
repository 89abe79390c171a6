package org.stacklab.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.stacklab.sim.Label;

/** Counts the activities of each resource that are under way. */
final class UseCounter {
    /** Is told of changes. */
    @FunctionalInterface
    interface Visitor {
        /** From an instant on, so many activities of the label's host and resource are under way. */
        void changed(Label label, long ps, int use) throws IOException;
    }

    private record Work(int span, Label label, long endPs) {
    }

    private final Visitor visitor;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final PriorityQueue<Work> underWay = new PriorityQueue<>(Comparator.comparingLong(Work::endPs).thenComparingInt(Work::span));

    /** The visitor is told of changes in the order of time; what ends comes before what begins in the same instant. */
    UseCounter(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A span begins, not before those told of earlier. */
    void begins(int span, Label label, long startPs, long endPs) throws IOException {
        endUntil(startPs);
        change(label, startPs, 1);
        underWay.add(new Work(span, label, endPs));
    }

    /** Nothing begins any more. */
    void end() throws IOException {
        endUntil(Long.MAX_VALUE);
    }

    private void endUntil(long ps) throws IOException {
        while (!underWay.isEmpty() && underWay.peek().endPs <= ps) {
            Work work = underWay.poll();
            change(work.label, work.endPs, -1);
        }
    }

    private void change(Label label, long ps, int by) throws IOException {
        visitor.changed(label, ps, uses.merge(label.host() + "/" + label.resource(), by, Integer::sum));
    }
}
