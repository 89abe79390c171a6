package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SocketBufferTest {

    private final SocketBuffer buffer = new SocketBuffer(32 * 1024);

    @Test
    void grantsUpToTheLastByteAndNoMore() {
        assertTrue(buffer.tryTake(32 * 1024 - 1));
        assertFalse(buffer.tryTake(2));
        assertTrue(buffer.tryTake(1));
        assertFalse(buffer.tryTake(1));
        assertTrue(buffer.tryTake(0));
        assertEquals(0, buffer.freeBytes());
    }

    @Test
    void creditReturnsAndThePeakRemains() {
        buffer.tryTake(20_000);
        buffer.giveBack(15_000);
        buffer.tryTake(1000);
        assertEquals(6000, buffer.usedBytes());
        assertEquals(20_000, buffer.peakBytes());
    }

    @Test
    void moreThanTheCapacityIsNeverGranted() {
        assertFalse(buffer.tryTake(buffer.capacityBytes() + 1));
        assertFalse(buffer.tryTake(Integer.MAX_VALUE));
    }

    @Test
    void mistakes() {
        buffer.tryTake(10);
        assertThrows(IllegalStateException.class, () -> buffer.giveBack(11));
        assertThrows(IllegalStateException.class, () -> buffer.giveBack(-1));
        assertThrows(IllegalStateException.class, () -> buffer.tryTake(-1));
        assertThrows(IllegalArgumentException.class, () -> new SocketBuffer(-1));
        assertEquals(10, buffer.usedBytes());
    }
}
