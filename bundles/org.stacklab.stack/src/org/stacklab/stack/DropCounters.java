package org.stacklab.stack;

import org.stacklab.wire.Packet;

/** Counts drops by reason, packets and bytes, and lets one onlooker hear of them. */
public final class DropCounters implements DropListener {

    private final long[] packets = new long[DropReason.values().length];
    private final long[] bytes = new long[DropReason.values().length];
    private DropListener onlooker = (packet, reason, nowPs) -> { };

    /** Lets {@code listener} hear of every drop from now on, in place of whoever did before; it returns no buffers. */
    public void listen(DropListener listener) {
        onlooker = listener;
    }

    @Override
    public void dropped(Packet packet, DropReason reason, long nowPs) {
        packets[reason.ordinal()]++;
        bytes[reason.ordinal()] += packet.length();
        onlooker.dropped(packet, reason, nowPs);
    }

    /** Packets dropped for {@code reason}. */
    public long packets(DropReason reason) {
        return packets[reason.ordinal()];
    }

    /** Bytes dropped for {@code reason}, headers already taken off not counted. */
    public long bytes(DropReason reason) {
        return bytes[reason.ordinal()];
    }

    /** Packets dropped for any reason. */
    public long totalPackets() {
        long total = 0;
        for (long count : packets) {
            total += count;
        }
        return total;
    }
}
