package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stacklab.stack.Ipv4Outcome.Incomplete.INCOMPLETE;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stacklab.stack.TestHost.Drop;
import org.stacklab.wire.Packet;

class ReassemblyTest {

    private final Ipv4Output alice = new Ipv4Output(TestHost.ALICE);
    private TestHost host = new TestHost(4096);

    /** A fragment of {@code lenBytes} bytes, each of value {@code id}, which is also its number. */
    private Packet fragment(int datagram, int id, int offset, int lenBytes, boolean more) {
        Packet packet = Packet.allocate(lenBytes);
        Arrays.fill(packet.array(), packet.offset(), packet.offset() + lenBytes, (byte) id);
        packet.setId(id);
        alice.pushHeader(packet, TestHost.BOB, 17, datagram, offset, more);
        return packet;
    }

    private Ipv4Outcome input(int id, int offset, int lenBytes, boolean more) {
        return host.ip.input(fragment(1, id, offset, lenBytes, more), 0);
    }

    private static byte[] bytes(Ipv4Outcome outcome) {
        return assertInstanceOf(Ipv4Datagram.class, outcome).merge().toByteArray();
    }

    @Test
    void lastFragmentMayComeFirst() {
        assertEquals(INCOMPLETE, input(3, 16, 3, false));
        assertEquals(INCOMPLETE, input(1, 0, 8, true));
        assertArrayEquals(new byte[] {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3}, bytes(input(2, 8, 8, true)));
        assertEquals(0, host.reassembly.heldDatagrams());
    }

    @Test
    void datagramsDoNotMix() {
        assertEquals(INCOMPLETE, host.ip.input(fragment(1, 1, 0, 8, true), 0));
        assertEquals(INCOMPLETE, host.ip.input(fragment(2, 3, 8, 1, false), 0));
        assertEquals(2, host.reassembly.heldDatagrams());
        assertArrayEquals(new byte[] {1, 1, 1, 1, 1, 1, 1, 1, 2}, bytes(host.ip.input(fragment(1, 2, 8, 1, false), 0)));
    }

    @Test
    void sourceAndProtocolTellDatagramsApart() {
        input(1, 0, 8, true);
        Packet otherSource = Packet.allocate(1);
        new Ipv4Output(TestHost.ALICE + 9).pushHeader(otherSource, TestHost.BOB, 17, 1, 8, false);
        Packet otherProtocol = Packet.allocate(1);
        alice.pushHeader(otherProtocol, TestHost.BOB, 6, 1, 8, false);
        assertEquals(INCOMPLETE, host.ip.input(otherSource, 0));
        assertEquals(INCOMPLETE, host.ip.input(otherProtocol, 0));
        assertEquals(3, host.reassembly.heldDatagrams());
    }

    @Test
    void duplicateIsDroppedAndTheRestStays() {
        input(1, 0, 16, true);
        assertEquals(DropReason.FRAGMENT_DUPLICATE, input(9, 0, 16, true));
        assertEquals(DropReason.FRAGMENT_DUPLICATE, input(9, 8, 8, true));
        assertArrayEquals(new byte[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2}, bytes(input(2, 16, 1, false)));
    }

    @Test
    void overlapIsDroppedAndTheFirstBytesWin() {
        input(1, 8, 16, true);
        assertEquals(DropReason.FRAGMENT_OVERLAP, input(9, 0, 16, true));
        assertEquals(DropReason.FRAGMENT_OVERLAP, input(9, 16, 16, true));
        assertEquals(DropReason.FRAGMENT_OVERLAP, input(9, 0, 40, true));
        assertEquals(16, host.reassembly.heldBytes());
        assertEquals(3, host.counters.packets(DropReason.FRAGMENT_OVERLAP));
    }

    @Test
    void lengthCannotChange() {
        input(1, 16, 8, false);
        assertEquals(DropReason.FRAGMENT_LENGTH_CONFLICT, input(9, 24, 8, true));
        assertEquals(DropReason.FRAGMENT_LENGTH_CONFLICT, input(9, 24, 8, false));
        assertEquals(DropReason.FRAGMENT_LENGTH_CONFLICT, input(9, 8, 8, false));
        host = new TestHost(4096);
        input(1, 16, 8, true);
        assertEquals(DropReason.FRAGMENT_LENGTH_CONFLICT, input(9, 8, 8, false));
    }

    @Test
    void malformedFragments() {
        assertEquals(DropReason.FRAGMENT_MALFORMED, input(9, 0, 7, true));
        assertEquals(DropReason.FRAGMENT_MALFORMED, input(9, 8, 0, false));
        assertEquals(DropReason.FRAGMENT_MALFORMED, input(9, 65512, 4, false));
        assertEquals(0, host.reassembly.heldDatagrams());
        assertEquals(INCOMPLETE, input(1, 65512, 3, false));
    }

    @Test
    void timeRunsFromTheFirstFragmentAndEveryHeldPacketIsReported() {
        host.ip.input(fragment(1, 1, 0, 8, true), 100);
        host.ip.input(fragment(1, 2, 8, 8, true), 900);
        host.ip.input(fragment(2, 3, 0, 8, true), 950);
        assertEquals(100 + TestHost.TIMEOUT_PS, host.reassembly.nextDeadlinePs());
        host.reassembly.expire(1099);
        assertEquals(List.of(), host.drops);
        host.reassembly.expire(1100);
        assertEquals(List.of(new Drop(1, DropReason.REASSEMBLY_TIMEOUT, 1100),
                new Drop(2, DropReason.REASSEMBLY_TIMEOUT, 1100)), host.drops);
        assertEquals(1950, host.reassembly.nextDeadlinePs());
        assertEquals(8, host.reassembly.heldBytes());
    }

    @Test
    void fragmentAfterTheTimeoutStartsAnew() {
        host.ip.input(fragment(1, 1, 0, 8, true), 0);
        assertEquals(INCOMPLETE, host.ip.input(fragment(1, 2, 8, 1, false), 1000));
        assertEquals(List.of(new Drop(1, DropReason.REASSEMBLY_TIMEOUT, 1000)), host.drops);
        assertEquals(2000, host.reassembly.nextDeadlinePs());
    }

    @Test
    void tooManyDatagramsCostTheOldest() {
        host = new TestHost(4096, 2, 1 << 20);
        for (int datagram = 1; datagram <= 3; datagram++) {
            assertEquals(INCOMPLETE, host.ip.input(fragment(datagram, datagram, 0, 8, true), datagram));
        }
        assertEquals(List.of(new Drop(1, DropReason.REASSEMBLY_FULL, 3)), host.drops);
        assertEquals(2, host.reassembly.heldDatagrams());
    }

    @Test
    void tooManyBytesCostTheOldest() {
        host = new TestHost(4096, 9, 64);
        host.ip.input(fragment(1, 1, 0, 32, true), 0);
        host.ip.input(fragment(2, 2, 0, 32, true), 0);
        assertEquals(INCOMPLETE, host.ip.input(fragment(3, 3, 0, 8, true), 0));
        assertEquals(List.of(new Drop(1, DropReason.REASSEMBLY_FULL, 0)), host.drops);
        assertEquals(40, host.reassembly.heldBytes());
    }

    @Test
    void datagramBeyondAllMemoryIsGivenUpItself() {
        host = new TestHost(4096, 9, 24);
        assertEquals(INCOMPLETE, input(1, 0, 24, true));
        assertEquals(DropReason.REASSEMBLY_FULL, input(2, 24, 8, true));
        assertEquals(List.of(new Drop(1, DropReason.REASSEMBLY_FULL, 0), new Drop(2, DropReason.REASSEMBLY_FULL, 0)),
                host.drops);
        assertEquals(0, host.reassembly.heldBytes());
    }

    @Test
    void wireDuplicateOfACompleteDatagramWaitsAndTimesOut() {
        Packet last = fragment(1, 2, 8, 1, false);
        Packet again = TestHost.copy(last, 3);
        host.ip.input(fragment(1, 1, 0, 8, true), 0);
        assertInstanceOf(Ipv4Datagram.class, host.ip.input(last, 0));
        assertEquals(INCOMPLETE, host.ip.input(again, 0));
        host.reassembly.expire(TestHost.TIMEOUT_PS);
        assertEquals(List.of(new Drop(3, DropReason.REASSEMBLY_TIMEOUT, TestHost.TIMEOUT_PS)), host.drops);
    }

    @Test
    void timeNeverGoesBack() {
        host.reassembly.expire(10);
        assertThrows(IllegalStateException.class, () -> host.reassembly.expire(9));
        assertEquals(Long.MAX_VALUE, host.reassembly.nextDeadlinePs());
    }

    @Test
    void boundsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new Reassembly(0, 1, 1, host.listener));
        assertThrows(IllegalArgumentException.class, () -> new Reassembly(1, 0, 1, host.listener));
        assertThrows(IllegalArgumentException.class, () -> new Reassembly(1, 1, -1, host.listener));
    }
}
