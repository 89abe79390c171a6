package org.stacklab.trace;

import org.stacklab.sim.Activity;
import org.stacklab.sim.ActivityListener;

/**
 * Hands the spans of a run on while it goes on: in the order of their numbers, each when it has ended, those before it have, and
 * everybody it lost time to has. What nobody can ask for any more is forgotten, so that memory does not grow with the run.
 */
public final class SpanStream implements ActivityListener {
    /** Who takes the spans. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a span.
         *
         * @param spans where it lies until the next call
         * @param span its number
         */
        void take(SpanStore spans, int span);
    }

    /** Looking for what has become complete costs more than it frees when it is done too often. */
    private static final int PATIENCE = 4096;

    private final SpanStore spans;
    private final Sink sink;
    private int next = 1;
    private int kept = 1;
    private int patience = PATIENCE;

    /**
     * A stream that has not begun.
     *
     * @param spans the empty store of a run that keeps no record
     * @param sink who takes the spans
     */
    public SpanStream(SpanStore spans, Sink sink) {
        this.spans = spans;
        this.sink = sink;
    }

    @Override
    public void ended(Activity a) {
        spans.add(a);
        if (--patience == 0) {
            patience = PATIENCE;
            handOn();
            forget();
        }
    }

    private void handOn() {
        while (next <= spans.size() && spans.isEnded(next) && isExplained(next)) {
            sink.take(spans, next++);
        }
    }

    private boolean isExplained(int span) {
        for (int i = 0; i < spans.lossCount(span); i++) {
            int culprit = spans.lossSpan(span, i);
            if (culprit > spans.size() || !spans.isEnded(culprit)) {
                return false;
            }
        }
        return true;
    }

    /** Who holds up a span that is still to come ends after that has begun, and so after the last that was handed on has. */
    private void forget() {
        while (kept < next && spans.endPs(kept) < spans.startPs(next - 1)) {
            kept++;
        }
        int firstLoss = spans.losses();
        for (int span = next; span <= spans.size(); span++) {
            firstLoss = spans.isEnded(span) ? Math.min(firstLoss, spans.firstLoss(span)) : firstLoss;
        }
        spans.forget(kept, firstLoss);
    }

    /** Hands on what is left when the run has ended; spans that have not ended with it are passed over. */
    public void end() {
        for (; next <= spans.size(); next++) {
            if (spans.isEnded(next)) {
                sink.take(spans, next);
            }
        }
    }
}
