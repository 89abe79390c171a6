package org.stacklab.machine.nic;

import org.stacklab.wire.HeaderError;
import org.stacklab.wire.InternetChecksum;
import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;
import org.stacklab.wire.UdpHeader;

/** What a card knows of UDP: where the header is, how to add the data up and where the sum belongs. */
final class UdpPackets {
    private UdpPackets() {
    }

    /** Whether an IP packet is a UDP datagram that was not fragmented. */
    static boolean isWholeDatagram(Packet packet) {
        byte[] bytes = packet.array();
        int at = packet.offset();
        return Ipv4Header.check(bytes, at, packet.length()) == HeaderError.NONE && !Ipv4Header.moreFragments(bytes, at)
                && Ipv4Header.fragmentOffsetBytes(bytes, at) == 0 && Ipv4Header.protocol(bytes, at) == Ipv4Header.PROTOCOL_UDP
                && UdpHeader.check(bytes, headerAt(packet), packet.length() - Ipv4Header.headerLenBytes(bytes, at)) == HeaderError.NONE;
    }

    static int headerAt(Packet packet) {
        return packet.offset() + Ipv4Header.headerLenBytes(packet.array(), packet.offset());
    }

    /** The partial checksum of the user data of a whole datagram. */
    static int dataSum(Packet packet) {
        return InternetChecksum.sum(packet.array(), headerAt(packet) + UdpHeader.LEN_BYTES, dataBytes(packet));
    }

    /** How much user data a whole datagram carries. */
    static int dataBytes(Packet packet) {
        return UdpHeader.lenBytes(packet.array(), headerAt(packet)) - UdpHeader.LEN_BYTES;
    }

    /** Writes the checksum of a whole datagram whose data the card has added up. */
    static void putChecksum(Packet packet) {
        byte[] bytes = packet.array();
        UdpHeader.putChecksum(bytes, headerAt(packet), Ipv4Header.source(bytes, packet.offset()),
                Ipv4Header.destination(bytes, packet.offset()), dataSum(packet));
    }
}
