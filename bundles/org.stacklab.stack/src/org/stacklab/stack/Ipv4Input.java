package org.stacklab.stack;

import java.util.List;

import org.stacklab.wire.HeaderError;
import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;

/**
 * The receiving half of IPv4 on one host: validates headers and collects fragments (RFC 791 section 3.2, RFC 1122
 * section 3.2.1). What the datagram carries is left to the caller, who finds the protocol in it.
 */
public final class Ipv4Input {

    private final int localAddress;
    private final Reassembly reassembly;
    private final DropListener drops;

    /**
     * @param localAddress the only destination accepted
     * @param reassembly   holds fragments; must report to the same listener
     * @param drops        told of every packet given up here
     */
    public Ipv4Input(int localAddress, Reassembly reassembly, DropListener drops) {
        this.localAddress = localAddress;
        this.reassembly = reassembly;
        this.drops = drops;
    }

    /**
     * Takes one IP packet, link header and trailer already off.
     *
     * @param packet owned by this object or the outcome from now on
     * @param nowPs  virtual time, never less than in an earlier call
     * @return the complete datagram, or that it is incomplete, or why the packet was dropped
     */
    public Ipv4Outcome input(Packet packet, long nowPs) {
        byte[] bytes = packet.array();
        int at = packet.offset();
        HeaderError error = Ipv4Header.check(bytes, at, packet.length());
        if (error != HeaderError.NONE) {
            return drop(packet, DropReason.ofIpv4(error), nowPs);
        }
        if (Ipv4Header.destination(bytes, at) != localAddress) {
            return drop(packet, DropReason.IP_NOT_LOCAL, nowPs);
        }
        packet.trim(Ipv4Header.totalLenBytes(bytes, at));
        packet.pull(Ipv4Header.headerLenBytes(bytes, at));
        if (Ipv4Header.moreFragments(bytes, at) || Ipv4Header.fragmentOffsetBytes(bytes, at) > 0) {
            return reassembly.accept(packet, at, nowPs);
        }
        return new Ipv4Datagram(Ipv4Header.source(bytes, at), localAddress, Ipv4Header.protocol(bytes, at),
                List.of(packet), packet.length());
    }

    private DropReason drop(Packet packet, DropReason reason, long nowPs) {
        drops.dropped(packet, reason, nowPs);
        return reason;
    }
}
