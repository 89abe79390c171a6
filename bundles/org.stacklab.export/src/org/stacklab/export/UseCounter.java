package org.stacklab.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/** Counts the activities of each resource that are under way. */
final class UseCounter {
    /** Is told of changes. */
    @FunctionalInterface
    interface Visitor {
        /** From an instant on, so many activities of the label's host and resource are under way. */
        void changed(Label label, long ps, int use) throws IOException;
    }

    private final SpanStore spans;
    private final SpansIn shown;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final PriorityQueue<Integer> underWay;

    UseCounter(SpanStore spans, SpansIn shown) {
        this.spans = spans;
        this.shown = shown;
        underWay = new PriorityQueue<>(Comparator.<Integer>comparingLong(spans::endPs).thenComparingInt(span -> span));
    }

    /** Visits the changes in the order of time; what ends comes before what begins in the same instant. */
    void forEachChange(Visitor visitor) throws IOException {
        for (int span = shown.after(0); span != 0; span = shown.after(span)) {
            endUntil(spans.startPs(span), visitor);
            change(spans.label(span), spans.startPs(span), 1, visitor);
            underWay.add(span);
        }
        endUntil(Long.MAX_VALUE, visitor);
    }

    private void endUntil(long ps, Visitor visitor) throws IOException {
        while (!underWay.isEmpty() && spans.endPs(underWay.peek()) <= ps) {
            int span = underWay.poll();
            change(spans.label(span), spans.endPs(span), -1, visitor);
        }
    }

    private void change(Label label, long ps, int by, Visitor visitor) throws IOException {
        visitor.changed(label, ps, uses.merge(label.host() + "/" + label.resource(), by, Integer::sum));
    }
}
