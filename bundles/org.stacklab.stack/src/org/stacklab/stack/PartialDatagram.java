package org.stacklab.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;

/** The fragments of one datagram held so far, ordered by offset and never overlapping. */
final class PartialDatagram {

    private static final int UNKNOWN = -1;

    private final int source;
    private final int destination;
    private final int protocol;
    private final int identification;
    private final long deadlinePs;

    private final List<Packet> fragments = new ArrayList<>();
    private int[] offsets = new int[4];
    private int heldBytes;
    private int totalBytes = UNKNOWN;

    /** An empty datagram with the buffer identifier (RFC 815 section 7) of the IPv4 header at {@code at}. */
    PartialDatagram(byte[] bytes, int at, long deadlinePs) {
        this.source = Ipv4Header.source(bytes, at);
        this.destination = Ipv4Header.destination(bytes, at);
        this.protocol = Ipv4Header.protocol(bytes, at);
        this.identification = Ipv4Header.identification(bytes, at);
        this.deadlinePs = deadlinePs;
    }

    /** Whether the packet with the IPv4 header at {@code at} belongs to this datagram. */
    boolean owns(byte[] bytes, int at) {
        return identification == Ipv4Header.identification(bytes, at) && source == Ipv4Header.source(bytes, at)
                && destination == Ipv4Header.destination(bytes, at) && protocol == Ipv4Header.protocol(bytes, at);
    }

    /** Adds a fragment, or says why it cannot belong here (null: added). */
    DropReason add(Packet fragment, int offset, boolean more) {
        int end = offset + fragment.length();
        int index = indexBehind(offset);
        boolean overlaps = index > 0 && endOf(index - 1) > offset || index < fragments.size() && offsets[index] < end;
        if (contradictsLength(end, more)) {
            return DropReason.FRAGMENT_LENGTH_CONFLICT;
        }
        if (overlaps) {
            return holds(offset, end) ? DropReason.FRAGMENT_DUPLICATE : DropReason.FRAGMENT_OVERLAP;
        }
        insert(index, fragment, offset);
        totalBytes = more ? totalBytes : end;
        return null;
    }

    boolean isComplete() {
        return heldBytes == totalBytes;
    }

    int heldBytes() {
        return heldBytes;
    }

    long deadlinePs() {
        return deadlinePs;
    }

    List<Packet> fragments() {
        return fragments;
    }

    Ipv4Datagram toDatagram() {
        return new Ipv4Datagram(source, destination, protocol, List.copyOf(fragments), totalBytes);
    }

    /** Index of the first fragment that starts at or behind {@code offset}; from the back, as most arrive in order. */
    private int indexBehind(int offset) {
        int index = fragments.size();
        while (index > 0 && offsets[index - 1] >= offset) {
            index--;
        }
        return index;
    }

    private boolean contradictsLength(int end, boolean more) {
        if (totalBytes == UNKNOWN) {
            return !more && !fragments.isEmpty() && endOf(fragments.size() - 1) > end;
        }
        return end > totalBytes || !more && end < totalBytes;
    }

    private boolean holds(int from, int to) {
        int heldTo = from;
        for (int i = 0; i < fragments.size() && offsets[i] <= heldTo; i++) {
            heldTo = Math.max(heldTo, endOf(i));
        }
        return heldTo >= to;
    }

    private void insert(int index, Packet fragment, int offset) {
        if (fragments.size() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        System.arraycopy(offsets, index, offsets, index + 1, fragments.size() - index);
        offsets[index] = offset;
        fragments.add(index, fragment);
        heldBytes += fragment.length();
    }

    private int endOf(int index) {
        return offsets[index] + fragments.get(index).length();
    }
}
