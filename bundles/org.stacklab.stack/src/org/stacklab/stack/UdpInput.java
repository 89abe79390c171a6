package org.stacklab.stack;

import org.stacklab.wire.HeaderError;
import org.stacklab.wire.InternetChecksum;
import org.stacklab.wire.Packet;
import org.stacklab.wire.UdpHeader;

/** The receiving half of UDP on one host (RFC 768, RFC 1122 section 4.1.3): verifies datagrams and checks their port. */
public final class UdpInput {

    /** What to do with a datagram whose sender computed no checksum. */
    public enum ZeroChecksum {
        /** Believe it, as RFC 768 allows. */
        ACCEPT,
        /** Drop it. */
        REJECT
    }

    private final PortTable<?> ports;
    private final ZeroChecksum zeroChecksum;
    private final DropListener drops;

    /**
     * @param ports sockets of this host; may change between calls
     * @param drops told of every datagram given up here
     */
    public UdpInput(PortTable<?> ports, ZeroChecksum zeroChecksum, DropListener drops) {
        this.ports = ports;
        this.zeroChecksum = zeroChecksum;
        this.drops = drops;
    }

    /** Whether {@link #input(Packet, int, int, long)} will read all the data of this datagram to checksum it. */
    public boolean needsSum(Packet datagram) {
        return UdpHeader.check(datagram.array(), datagram.offset(), datagram.length()) == HeaderError.NONE
                && UdpHeader.checksum(datagram.array(), datagram.offset()) != UdpHeader.NO_CHECKSUM;
    }

    /**
     * Takes a datagram whose data nobody has summed yet.
     *
     * @param datagram    UDP header and data in one packet; owned by this object or the outcome from now on
     * @param source      IPv4 source address
     * @param destination IPv4 destination address
     * @param nowPs       virtual time
     * @return the datagram for its socket, or why it was dropped
     */
    public UdpOutcome input(Packet datagram, int source, int destination, long nowPs) {
        int dataSum = 0;
        if (needsSum(datagram)) {
            int dataLenBytes = UdpHeader.lenBytes(datagram.array(), datagram.offset()) - UdpHeader.LEN_BYTES;
            dataSum = InternetChecksum.sum(datagram.array(), datagram.offset() + UdpHeader.LEN_BYTES, dataLenBytes);
        }
        return input(datagram, source, destination, dataSum, nowPs);
    }

    /**
     * As {@link #input(Packet, int, int, long)}, for a datagram whose data a DMA engine or copy loop has summed.
     *
     * @param dataSum partial sum of the user data
     */
    public UdpOutcome input(Packet datagram, int source, int destination, int dataSum, long nowPs) {
        DropReason reason = reasonToDrop(datagram, source, destination, dataSum);
        if (reason != null) {
            drops.dropped(datagram, reason, nowPs);
            return reason;
        }
        byte[] bytes = datagram.array();
        datagram.trim(UdpHeader.lenBytes(bytes, datagram.offset()));
        int at = datagram.pull(UdpHeader.LEN_BYTES);
        return new UdpDatagram(source, UdpHeader.sourcePort(bytes, at), UdpHeader.destinationPort(bytes, at), datagram);
    }

    private DropReason reasonToDrop(Packet datagram, int source, int destination, int dataSum) {
        byte[] bytes = datagram.array();
        int at = datagram.offset();
        HeaderError error = UdpHeader.check(bytes, at, datagram.length());
        if (error != HeaderError.NONE) {
            return error == HeaderError.TRUNCATED ? DropReason.UDP_TRUNCATED : DropReason.UDP_BAD_LENGTH;
        }
        if (UdpHeader.checksum(bytes, at) == UdpHeader.NO_CHECKSUM) {
            if (zeroChecksum == ZeroChecksum.REJECT) {
                return DropReason.UDP_NO_CHECKSUM;
            }
        } else if (!UdpHeader.isIntact(bytes, at, source, destination, dataSum)) {
            return DropReason.UDP_BAD_CHECKSUM;
        }
        return ports.isBound(UdpHeader.destinationPort(bytes, at)) ? null : DropReason.UDP_PORT_UNREACHABLE;
    }
}
