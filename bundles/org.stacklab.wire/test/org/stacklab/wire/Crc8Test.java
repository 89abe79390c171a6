package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class Crc8Test {

    /** Long division, bit by bit. */
    private static int naive(byte[] bytes, int at, int lenBytes) {
        int remainder = 0;
        for (int i = at; i < at + lenBytes; i++) {
            for (int bit = 7; bit >= 0; bit--) {
                int next = bytes[i] >>> bit & 1;
                int top = remainder >>> 7;
                remainder = remainder << 1 & 0xFF ^ ((top ^ next) == 1 ? 0x07 : 0);
            }
        }
        return remainder;
    }

    @Test
    void publishedCheckValue() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0xF4, Crc8.of(digits, 0, digits.length));
    }

    @Test
    void equalsLongDivisionForEveryLengthAndAlignment() {
        byte[] bytes = new byte[400];
        new SplittableRandom(1).nextBytes(bytes);
        for (int at = 0; at < 16; at++) {
            for (int lenBytes = 0; lenBytes <= 300; lenBytes++) {
                assertEquals(naive(bytes, at, lenBytes), Crc8.of(bytes, at, lenBytes));
            }
        }
    }

    @Test
    void appendedCrcLeavesZeroAndEveryFlippedBitShows() {
        byte[] bytes = new byte[41];
        new SplittableRandom(2).nextBytes(bytes);
        bytes[40] = (byte) Crc8.of(bytes, 0, 40);
        assertEquals(0, Crc8.of(bytes, 0, 41));
        for (int bit = 0; bit < 41 * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertNotEquals(0, Crc8.of(bytes, 0, 41));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }
}
