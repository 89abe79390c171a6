package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stacklab.wire.Packet;

class Ipv4InputTest {

    private final TestHost host = new TestHost(4096);

    private Packet packet() {
        return host.send(new byte[] {1, 2, 3}, 7).getFirst();
    }

    private void assertDropped(DropReason reason, Packet packet) {
        assertEquals(reason, host.ip.input(packet, 5));
        assertEquals(List.of(new TestHost.Drop(7, reason, 5)), host.drops);
        assertEquals(1, host.counters.packets(reason));
        assertEquals(packet.length(), host.counters.bytes(reason));
    }

    @Test
    void truncated() {
        Packet packet = packet();
        packet.trim(19);
        assertDropped(DropReason.IP_TRUNCATED, packet);
    }

    @Test
    void otherVersion() {
        Packet packet = packet();
        packet.array()[packet.offset()] = 0x65;
        assertDropped(DropReason.IP_WRONG_VERSION, packet);
    }

    @Test
    void missingTail() {
        Packet packet = packet();
        packet.trim(packet.length() - 1);
        assertDropped(DropReason.IP_BAD_LENGTH, packet);
    }

    @Test
    void headerLongerThanThePacket() {
        Packet packet = packet();
        packet.array()[packet.offset()] = 0x4F;
        assertDropped(DropReason.IP_BAD_LENGTH, packet);
    }

    @Test
    void changedHeader() {
        Packet packet = packet();
        packet.array()[packet.offset() + 8]--;
        assertDropped(DropReason.IP_BAD_CHECKSUM, packet);
    }

    @Test
    void otherHost() {
        Ipv4Output output = new Ipv4Output(TestHost.ALICE);
        Packet packet = Packet.allocate(3);
        packet.setId(7);
        output.pushHeader(packet, TestHost.BOB + 1, 17, 1, 0, false);
        assertDropped(DropReason.IP_NOT_LOCAL, packet);
    }

    @Test
    void linkPaddingIsCutOff() {
        Packet packet = packet();
        packet.append(4);
        Ipv4Datagram datagram = assertInstanceOf(Ipv4Datagram.class, host.ip.input(packet, 0));
        assertEquals(8 + 3, datagram.lenBytes());
        assertEquals(8 + 3, datagram.fragments().getFirst().length());
    }

    @Test
    void everyProtocolIsPassedOn() {
        Packet packet = Packet.allocate(3);
        new Ipv4Output(TestHost.ALICE).pushHeader(packet, TestHost.BOB, 254, 1, 0, false);
        assertEquals(254, ((Ipv4Datagram) host.ip.input(packet, 0)).protocol());
    }
}
