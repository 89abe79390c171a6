package org.stacklab.export;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;

/**
 * Finds the arrows of a trace: they lead from the place at which a packet has entered a layer to that at which it enters the next, from
 * a datagram to its fragments and from its last fragment back.
 */
final class PerfettoArrows {
    /** An end of an arrow: where and when a span begins. */
    record End(int process, int thread, long ps) {
    }

    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    /** The lanes each packet has entered, by lane and packet. */
    private final Map<Integer, BitSet> entered = new LinkedHashMap<>();
    /** Where a packet has entered its present layer. */
    private End[] place = new End[1];
    /** The same of a datagram or one of its fragments, whichever is the latest. */
    private End[] familyPlace = new End[1];

    /** Where the arrow comes from that ends at the span of a packet; null for none. */
    End from(PacketTable packets, int packet, Label label, End here) {
        int lane = lanes.computeIfAbsent(label.host() + "/" + label.layer(), name -> lanes.size());
        BitSet known = entered.computeIfAbsent(lane, l -> new BitSet());
        if (packet == 0 || known.get(packet)) {
            return null;
        }
        known.set(packet);
        grow(packet);
        int datagram = packets.datagram(packet);
        End from = packet == datagram ? familyPlace[packet] : place[packet] == null ? place[datagram] : place[packet];
        place[packet] = here;
        familyPlace[datagram] = here;
        return from;
    }

    private void grow(int packet) {
        if (packet >= place.length) {
            place = Arrays.copyOf(place, packet + packet / 2 + 1);
            familyPlace = Arrays.copyOf(familyPlace, place.length);
        }
    }
}
