package org.stacklab.export;

import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.SpanStore;

/** The ended spans that touch a range of time, in order of their starts. */
record SpansIn(SpanStore spans, TimeRange range) {
    /** The number of the next one after a span, or after 0; 0 behind the last. */
    int after(int span) {
        for (int next = span + 1; next <= spans.size(); next++) {
            if (spans.isEnded(next) && spans.endPs(next) >= range.startPs() && spans.startPs(next) <= range.endPs()) {
                return next;
            }
        }
        return 0;
    }
}
