package org.stacklab.engine.whatif;

import java.util.BitSet;
import org.stacklab.trace.SpanStore;

/**
 * What every recorded span began after, in the words of scheduling: its predecessors and the lag behind the last of them. Found by
 * {@link PrecedenceFinder}.
 */
final class Precedence {
    /** Room for the predecessors of one span: one of its packet, two servers, one cause of another kind. */
    static final int WAYS = 4;

    private final SpanStore spans;
    private final int[] before;
    private final int[] during;
    private final long[] lagPs;
    private final BitSet first = new BitSet();
    private final BitSet clocked = new BitSet();

    Precedence(SpanStore spans) {
        this.spans = spans;
        before = new int[(spans.size() + 1) * WAYS];
        during = new int[spans.size() + 1];
        lagPs = new long[spans.size() + 1];
    }

    /** Another span that had ended when this one began. */
    void addBefore(int span, int earlier) {
        int at = span * WAYS;
        while (before[at] != 0) {
            at++;
        }
        before[at] = earlier;
    }

    /** The span began when so much of another one of its packet was done, without waiting for its end. */
    void setDuring(int span, int other) {
        during[span] = other;
    }

    /** Nobody's end let the span begin, but the clock. */
    void setClocked(int span) {
        clocked.set(span);
    }

    /** No span of the same lane for the same packet began before. */
    void setFirst(int span) {
        first.set(span);
    }

    /** Calls the time between the last end and the beginning a lag that will be the same whatever happens before. */
    void keepLag(int span) {
        lagPs[span] = spans.startPs(span) - latestEndPs(span);
    }

    private long latestEndPs(int span) {
        long latestPs = 0;
        for (int way = 0; way < WAYS && before(span, way) != 0; way++) {
            latestPs = Math.max(latestPs, spans.endPs(before(span, way)));
        }
        return latestPs;
    }

    /** Whether a predecessor ended at the very picosecond the span began. */
    boolean isTight(int span) {
        return latestEndPs(span) == spans.startPs(span);
    }

    SpanStore spans() {
        return spans;
    }

    /** A predecessor; 0 from the first way on that leads nowhere. */
    int before(int span, int way) {
        return before[span * WAYS + way];
    }

    /** 0 for none. */
    int during(int span) {
        return during[span];
    }

    long lagPs(int span) {
        return lagPs[span];
    }

    boolean isFirst(int span) {
        return first.get(span);
    }

    boolean isClocked(int span) {
        return clocked.get(span);
    }
}
