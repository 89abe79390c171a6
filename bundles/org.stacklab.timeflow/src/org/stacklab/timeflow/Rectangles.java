package org.stacklab.timeflow;

import java.util.function.IntConsumer;
import org.stacklab.trace.SpanStore;

/**
 * Which spans the rectangles of a chart are made of. Everything else about a rectangle is in the record, where it is looked up: a chart
 * of many spans costs three numbers for each rectangle and one for each span.
 *
 * @param spans the record
 * @param head the first span of each rectangle
 * @param longest the span of each rectangle that ends last
 * @param next the next span of the same rectangle by the number of a span, 0 after the last; empty when each rectangle is one span
 */
record Rectangles(SpanStore spans, int[] head, int[] longest, int[] next) implements Intervals {
    int size() {
        return head.length;
    }

    @Override
    public long startPs(int rectangle) {
        return spans.startPs(head[rectangle]);
    }

    @Override
    public long endPs(int rectangle) {
        return spans.endPs(longest[rectangle]);
    }

    /** Visits the spans of a rectangle in order of their starts. */
    void forEachSpan(int rectangle, IntConsumer visitor) {
        for (int span = head[rectangle]; span != 0; span = next.length == 0 ? 0 : next[span]) {
            visitor.accept(span);
        }
    }
}
