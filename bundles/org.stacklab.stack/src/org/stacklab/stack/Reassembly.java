package org.stacklab.stack;

import java.util.ArrayList;
import java.util.List;

import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;

/**
 * Collects IPv4 fragments into datagrams (RFC 791 section 3.2), in any order, within bounds of memory and time.
 *
 * <p>First wins: a fragment that repeats bytes already held is dropped as a whole, even if it brings others too.
 * DEVIATION: RFC 791 section 3.2 lets the newer bytes win and most systems cut the overlap off; correct senders never
 * overlap, so that only attacks see a difference.
 *
 * <p>When a bound is reached, the datagram that has waited longest is given up, as Linux does.
 */
public final class Reassembly {

    /** Lifetime of an incomplete datagram in Linux 2.2: 30 s. */
    public static final long LINUX_TIMEOUT_PS = 30_000_000_000_000L;
    /** Memory for incomplete datagrams in Linux 2.2. */
    public static final int LINUX_MAX_BYTES = 256 * 1024;

    private final long timeoutPs;
    private final int maxDatagrams;
    private final int maxBytes;
    private final DropListener drops;
    /** Oldest first, which is also the order of deadlines. Few at a time, so that a search by key does not pay. */
    private final List<PartialDatagram> partials = new ArrayList<>();
    private int heldBytes;
    private long lastPs;

    /**
     * @param timeoutPs    how long a datagram may stay incomplete, from its first fragment on
     * @param maxDatagrams most incomplete datagrams held between calls, at least 1
     * @param maxBytes     most payload bytes held between calls
     * @param drops        told of every fragment given up
     */
    public Reassembly(long timeoutPs, int maxDatagrams, int maxBytes, DropListener drops) {
        if (timeoutPs <= 0 || maxDatagrams < 1 || maxBytes < 0) {
            throw new IllegalArgumentException("Reassembly needs a timeout above 0, room for at least 1 datagram and"
                    + " a memory bound of 0 bytes or more.");
        }
        this.timeoutPs = timeoutPs;
        this.maxDatagrams = maxDatagrams;
        this.maxBytes = maxBytes;
        this.drops = drops;
    }

    /**
     * Takes one fragment that passed the checks of {@link Ipv4Input}.
     *
     * @param fragment its payload
     * @param headerAt index in the array of {@code fragment} of its IPv4 header
     */
    Ipv4Outcome accept(Packet fragment, int headerAt, long nowPs) {
        expire(nowPs);
        byte[] bytes = fragment.array();
        int offset = Ipv4Header.fragmentOffsetBytes(bytes, headerAt);
        boolean more = Ipv4Header.moreFragments(bytes, headerAt);
        if (isMalformed(fragment.length(), offset, more)) {
            return drop(fragment, DropReason.FRAGMENT_MALFORMED, nowPs);
        }
        PartialDatagram partial = findOrStart(bytes, headerAt, nowPs);
        DropReason reason = partial.add(fragment, offset, more);
        if (reason != null) {
            return drop(fragment, reason, nowPs);
        }
        heldBytes += fragment.length();
        if (partial.isComplete()) {
            remove(partial);
            return partial.toDatagram();
        }
        return enforceMemoryBound(partial, nowPs);
    }

    /**
     * Gives up the datagrams whose time has come. Input does so by itself; a timer only frees memory earlier.
     *
     * @throws IllegalStateException if time went backwards
     */
    public void expire(long nowPs) {
        if (nowPs < lastPs) {
            throw new IllegalStateException("reassembly: time went back from " + lastPs + " ps to " + nowPs + " ps");
        }
        lastPs = nowPs;
        while (!partials.isEmpty() && partials.getFirst().deadlinePs() <= nowPs) {
            giveUp(partials.getFirst(), DropReason.REASSEMBLY_TIMEOUT, nowPs);
        }
    }

    /** When {@link #expire} will next have something to do; {@link Long#MAX_VALUE} if nothing is held. */
    public long nextDeadlinePs() {
        return partials.isEmpty() ? Long.MAX_VALUE : partials.getFirst().deadlinePs();
    }

    /** Payload bytes held at present. */
    public int heldBytes() {
        return heldBytes;
    }

    /** Incomplete datagrams held at present. */
    public int heldDatagrams() {
        return partials.size();
    }

    private static boolean isMalformed(int lenBytes, int offset, boolean more) {
        return lenBytes == 0 || more && lenBytes % 8 != 0 || offset + lenBytes > Ipv4Header.MAX_PAYLOAD_BYTES;
    }

    private PartialDatagram findOrStart(byte[] bytes, int headerAt, long nowPs) {
        for (int i = partials.size() - 1; i >= 0; i--) {
            if (partials.get(i).owns(bytes, headerAt)) {
                return partials.get(i);
            }
        }
        if (partials.size() == maxDatagrams) {
            giveUp(partials.getFirst(), DropReason.REASSEMBLY_FULL, nowPs);
        }
        PartialDatagram partial = new PartialDatagram(bytes, headerAt, nowPs + timeoutPs);
        partials.add(partial);
        return partial;
    }

    private Ipv4Outcome enforceMemoryBound(PartialDatagram current, long nowPs) {
        Ipv4Outcome outcome = Ipv4Outcome.Incomplete.INCOMPLETE;
        while (heldBytes > maxBytes) {
            PartialDatagram oldest = partials.getFirst();
            outcome = oldest == current ? DropReason.REASSEMBLY_FULL : outcome;
            giveUp(oldest, DropReason.REASSEMBLY_FULL, nowPs);
        }
        return outcome;
    }

    private void giveUp(PartialDatagram partial, DropReason reason, long nowPs) {
        remove(partial);
        for (Packet fragment : partial.fragments()) {
            drops.dropped(fragment, reason, nowPs);
        }
    }

    private void remove(PartialDatagram partial) {
        partials.remove(partial);
        heldBytes -= partial.heldBytes();
    }

    private DropReason drop(Packet fragment, DropReason reason, long nowPs) {
        drops.dropped(fragment, reason, nowPs);
        return reason;
    }
}
