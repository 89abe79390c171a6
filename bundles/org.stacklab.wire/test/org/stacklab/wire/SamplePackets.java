package org.stacklab.wire;

import java.nio.charset.StandardCharsets;

/** Whole packets for tests. */
final class SamplePackets {

    static final int ALICE = Ipv4Address.parse("10.0.0.1");
    static final int BOB = Ipv4Address.parse("10.0.0.2");

    private SamplePackets() {
    }

    /** An IPv4 packet with a UDP datagram from alice:1024 to bob:80, checksummed. */
    static Packet udp(String data) {
        byte[] utf8 = data.getBytes(StandardCharsets.UTF_8);
        Packet packet = Packet.allocate(utf8.length);
        System.arraycopy(utf8, 0, packet.array(), packet.offset(), utf8.length);
        int dataSum = InternetChecksum.sum(utf8, 0, utf8.length);
        int udp = packet.push(UdpHeader.LEN_BYTES);
        new UdpHeader(1024, 80, packet.length(), UdpHeader.NO_CHECKSUM).write(packet.array(), udp);
        UdpHeader.putChecksum(packet.array(), udp, ALICE, BOB, dataSum);
        int ip = packet.push(Ipv4Header.LEN_BYTES);
        new Ipv4Header(0, packet.length(), 7, false, false, 0, 64, Ipv4Header.PROTOCOL_UDP, ALICE, BOB)
                .write(packet.array(), ip);
        return packet;
    }

    /** {@link #udp} inside a Myrinet packet. */
    static Packet myrinetUdp(String data) {
        Packet packet = udp(data);
        new MyrinetHeader(MyrinetHeader.TYPE_DATA, MyrinetHeader.SUBTYPE_IPV4).push(packet);
        MyrinetHeader.appendCrc(packet);
        return packet;
    }
}
