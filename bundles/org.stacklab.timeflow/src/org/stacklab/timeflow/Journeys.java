package org.stacklab.timeflow;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.stacklab.trace.PacketTable;

/** Which rectangles belong to a datagram: one chain of rectangles for each. */
final class Journeys {
    private final ChartModel model;
    /** The last rectangle of a datagram, plus one. */
    private final int[] last;
    /** The rectangle of the same datagram before one, plus one. */
    private final int[] before;

    Journeys(ChartModel model) {
        this.model = model;
        PacketTable packets = model.packets();
        last = new int[packets.size() + 1];
        before = new int[model.size()];
        for (int r = 0; r < before.length; r++) {
            int packet = model.packet(r);
            if (packet != 0) {
                int datagram = packets.datagram(packet);
                before[r] = last[datagram];
                last[datagram] = r + 1;
            }
        }
    }

    /** The rectangles of a datagram by begin; those that begin together by lane. */
    int[] of(int datagram) {
        return IntStream.iterate(last[datagram], link -> link != 0, link -> before[link - 1]).map(link -> link - 1).boxed()
                .sorted(Comparator.<Integer>comparingLong(model::startPs).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
    }
}
