package org.stacklab.stack;

import org.stacklab.wire.HeaderError;

/** Why the stack gave up a packet. Also the outcome of an input step, so that a drop costs no object. */
public enum DropReason implements Ipv4Outcome, UdpOutcome {
    /** Shorter than an IPv4 header. */
    IP_TRUNCATED("IP packet shorter than its header"),
    /** Not IP version 4. */
    IP_WRONG_VERSION("not IP version 4"),
    /** IPv4 header or total length does not fit the bytes present. */
    IP_BAD_LENGTH("IP length field out of range"),
    /** IPv4 header checksum mismatch. */
    IP_BAD_CHECKSUM("IP header checksum mismatch"),
    /** Destination is another host; hosts do not forward. */
    IP_NOT_LOCAL("IP destination is another host"),
    /** Fragment that no correct sender makes: empty, not a multiple of 8 bytes before the last, or beyond 65515 bytes. */
    FRAGMENT_MALFORMED("malformed IP fragment"),
    /** Fragment whose bytes are all held already. */
    FRAGMENT_DUPLICATE("duplicate IP fragment"),
    /** Fragment that repeats some bytes already held and brings others. */
    FRAGMENT_OVERLAP("overlapping IP fragment"),
    /** Fragment that contradicts the datagram length learned before. */
    FRAGMENT_LENGTH_CONFLICT("IP fragment contradicts the datagram length"),
    /** Fragment held too long without the datagram becoming complete. */
    REASSEMBLY_TIMEOUT("IP reassembly timed out"),
    /** Fragment held, or just arrived, when reassembly ran out of memory or places. */
    REASSEMBLY_FULL("IP reassembly memory exhausted"),
    /** Shorter than a UDP header. */
    UDP_TRUNCATED("UDP datagram shorter than its header"),
    /** UDP length does not fit the bytes present. */
    UDP_BAD_LENGTH("UDP length field out of range"),
    /** UDP checksum mismatch. */
    UDP_BAD_CHECKSUM("UDP checksum mismatch"),
    /** UDP datagram without checksum where one is required. */
    UDP_NO_CHECKSUM("UDP datagram without checksum"),
    /** No socket is bound to the UDP port. */
    UDP_PORT_UNREACHABLE("no socket on the UDP port"),
    /** No room in the socket's receive buffer. */
    SOCKET_BUFFER_FULL("socket receive buffer full"),
    /** Protocol number nobody listens for. */
    IP_PROTOCOL_UNREACHABLE("IP protocol not supported");

    private final String text;

    DropReason(String text) {
        this.text = text;
    }

    /** The reason in a few words, for displays. */
    public String text() {
        return text;
    }

    static DropReason ofIpv4(HeaderError error) {
        return switch (error) {
            case TRUNCATED -> IP_TRUNCATED;
            case WRONG_VERSION -> IP_WRONG_VERSION;
            case BAD_HEADER_LENGTH, BAD_LENGTH -> IP_BAD_LENGTH;
            case BAD_CHECKSUM -> IP_BAD_CHECKSUM;
            case NONE, WRONG_TYPE -> throw new IllegalStateException("no IPv4 header error: " + error);
        };
    }
}
