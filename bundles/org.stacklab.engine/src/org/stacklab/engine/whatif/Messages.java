package org.stacklab.engine.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.RunResult.Flow;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Units;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/** The messages of a record, measured anew in a replay as the workloads measured them in the run. */
final class Messages {
    /** Later by this part of the latency is later; what rounding can do is far less. */
    private static final int LATER = 100;

    private final SpanStore spans;
    private final PacketTable packets;
    private final List<Flow> recorded;
    private final Map<String, List<Message>> messages = new LinkedHashMap<>();

    /**
     * A message that was delivered.
     *
     * @param sent the span its latency counts from
     * @param delivered the span its latency counts to
     * @param lenBytes its length
     * @param trips how many latencies there are between them
     */
    private record Message(int sent, int delivered, int lenBytes, int trips) {
    }

    Messages(LabSpec lab, RunResult result) {
        spans = result.spans();
        packets = result.packets();
        recorded = result.flows();
        int[] sent = new int[packets.size() + 1];
        int[] delivered = new int[packets.size() + 1];
        for (int span = 1; span <= spans.size(); span++) {
            if (spans.isEnded(span) && spans.packet(span) != 0) {
                int datagram = packets.datagram(spans.packet(span));
                sent[datagram] = sent[datagram] == 0 ? span : sent[datagram];
                delivered[datagram] = spans.label(span).layer().equals(Layer.RECEIVE_CALL) ? span : delivered[datagram];
            }
        }
        for (String flow : packets.flows()) {
            messages.put(flow, collect(flow, isPingPong(lab, flow), sent, delivered));
        }
    }

    /** A workload that goes both ways has two flows, of which none has its name. */
    private static boolean isPingPong(LabSpec lab, String flow) {
        return lab.workloads().stream().anyMatch(each -> each.name().equals(flow) && each.kind().endsWith("ping-pong"));
    }

    /**
     * Of a ping-pong the answer counts, from the question on; its datagrams take turns. Of others counts what comes to the host of the
     * first: what goes back acknowledges.
     */
    private List<Message> collect(String flow, boolean pingPong, int[] sent, int[] delivered) {
        List<Message> collected = new ArrayList<>();
        int question = 0;
        for (int packet = 1; packet <= packets.size(); packet++) {
            if (packets.datagram(packet) == packet && packets.flows().get(packets.flow(packet)).equals(flow)) {
                boolean asks = pingPong && packets.datagramNumber(packet) % 2 == 1;
                question = asks ? packet : question;
                if (!asks && delivered[packet] != 0) {
                    collected.add(new Message(sent[pingPong ? question : packet], delivered[packet],
                            packets.lenBytes(packet), pingPong ? 2 : 1));
                }
            }
        }
        return collected.stream().filter(each -> receiver(each).equals(receiver(collected.getFirst()))).toList();
    }

    private String receiver(Message message) {
        return spans.label(message.delivered).host();
    }

    /** What the run would have come to; empty when a receiver would be buried under arrivals. */
    Optional<Outcome> replayed(Replay replay) {
        if (messages.values().stream().anyMatch(delivered -> !delivered.isEmpty() && isBuried(delivered.getFirst(), replay))) {
            return Optional.empty();
        }
        return Optional.of(Outcome.of(recorded.stream().map(flow -> replayed(flow, messages.get(flow.name()), replay)).toList()));
    }

    /** Whether a message would come later although there is less to do, because its receiver has no time to deliver it. */
    private boolean isBuried(Message first, Replay replay) {
        long laterPs = -gainPs(first, replay) * first.trips;
        return laterPs > (spans.endPs(first.delivered) - spans.startPs(first.sent)) / LATER && replay.heldUpPs(first.delivered) >= laterPs;
    }

    private Flow replayed(Flow flow, List<Message> delivered, Replay replay) {
        if (delivered.isEmpty()) {
            return flow;
        }
        Message first = delivered.getFirst();
        long firstPs = Long.MAX_VALUE;
        long lastPs = 0;
        long lenBytes = 0;
        BigInteger gainsPs = BigInteger.ZERO;
        for (Message each : delivered) {
            firstPs = Math.min(firstPs, replay.endPs(each.delivered));
            lastPs = Math.max(lastPs, replay.endPs(each.delivered));
            lenBytes += each.lenBytes;
            gainsPs = gainsPs.add(BigInteger.valueOf(gainPs(each, replay)));
        }
        long firstLatencyPs = flow.firstLatencyPs() - gainPs(first, replay);
        long meanLatencyPs = flow.meanLatencyPs() - gainsPs.divide(BigInteger.valueOf(delivered.size())).longValueExact();
        long rate = lastPs > firstPs ? rate(lenBytes - first.lenBytes, lastPs - firstPs) : rate(lenBytes, firstLatencyPs);
        return new Flow(flow.name(), flow.sent(), flow.delivered(), flow.duplicated(), flow.corrupted(), flow.deliveredBytes(), rate,
                firstLatencyPs, meanLatencyPs, flow.maxLatencyPs());
    }

    /** How much sooner a message would come. */
    private long gainPs(Message message, Replay replay) {
        long tookPs = spans.endPs(message.delivered) - spans.startPs(message.sent);
        return (tookPs - replay.endPs(message.delivered) + replay.startPs(message.sent)) / message.trips;
    }

    private static long rate(long lenBytes, long timePs) {
        return BigInteger.valueOf(lenBytes).multiply(BigInteger.valueOf(8 * Units.S)).divide(BigInteger.valueOf(Math.max(1, timePs)))
                .longValueExact();
    }
}
