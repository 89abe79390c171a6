package org.stacklab.engine.whatif;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.stacklab.engine.whatif.Effect.Rest;
import org.stacklab.trace.SpanStore;

/**
 * A record played again without a cost: every span begins as soon as its predecessors have ended, works for what is left of its work,
 * and loses on buses what it lost, in proportion to what is left of it and of the work it lost to. Who interrupts whom on processors
 * is found anew.
 */
final class Replay {
    private static final long NOT_BEGUN = -1;

    private final Precedence precedence;
    private final SpanStore spans;
    private final Effect effect;
    private final Followers followers;
    private final long[] restPs;
    private final long[] tookPs;
    private final long[] readyPs;
    private final long[] startPs;
    private final long[] endPs;
    private final int[] missing;
    private final Cpu[] cpus;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long savedPs;

    /** A span becomes ready, or may have ended. */
    private record Event(long atPs, int span, boolean begins) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return atPs != other.atPs ? Long.compare(atPs, other.atPs) : Integer.compare(span, other.span);
        }
    }

    Replay(Precedence precedence, Followers followers, Effect effect) {
        this.precedence = precedence;
        this.followers = followers;
        this.effect = effect;
        spans = precedence.spans();
        restPs = new long[spans.size() + 1];
        tookPs = new long[spans.size() + 1];
        readyPs = new long[spans.size() + 1];
        startPs = new long[spans.size() + 1];
        endPs = new long[spans.size() + 1];
        missing = new int[spans.size() + 1];
        cpus = new Cpu[precedence.cpuCount()];
        Arrays.setAll(cpus, cpu -> new Cpu(tookPs));
        shrink();
        begin();
        run();
    }

    private void shrink() {
        Rest[] rests = spans.labels().stream().map(effect::restOf).toArray(Rest[]::new);
        for (int span = 1; span <= spans.size(); span++) {
            if (spans.isEnded(span)) {
                Rest rest = rests[spans.label(span).index()];
                restPs[span] = rest == null ? spans.ownPs(span) : rest.of(precedence.isFirst(span), spans.ownPs(span));
                savedPs += spans.ownPs(span) - restPs[span];
            }
        }
    }

    private void begin() {
        for (int span = 1; span <= spans.size(); span++) {
            if (spans.isEnded(span)) {
                tookPs[span] = restPs[span] + lossesPs(span);
                missing[span] = followers.needs(span);
                if (missing[span] == 0) {
                    becomeReady(span);
                }
            }
        }
    }

    /** What a span still loses to others on buses; interruptions are found anew. */
    private long lossesPs(int span) {
        long sumPs = 0;
        for (int i = 0; i < spans.lossCount(span); i++) {
            int culprit = spans.lossSpan(span, i);
            if (effect.frees(spans.lossResource(span, i))) {
                savedPs += spans.lossPs(span, i);
            } else if (!spans.lossResource(span, i).endsWith("/cpu")) {
                long lossPs = share(spans.lossPs(span, i), span);
                sumPs += spans.isEnded(culprit) ? share(lossPs, culprit) : lossPs;
            }
        }
        return sumPs;
    }

    /** The part of a time that is left when it shrinks as the work of a span does. */
    private long share(long timePs, int span) {
        return restPs[span] == spans.ownPs(span) ? timePs : Scale.down(timePs, restPs[span], spans.ownPs(span));
    }

    private void run() {
        while (!events.isEmpty()) {
            long nowPs = events.peek().atPs;
            while (!events.isEmpty() && events.peek().atPs == nowPs) {
                Event event = events.poll();
                if (event.begins) {
                    becameReady(event.span, nowPs);
                } else {
                    mayHaveEnded(event.span, nowPs);
                }
            }
            for (Cpu cpu : cpus) {
                int chosen = cpu.choose(nowPs);
                if (chosen != 0) {
                    startPs[chosen] = startPs[chosen] == NOT_BEGUN ? nowPs : startPs[chosen];
                    events.add(new Event(nowPs + tookPs[chosen], chosen, false));
                }
            }
        }
    }

    private void becomeReady(int span) {
        long atPs = readyPs[span] + precedence.lagPs(span);
        events.add(new Event(precedence.isClocked(span) ? Math.max(atPs, spans.startPs(span)) : atPs, span, true));
    }

    private void becameReady(int span, long nowPs) {
        if (precedence.runsOnCpu(span)) {
            startPs[span] = NOT_BEGUN;
            cpus[precedence.cpu(span)].enqueue(span, precedence.context(span));
            return;
        }
        startPs[span] = nowPs;
        events.add(new Event(nowPs + tookPs[span], span, false));
        for (int at = followers.duringFrom(span); at < followers.duringFrom(span + 1); at++) {
            int follower = followers.duringFollower(at);
            long donePs = spans.startPs(follower) - spans.startPs(span);
            arrive(follower, nowPs + Scale.down(donePs, tookPs[span], spans.endPs(span) - spans.startPs(span)));
        }
    }

    private void mayHaveEnded(int span, long nowPs) {
        if (precedence.runsOnCpu(span)) {
            if (!cpus[precedence.cpu(span)].isDone(span, nowPs)) {
                return;
            }
            cpus[precedence.cpu(span)].release();
        }
        endPs[span] = nowPs;
        for (int at = followers.from(span); at < followers.from(span + 1); at++) {
            arrive(followers.follower(at), nowPs);
        }
    }

    /** One of those a span waits for lets it begin from now on. */
    private void arrive(int span, long atPs) {
        readyPs[span] = Math.max(readyPs[span], atPs);
        if (--missing[span] == 0) {
            becomeReady(span);
        }
    }

    /** How much work, or lost time, the cost was in the record. */
    long savedPs() {
        return savedPs;
    }

    /** How long a span would wait for its processor, or lose on the way, once it could begin. */
    long heldUpPs(int span) {
        return endPs[span] - readyPs[span] - restPs[span];
    }

    /** When a span would begin. */
    long startPs(int span) {
        return startPs[span];
    }

    /** When a span would end. */
    long endPs(int span) {
        return endPs[span];
    }
}
