package org.stacklab.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The processor of a host in a replay: the highest context that is ready runs, within a context whoever came first in the record; a
 * higher context interrupts a lower one.
 */
final class Cpu {
    /** The interrupt handler. */
    static final int INTERRUPT = 0;
    /** The bottom half. */
    static final int BOTTOM_HALF = 1;
    /** System calls and programs. */
    static final int PROCESS = 2;
    /** How many contexts there are. */
    static final int CONTEXTS = 3;

    private static final int NOBODY = 0;

    private final long[] leftPs;
    private final List<TreeSet<Integer>> ready = new ArrayList<>();
    private int running = NOBODY;
    private int runningContext;
    private long sincePs;

    /** Creates an idle processor; {@code leftPs} says how much work every span needs, and is counted down. */
    Cpu(long[] leftPs) {
        this.leftPs = leftPs;
        for (int context = 0; context < CONTEXTS; context++) {
            ready.add(new TreeSet<>());
        }
    }

    void enqueue(int span, int context) {
        ready.get(context).add(span);
    }

    /** Gives the processor to whom it belongs now; returns the span that has got it anew, or 0. */
    int choose(long nowPs) {
        int context = 0;
        while (context < CONTEXTS && ready.get(context).isEmpty()) {
            context++;
        }
        if (context == CONTEXTS || running != NOBODY && runningContext <= context) {
            return NOBODY;
        }
        if (running != NOBODY) {
            leftPs[running] -= nowPs - sincePs;
            ready.get(runningContext).add(running);
        }
        running = ready.get(context).pollFirst();
        runningContext = context;
        sincePs = nowPs;
        return running;
    }

    /** Whether this span runs and is done now. */
    boolean isDone(int span, long nowPs) {
        return running == span && sincePs + leftPs[span] == nowPs;
    }

    /** The span that runs has ended. */
    void release() {
        running = NOBODY;
    }
}
