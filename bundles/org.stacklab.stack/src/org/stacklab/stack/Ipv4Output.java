package org.stacklab.stack;

import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;

/** The sending half of IPv4 on one host: numbers datagrams and builds headers (RFC 791 section 3.2). */
public final class Ipv4Output {

    /** Default time to live (RFC 1700). */
    public static final int DEFAULT_TTL = 64;

    private final int sourceAddress;
    private int identification;

    /** IPv4 output of the host with address {@code sourceAddress}; the first datagram gets identification 1. */
    public Ipv4Output(int sourceAddress) {
        this.sourceAddress = sourceAddress;
    }

    /** The address this host sends from. */
    public int sourceAddress() {
        return sourceAddress;
    }

    /** A number for the next datagram, to be used in all its fragments; wraps after 65535. */
    public int nextIdentification() {
        identification = identification + 1 & 0xFFFF;
        return identification;
    }

    /**
     * Pushes the IPv4 header of a packet that is a whole datagram or one fragment.
     *
     * @param packet              the IP payload, with at least 20 bytes of headroom
     * @param identification      from {@link #nextIdentification()}, one per datagram
     * @param fragmentOffsetBytes position of the payload in the datagram, a multiple of 8
     * @param moreFragments       whether later bytes of the datagram travel in other packets
     */
    public void pushHeader(Packet packet, int destination, int protocol, int identification, int fragmentOffsetBytes,
            boolean moreFragments) {
        Ipv4Header header = new Ipv4Header(0, Ipv4Header.LEN_BYTES + packet.length(), identification, false,
                moreFragments, fragmentOffsetBytes, DEFAULT_TTL, protocol, sourceAddress, destination);
        header.write(packet.array(), packet.push(Ipv4Header.LEN_BYTES));
    }
}
