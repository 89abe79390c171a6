package org.stacklab.engine.whatif;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.stacklab.engine.whatif.Effect.Rest;
import org.stacklab.trace.SpanStore;

/**
 * A record played again without a cost: every span begins as soon as its predecessors have ended, works for what is left of its work,
 * and loses what it lost, in proportion to what is left of it and of the work it lost to. Interruptions follow the interrupting work
 * wherever it goes.
 */
final class Replay {
    private static final long UNKNOWN = -1;

    private final Precedence precedence;
    private final SpanStore spans;
    private final Effect effect;
    private final long[] leftPs;
    private final long[] startPs;
    private final long[] endPs;
    private long savedPs;

    Replay(Precedence precedence, Effect effect) {
        this.precedence = precedence;
        this.effect = effect;
        spans = precedence.spans();
        leftPs = new long[spans.size() + 1];
        startPs = new long[spans.size() + 1];
        endPs = new long[spans.size() + 1];
        Rest[] rests = spans.labels().stream().map(effect::restOf).toArray(Rest[]::new);
        for (int span = 1; span <= spans.size(); span++) {
            if (spans.isEnded(span)) {
                Rest rest = rests[spans.label(span).index()];
                leftPs[span] = rest == null ? spans.ownPs(span) : rest.of(precedence.isFirst(span), spans.ownPs(span));
                savedPs += spans.ownPs(span) - leftPs[span];
                endPs[span] = UNKNOWN;
                startPs[span] = begin(span);
            }
        }
        for (int span = 1; span <= spans.size(); span++) {
            savedPs += spans.isEnded(span) && endPs(span) != UNKNOWN ? freedPs(span) : 0;
        }
    }

    private long freedPs(int span) {
        long freedPs = 0;
        for (int i = 0; i < spans.lossCount(span); i++) {
            freedPs += effect.frees(spans.lossResource(span, i)) ? spans.lossPs(span, i) : 0;
        }
        return freedPs;
    }

    /** How much work, or lost time, the cost was in the record. */
    long savedPs() {
        return savedPs;
    }

    /** When a span would begin. */
    long startPs(int span) {
        return startPs[span];
    }

    /** When a span would end. */
    long endPs(int span) {
        if (endPs[span] == UNKNOWN) {
            endPs[span] = end(span);
        }
        return endPs[span];
    }

    private long begin(int span) {
        long readyPs = 0;
        for (int way = 0; way < Precedence.WAYS && precedence.before(span, way) != 0; way++) {
            readyPs = Math.max(readyPs, endPs(precedence.before(span, way)));
        }
        readyPs += precedence.lagPs(span);
        int other = precedence.during(span);
        if (other != 0) {
            long donePs = spans.startPs(span) - spans.startPs(other);
            readyPs = Math.max(readyPs, startPs[other] + Scale.down(donePs, endPs(other) - startPs[other], tookPs(other)));
        }
        return precedence.isClocked(span) ? Math.max(readyPs, spans.startPs(span)) : readyPs;
    }

    private long tookPs(int span) {
        return spans.endPs(span) - spans.startPs(span);
    }

    private long end(int span) {
        long atPs = startPs[span] + leftPs[span];
        for (int i = 0; i < spans.lossCount(span); i++) {
            if (!isInterruption(span, i) && !effect.frees(spans.lossResource(span, i))) {
                atPs += lossLeft(span, i);
            }
        }
        return atPs + interruptionsPs(span, atPs);
    }

    /** How long work is interrupted that would otherwise end at {@code endPs}; each interruption makes room for later ones. */
    private long interruptionsPs(int span, long endPs) {
        int[] inOrder = IntStream.range(0, spans.lossCount(span)).filter(i -> isInterruption(span, i)).boxed()
                .sorted(Comparator.comparingInt(i -> spans.lossSpan(span, i))).mapToInt(i -> i).toArray();
        long sumPs = 0;
        for (int i : inOrder) {
            sumPs += interruptionPs(span, i, endPs + sumPs);
        }
        return sumPs;
    }

    private boolean isInterruption(int span, int i) {
        return spans.lossResource(span, i).endsWith("/cpu") && spans.isEnded(spans.lossSpan(span, i));
    }

    private long lossLeft(int span, int i) {
        int culprit = spans.lossSpan(span, i);
        long lossPs = share(spans.lossPs(span, i), span);
        return spans.isEnded(culprit) ? share(lossPs, culprit) : lossPs;
    }

    /** The part of a time that is left when it shrinks as the work of a span does. */
    private long share(long timePs, int span) {
        return leftPs[span] == spans.ownPs(span) ? timePs : Scale.down(timePs, leftPs[span], spans.ownPs(span));
    }

    private long interruptionPs(int span, int i, long atPs) {
        int culprit = spans.lossSpan(span, i);
        if (startPs[culprit] >= atPs) {
            return 0;
        }
        long lossPs = Scale.down(spans.lossPs(span, i), endPs(culprit) - startPs[culprit], tookPs(culprit));
        return Math.clamp(endPs(culprit) - startPs[span], 0, lossPs);
    }
}
