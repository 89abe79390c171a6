package org.stacklab.engine.whatif;

import java.util.BitSet;
import org.stacklab.trace.SpanStore;

/**
 * What every recorded span began after, in the words of scheduling: its predecessors, the lag behind the last of them, and the
 * processor it then waited for. Found by {@link PrecedenceFinder}.
 */
final class Precedence {
    /** Room for the predecessors of one span: two of its packet, two servers or one context, one cause of another kind. */
    static final int WAYS = 5;

    private final SpanStore spans;
    private final int[] before;
    private final int[] during;
    private final long[] lagPs;
    private final byte[] context;
    private final int[] cpu;
    private int cpuCount;
    private final BitSet first = new BitSet();
    private final BitSet clocked = new BitSet();

    Precedence(SpanStore spans) {
        this.spans = spans;
        before = new int[(spans.size() + 1) * WAYS];
        during = new int[spans.size() + 1];
        lagPs = new long[spans.size() + 1];
        context = new byte[spans.size() + 1];
        cpu = new int[spans.size() + 1];
    }

    /** Another span that had ended when this one began. */
    void addBefore(int span, int earlier) {
        int at = span * WAYS;
        while (before[at] != 0 && before[at] != earlier) {
            at++;
        }
        before[at] = earlier;
    }

    /** The span began when so much of another one of its packet was done, without waiting for its end. */
    void setDuring(int span, int other) {
        during[span] = other;
    }

    /** The span runs on a processor, counted from 0, in a context of {@link Cpu}. */
    void setCpu(int span, int number, int contextOfSpan) {
        cpu[span] = number + 1;
        cpuCount = Math.max(cpuCount, number + 1);
        context[span] = (byte) contextOfSpan;
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
        lagPs[span] = spans.startPs(span) - readyPs(span);
    }

    /** When the last predecessor ended. */
    long readyPs(int span) {
        long latestPs = 0;
        for (int way = 0; way < WAYS && before(span, way) != 0; way++) {
            latestPs = Math.max(latestPs, spans.endPs(before(span, way)));
        }
        return latestPs;
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

    boolean runsOnCpu(int span) {
        return cpu[span] != 0;
    }

    int cpu(int span) {
        return cpu[span] - 1;
    }

    int cpuCount() {
        return cpuCount;
    }

    int context(int span) {
        return context[span];
    }

    boolean isFirst(int span) {
        return first.get(span);
    }

    boolean isClocked(int span) {
        return clocked.get(span);
    }
}
