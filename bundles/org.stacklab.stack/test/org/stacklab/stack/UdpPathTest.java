package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stacklab.wire.InternetChecksum;
import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;
import org.stacklab.wire.UdpHeader;

/** Output and input together: what goes in at the top of Alice comes out at the top of Bob. */
class UdpPathTest {

    private static byte[] random(SplittableRandom random, int lenBytes) {
        byte[] bytes = new byte[lenBytes];
        random.nextBytes(bytes);
        return bytes;
    }

    private static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            list.set(i, list.set(j, list.get(i)));
        }
    }

    @Test
    void everySizeArrivesInAnyOrderOfFragments() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 400; round++) {
            TestHost host = new TestHost(8 * random.nextInt(1, 600));
            byte[] data = random(random, random.nextInt(round % 8 == 0 ? 65508 : 3000));
            List<Packet> packets = host.send(data, 0);
            shuffle(packets, random);
            for (Packet packet : packets.subList(1, packets.size())) {
                assertEquals(Ipv4Outcome.Incomplete.INCOMPLETE, host.ip.input(packet, 0));
            }
            Ipv4Datagram datagram = assertInstanceOf(Ipv4Datagram.class, host.ip.input(packets.getFirst(), 0));
            assertEquals(data.length + 8, datagram.lenBytes());
            UdpDatagram received = assertInstanceOf(UdpDatagram.class, host.deliver(datagram, 0));
            assertArrayEquals(data, received.data().toByteArray());
            assertEquals(0, host.reassembly.heldBytes());
            assertEquals(List.of(), host.drops);
        }
    }

    @Test
    void receiverLearnsWhoSent() {
        TestHost host = new TestHost(4096);
        Ipv4Datagram datagram = (Ipv4Datagram) host.ip.input(host.send(new byte[] {1}, 9).getFirst(), 0);
        UdpDatagram received = (UdpDatagram) host.deliver(datagram, 0);
        assertEquals(TestHost.ALICE, received.source());
        assertEquals(5001, received.sourcePort());
        assertEquals("socket", host.ports.lookup(received.destinationPort()));
        assertEquals(9, received.data().id());
    }

    @Test
    void fragmentsOfTheFourKilobyteMtuCarryFourKilobytesOfUserData() {
        List<Packet> packets = new TestHost(4096).send(new byte[3 * 4096], 0);
        assertEquals(List.of(4096 + 28, 4096 + 20, 4096 + 20), packets.stream().map(Packet::length).toList());
        for (int index = 0; index < 3; index++) {
            byte[] bytes = packets.get(index).array();
            int at = packets.get(index).offset();
            assertEquals(1, Ipv4Header.identification(bytes, at));
            assertEquals(index == 0 ? 0 : 8 + 4096 * index, Ipv4Header.fragmentOffsetBytes(bytes, at));
            assertEquals(index < 2, Ipv4Header.moreFragments(bytes, at));
        }
    }

    @Test
    void unfragmentedDatagramIsNotCopied() {
        TestHost host = new TestHost(4096);
        Packet packet = host.send(new byte[100], 0).getFirst();
        Ipv4Datagram datagram = (Ipv4Datagram) host.ip.input(packet, 0);
        assertFalse(datagram.isFragmented());
        assertSame(packet, datagram.merge());
    }

    @Test
    void nicMayComputeAndVerifyTheChecksumFromTheDataSum() {
        byte[] data = random(new SplittableRandom(2), 1001);
        int dataSum = InternetChecksum.sum(data, 0, data.length);
        TestHost host = new TestHost(4096);
        UdpOutput.Outgoing outgoing = host.output.begin(new UdpFlow(5001, TestHost.BOB, TestHost.PORT), data.length);
        Packet packet = host.output.copyFragment(outgoing, 0, data, 0);
        host.output.pushHeaders(outgoing, 0, packet, UdpOutput.NO_SUM);
        int udpAt = packet.offset() + Ipv4Header.LEN_BYTES;
        assertEquals(UdpHeader.NO_CHECKSUM, UdpHeader.checksum(packet.array(), udpAt));
        UdpHeader.putChecksum(packet.array(), udpAt, TestHost.ALICE, TestHost.BOB, dataSum);
        assertArrayEquals(new TestHost(4096).send(data, 0).getFirst().toByteArray(), packet.toByteArray());

        Ipv4Datagram datagram = (Ipv4Datagram) host.ip.input(packet, 0);
        assertTrue(host.udp.needsSum(datagram.merge()));
        assertInstanceOf(UdpDatagram.class,
                host.udp.input(datagram.merge(), TestHost.ALICE, TestHost.BOB, dataSum, 0));
    }

    @Test
    void identificationWrapsAfter16Bits() {
        Ipv4Output output = new Ipv4Output(TestHost.ALICE);
        for (int number = 1; number <= 0xFFFF; number++) {
            assertEquals(number, output.nextIdentification());
        }
        assertEquals(0, output.nextIdentification());
    }

    @Test
    void hostilePacketsAreDroppedAndNeverThrow() {
        SplittableRandom random = new SplittableRandom(3);
        TestHost host = new TestHost(64);
        int delivered = 0;
        int handed = 0;
        for (int round = 0; round < 20_000; round++) {
            Packet packet = host.send(random(random, random.nextInt(200)), 0).getFirst();
            for (int change = random.nextInt(4); change > 0; change--) {
                packet.array()[packet.offset() + random.nextInt(packet.length())] = (byte) random.nextInt();
            }
            if (random.nextBoolean()) {
                sealIpv4(packet);
            }
            packet.trim(random.nextInt(4) == 0 ? random.nextInt(packet.length() + 1) : packet.length());
            handed++;
            if (host.ip.input(packet, round) instanceof Ipv4Datagram datagram) {
                int pieces = datagram.fragments().size();
                // Merging makes one packet of several, and a datagram refused by UDP is reported as that one.
                delivered += host.deliver(datagram, round) instanceof UdpDatagram ? pieces : pieces - 1;
            }
        }
        host.reassembly.expire(Long.MAX_VALUE);
        assertEquals(handed, delivered + host.counters.totalPackets());
        assertEquals(0, host.reassembly.heldBytes());
        long reasonsSeen = Stream.of(DropReason.values()).filter(reason -> host.counters.packets(reason) > 0).count();
        assertTrue(delivered > 1000 && reasonsSeen >= 10, delivered + " delivered, " + reasonsSeen + " reasons");
    }

    /** Makes the header checksum right, so that lies reach the code behind it. */
    private static void sealIpv4(Packet packet) {
        byte[] bytes = packet.array();
        int at = packet.offset();
        int lenBytes = Math.min(Ipv4Header.headerLenBytes(bytes, at), packet.length());
        bytes[at + 10] = 0;
        bytes[at + 11] = 0;
        int checksum = InternetChecksum.finish(InternetChecksum.sum(bytes, at, lenBytes));
        bytes[at + 10] = (byte) (checksum >>> 8);
        bytes[at + 11] = (byte) checksum;
    }
}
