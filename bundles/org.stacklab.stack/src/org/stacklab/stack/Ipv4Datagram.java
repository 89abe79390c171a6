package org.stacklab.stack;

import java.util.List;

import org.stacklab.wire.Packet;

/**
 * A complete IP datagram as the packets that brought it, IP headers pulled and link padding cut off.
 *
 * @param source      source address
 * @param destination destination address
 * @param protocol    protocol of the payload
 * @param fragments   payload pieces in the order of their offsets, without gaps; owned by the receiver of this object
 * @param lenBytes    length of the whole payload
 */
public record Ipv4Datagram(int source, int destination, int protocol, List<Packet> fragments, int lenBytes)
        implements Ipv4Outcome {

    /** Whether the datagram came in more than one packet. */
    public boolean isFragmented() {
        return fragments.size() > 1;
    }

    /**
     * The payload in one packet. A fragmented datagram is copied into a new packet, which is the step whose cost the
     * machine charges; the fragments are then free. Otherwise this is the packet that arrived.
     */
    public Packet merge() {
        if (!isFragmented()) {
            return fragments.getFirst();
        }
        Packet whole = Packet.allocate(lenBytes);
        whole.setId(fragments.getFirst().id());
        int at = whole.offset();
        for (Packet fragment : fragments) {
            System.arraycopy(fragment.array(), fragment.offset(), whole.array(), at, fragment.length());
            at += fragment.length();
        }
        return whole;
    }
}
