package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stacklab.wire.InternetChecksum;
import org.stacklab.wire.Packet;
import org.stacklab.wire.UdpHeader;

class UdpInputTest {

    private static final int DATA_LEN = 5;

    private final TestHost host = new TestHost(4096);

    private static Packet datagram(int destinationPort, int lenBytes, boolean checksummed) {
        Packet packet = Packet.wrap(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5});
        packet.setId(7);
        new UdpHeader(5001, destinationPort, lenBytes, UdpHeader.NO_CHECKSUM).write(packet.array(), 0);
        if (checksummed) {
            UdpHeader.putChecksum(packet.array(), 0, TestHost.ALICE, TestHost.BOB,
                    InternetChecksum.sum(packet.array(), 8, lenBytes - 8));
        }
        return packet;
    }

    private UdpOutcome input(Packet packet) {
        return host.udp.input(packet, TestHost.ALICE, TestHost.BOB, 5);
    }

    private void assertDropped(DropReason reason, Packet packet) {
        assertEquals(reason, input(packet));
        assertEquals(List.of(new TestHost.Drop(7, reason, 5)), host.drops);
    }

    @Test
    void truncated() {
        Packet packet = datagram(TestHost.PORT, 13, true);
        packet.trim(7);
        assertFalse(host.udp.needsSum(packet));
        assertDropped(DropReason.UDP_TRUNCATED, packet);
    }

    @Test
    void longerThanWhatCame() {
        Packet packet = datagram(TestHost.PORT, 13, true);
        packet.trim(12);
        assertDropped(DropReason.UDP_BAD_LENGTH, packet);
    }

    @Test
    void changedData() {
        Packet packet = datagram(TestHost.PORT, 13, true);
        packet.array()[12] ^= 1;
        assertDropped(DropReason.UDP_BAD_CHECKSUM, packet);
    }

    @Test
    void wrongSumFromTheNic() {
        Packet packet = datagram(TestHost.PORT, 13, true);
        int dataSum = InternetChecksum.sum(packet.array(), 8, DATA_LEN);
        assertEquals(DropReason.UDP_BAD_CHECKSUM,
                host.udp.input(packet, TestHost.ALICE, TestHost.BOB, dataSum + 1, 5));
    }

    @Test
    void nobodyListens() {
        assertDropped(DropReason.UDP_PORT_UNREACHABLE, datagram(TestHost.PORT + 1, 13, true));
    }

    @Test
    void missingChecksumIsBelievedOrNot() {
        assertFalse(host.udp.needsSum(datagram(TestHost.PORT, 13, false)));
        assertInstanceOf(UdpDatagram.class, input(datagram(TestHost.PORT, 13, false)));
        UdpInput strict = new UdpInput(host.ports, UdpInput.ZeroChecksum.REJECT, host.listener);
        assertEquals(DropReason.UDP_NO_CHECKSUM,
                strict.input(datagram(TestHost.PORT, 13, false), TestHost.ALICE, TestHost.BOB, 5));
    }

    @Test
    void bytesBehindTheAnnouncedLengthAreCutOff() {
        UdpDatagram received = assertInstanceOf(UdpDatagram.class, input(datagram(TestHost.PORT, 11, true)));
        assertEquals(3, received.data().length());
    }
}
