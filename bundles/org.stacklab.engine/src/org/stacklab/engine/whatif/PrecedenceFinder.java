package org.stacklab.engine.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * Infers from a record what every span began after: the step before it on the way of its packet, the last work of each server it
 * needs, and if it began neither when the last of them ended nor when its processor became free, whatever ended at the very picosecond
 * it began. What is left began in the middle of a step of its packet, by the clock, or after a delay.
 */
final class PrecedenceFinder {
    private static final List<String> WAY = List.of(Layer.SYSTEM_CALL, Layer.DRIVER, Layer.NIC_SDMA, Layer.NIC_SEND, Layer.LINK,
            Layer.NIC_RECV, Layer.NIC_RDMA, Layer.INTERRUPT, Layer.BOTTOM_HALF, Layer.RECEIVE_CALL);
    private static final int INTERRUPT = WAY.indexOf(Layer.INTERRUPT);
    private static final int[] NOT_MET = new int[WAY.size()];

    private final SpanStore spans;
    private final PacketTable packets;
    private final Servers servers;
    private final int[] stepOfLabel;
    private final int[] laneOfLabel;
    private final int[] byEnd;
    private int settled;
    private final int[] lastOnServer;
    /** By packet and step of the way: the span that ended last, and the one that began last. */
    private final int[][] ended;
    private final int[][] begun;
    private final BitSet lanesMet = new BitSet();
    private final Precedence found;
    private final CpuRecord cpus;

    private PrecedenceFinder(LabSpec lab, RunResult result) {
        spans = result.spans();
        packets = result.packets();
        servers = new Servers(lab, spans.labels());
        stepOfLabel = spans.labels().stream().mapToInt(label -> WAY.indexOf(label.layer())).toArray();
        Map<String, Integer> lanes = new LinkedHashMap<>();
        laneOfLabel = spans.labels().stream().mapToInt(label -> lanes.computeIfAbsent(lane(label), l -> lanes.size())).toArray();
        byEnd = IntStream.rangeClosed(1, spans.size()).filter(spans::isEnded).boxed()
                .sorted(Comparator.comparingLong((Integer span) -> spans.endPs(span)).thenComparing(span -> span))
                .mapToInt(i -> i).toArray();
        lastOnServer = new int[servers.count()];
        ended = new int[packets.size() + 1][];
        begun = new int[packets.size() + 1][];
        found = new Precedence(spans);
        cpus = new CpuRecord(lab, spans, found);
    }

    static Precedence of(LabSpec lab, RunResult result) {
        PrecedenceFinder finder = new PrecedenceFinder(lab, result);
        for (int span = 1; span <= result.spans().size(); span++) {
            if (result.spans().isEnded(span)) {
                finder.settleBefore(span);
                finder.place(span);
            }
        }
        return finder.found;
    }

    private static String lane(Label label) {
        return label.host() + "/" + label.layer() + "/" + label.resource();
    }

    /** Goes on to the instant at which a span began; what ended at that instant counts if it had begun before. */
    private void settleBefore(int span) {
        while (settled < byEnd.length && (spans.endPs(byEnd[settled]) < spans.startPs(span)
                || spans.endPs(byEnd[settled]) == spans.startPs(span) && byEnd[settled] < span)) {
            int other = byEnd[settled++];
            for (int server : servers.of(spans.label(other))) {
                lastOnServer[server] = other;
            }
            if (found.runsOnCpu(other)) {
                cpus.settle(other);
            }
            note(ended, other);
        }
    }

    /** Notes a span with its packet, and with the datagram the packet is a fragment of. */
    private void note(int[][] ofPacket, int span) {
        int packet = spans.packet(span);
        if (packet != 0 && step(span) >= 0) {
            noteWith(packet, ofPacket, span);
            noteWith(packets.datagram(packet), ofPacket, span);
        }
    }

    private void noteWith(int packet, int[][] ofPacket, int span) {
        if (ofPacket[packet] == null) {
            ofPacket[packet] = new int[WAY.size()];
        }
        ofPacket[packet][step(span)] = span;
    }

    private int step(int span) {
        return stepOfLabel[spans.label(span).index()];
    }

    private void place(int span) {
        boolean newcomer = spans.packet(span) != 0 && begun[packets.datagram(spans.packet(span))] == null;
        addStepsBefore(span);
        for (int server : servers.of(spans.label(span))) {
            add(span, lastOnServer[server]);
        }
        if (cpus.isMeant(spans.label(span))) {
            cpus.place(span);
            add(span, cpus.before(span));
        }
        long readyPs = found.readyPs(span);
        if (readyPs < spans.startPs(span) && !(found.runsOnCpu(span) && cpus.hasWaited(span, readyPs))) {
            explainOtherwise(span, newcomer);
        }
        if (!lanesMet.get(laneOfPacket(span))) {
            lanesMet.set(laneOfPacket(span));
            found.setFirst(span);
        }
        note(begun, span);
    }

    private int laneOfPacket(int span) {
        return Math.addExact(Math.multiplyExact(spans.packet(span), spans.labels().size()), laneOfLabel[spans.label(span).index()]);
    }

    private void explainOtherwise(int span, boolean newcomer) {
        int cause = endedJustNow(span);
        int overlapping = cause == 0 ? stepUnderWay(span) : 0;
        if (cause != 0) {
            add(span, cause);
        } else if (overlapping != 0) {
            found.setDuring(span, overlapping);
        } else if (newcomer) {
            found.setClocked(span);
        } else {
            found.keepLag(span);
        }
    }

    private void add(int span, int earlier) {
        if (earlier != 0) {
            found.addBefore(span, earlier);
        }
    }

    /** The steps of the packet that ended last, in the lane itself and before it; before a fragment's first step that of its datagram. */
    private void addStepsBefore(int span) {
        int packet = spans.packet(span);
        if (packet != 0) {
            int[] steps = ended[packet] == null ? ended[packets.datagram(packet)] : ended[packet];
            add(span, latestStep(span, steps, 0, step(span)));
            add(span, latestStep(span, steps, step(span), step(span) + 1));
        }
    }

    private int latestStep(int span, int[] steps, int from, int to) {
        int latest = 0;
        for (int step = from; steps != null && step < to; step++) {
            int other = steps[step];
            boolean onTheWay = other != 0 && (step(span) != INTERRUPT && step != INTERRUPT || isAtSameHost(span, other));
            if (onTheWay && (latest == 0 || spans.endPs(other) >= spans.endPs(latest))) {
                latest = other;
            }
        }
        return latest;
    }

    private boolean isAtSameHost(int span, int other) {
        return spans.label(span).host().equals(spans.label(other).host());
    }

    /** A span that ended when this one began, of the same host if there is one; 0 if there is none. */
    private int endedJustNow(int span) {
        int cause = 0;
        for (int i = settled - 1; i >= 0 && spans.endPs(byEnd[i]) == spans.startPs(span); i--) {
            if (cause == 0 || !isAtSameHost(span, cause) && isAtSameHost(span, byEnd[i])) {
                cause = byEnd[i];
            }
        }
        return cause;
    }

    /** The furthest step of the packet that was under way when the span began; 0 if there is none. */
    private int stepUnderWay(int span) {
        int[] steps = spans.packet(span) == 0 || begun[spans.packet(span)] == null ? NOT_MET : begun[spans.packet(span)];
        for (int step = step(span) - 1; step >= 0; step--) {
            if (steps[step] != 0 && spans.endPs(steps[step]) > spans.startPs(span) && !found.runsOnCpu(steps[step])) {
                return steps[step];
            }
        }
        return 0;
    }
}
