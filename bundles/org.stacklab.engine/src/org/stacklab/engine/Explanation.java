package org.stacklab.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stacklab.machine.Layer;
import org.stacklab.trace.SpanStore;

/**
 * Why a run was not faster, read from its record: which resource bounded it, and what the links waited for while they were idle.
 *
 * @param bound the resource that was busiest, if there is any
 * @param links one entry per cable that carried more than one packet
 */
public record Explanation(Optional<RunResult.Utilisation> bound, List<IdleLink> links) {
    /**
     * The idle time of a cable between its first and its last packet.
     *
     * @param link name of the cable
     * @param windowPs from the first packet's start to the last packet's end
     * @param idlePs the part of it in which nothing was sent
     * @param causes what the next packet was waiting for, longest first; together as long as {@code idlePs}
     */
    public record IdleLink(String link, long windowPs, long idlePs, List<Cause> causes) {
    }

    /**
     * Something a link waited for.
     *
     * @param what work of a layer ({@code sender/nic-sdma works}), a loss ({@code sender/memory-bus taken by sender/system-call}), or
     *        that the packet waited for work on another one to end ({@code waits for receiver/nic-rdma})
     * @param timePs how much idle time it explains
     */
    public record Cause(String what, long timePs) {
    }

    /**
     * Explains a run.
     *
     * @param result a run whose spans were kept
     * @return the explanation
     */
    public static Explanation of(RunResult result) {
        return new Explanation(result.busiest(), new Links(result.spans()).explain());
    }

    /** Goes through the spans of every packet that a link waited for. */
    private static final class Links {
        private final SpanStore spans;
        private final Map<Integer, List<Integer>> spansOfPacket = new TreeMap<>();
        private final Map<String, List<Integer>> spansOfLink = new TreeMap<>();
        private final Map<Long, Integer> spanByEnd = new TreeMap<>();

        Links(SpanStore spans) {
            this.spans = spans;
            for (int span = 1; span <= spans.size(); span++) {
                if (spans.isEnded(span)) {
                    spanByEnd.putIfAbsent(spans.endPs(span), span);
                    spansOfPacket.computeIfAbsent(spans.packet(span), p -> new ArrayList<>()).add(span);
                    if (spans.label(span).layer().equals(Layer.LINK)) {
                        String direction = spans.label(span).host() + "/" + spans.label(span).resource();
                        spansOfLink.computeIfAbsent(direction, l -> new ArrayList<>()).add(span);
                    }
                }
            }
        }

        List<IdleLink> explain() {
            List<IdleLink> all = new ArrayList<>();
            spansOfLink.forEach((link, onLink) -> {
                if (onLink.size() > 1) {
                    all.add(explain(link, onLink));
                }
            });
            return all;
        }

        private IdleLink explain(String link, List<Integer> onLink) {
            Map<String, Long> causes = new TreeMap<>();
            long idlePs = 0;
            for (int i = 1; i < onLink.size(); i++) {
                long fromPs = spans.endPs(onLink.get(i - 1));
                long toPs = spans.startPs(onLink.get(i));
                if (toPs > fromPs) {
                    idlePs += toPs - fromPs;
                    explainGap(spans.packet(onLink.get(i)), fromPs, toPs, causes);
                }
            }
            long windowPs = spans.endPs(onLink.get(onLink.size() - 1)) - spans.startPs(onLink.get(0));
            List<Cause> sorted = causes.entrySet().stream().map(e -> new Cause(e.getKey(), e.getValue()))
                    .sorted(Comparator.comparingLong(Cause::timePs).reversed().thenComparing(Cause::what)).toList();
            return new IdleLink(link, windowPs, idlePs, sorted);
        }

        /** Puts a gap down to what the packet behind it was doing; in the order of its spans, which overlap only when pipelined. */
        private void explainGap(int packet, long fromPs, long toPs, Map<String, Long> causes) {
            long explainedToPs = fromPs;
            for (int span : spansOfPacket.get(packet)) {
                long startPs = Math.max(explainedToPs, spans.startPs(span));
                long endPs = Math.min(toPs, spans.endPs(span));
                if (startPs < endPs) {
                    causes.merge(waitUntil(startPs), startPs - explainedToPs, Long::sum);
                    explainSpan(span, endPs - startPs, causes);
                    explainedToPs = endPs;
                }
            }
            causes.merge(waitUntil(toPs), toPs - explainedToPs, Long::sum);
            causes.values().removeIf(timePs -> timePs == 0);
        }

        /** What ended when the wait did: it let the packet go on. */
        private String waitUntil(long atPs) {
            Integer cause = spanByEnd.get(atPs);
            return cause == null ? "packet waits its turn" : "waits for " + lane(cause);
        }

        /** Splits a part of a span into its own work and its losses, in the proportion of the whole span. */
        private void explainSpan(int span, long partPs, Map<String, Long> causes) {
            long wholePs = spans.endPs(span) - spans.startPs(span);
            long leftPs = partPs;
            for (int i = 0; i < spans.lossCount(span); i++) {
                long lossPs = BigInteger.valueOf(spans.lossPs(span, i)).multiply(BigInteger.valueOf(partPs))
                        .divide(BigInteger.valueOf(wholePs)).longValueExact();
                int culprit = spans.lossSpan(span, i);
                String by = spans.isEnded(culprit) ? lane(culprit) : "work that had not ended";
                causes.merge(spans.lossResource(span, i) + " taken by " + by, lossPs, Long::sum);
                leftPs -= lossPs;
            }
            causes.merge(lane(span) + " works", leftPs, Long::sum);
        }

        private String lane(int span) {
            return spans.label(span).host() + "/" + spans.label(span).layer();
        }
    }
}
