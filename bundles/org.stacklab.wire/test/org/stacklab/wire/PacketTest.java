package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PacketTest {

    @Test
    void pushOpensAndPullClosesTheFront() {
        Packet packet = Packet.allocate(10);
        int payload = packet.offset();
        assertEquals(payload - 20, packet.push(20));
        assertEquals(30, packet.length());
        assertEquals(payload - 20, packet.pull(20));
        assertEquals(payload, packet.offset());
        assertEquals(10, packet.length());
    }

    @Test
    void appendOpensAndTrimClosesTheBack() {
        Packet packet = Packet.allocate(10);
        assertEquals(packet.offset() + 10, packet.append(1));
        assertEquals(11, packet.length());
        packet.trim(10);
        assertEquals(Packet.TAILROOM_BYTES, packet.tailroom());
    }

    @Test
    void sliceSharesBytesAndNumber() {
        Packet packet = Packet.wrap(new byte[] {1, 2, 3, 4, 5}, 1, 4);
        packet.setId(7);
        Packet slice = packet.slice(1, 2);
        assertSame(packet.array(), slice.array());
        assertArrayEquals(new byte[] {3, 4}, slice.toByteArray());
        assertEquals(7, slice.id());
    }

    @Test
    void windowNeverLeavesTheArray() {
        Packet packet = Packet.wrap(new byte[8], 2, 4);
        assertThrows(IllegalStateException.class, () -> packet.push(3));
        assertThrows(IllegalStateException.class, () -> packet.pull(5));
        assertThrows(IllegalStateException.class, () -> packet.append(3));
        assertThrows(IllegalStateException.class, () -> packet.trim(5));
        assertThrows(IllegalStateException.class, () -> packet.push(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> packet.slice(2, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> Packet.wrap(new byte[8], 6, 3));
        assertThrows(IllegalArgumentException.class, () -> Packet.allocate(-1));
        assertEquals(2, packet.offset());
        assertEquals(4, packet.length());
    }
}
