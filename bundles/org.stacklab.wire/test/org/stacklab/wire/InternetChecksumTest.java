package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class InternetChecksumTest {

    /** The definition, one 16-bit word at a time. */
    private static int naiveSum(byte[] bytes, int at, int lenBytes) {
        int sum = 0;
        for (int i = 0; i < lenBytes; i++) {
            int octet = bytes[at + i] & 0xFF;
            sum += i % 2 == 0 ? octet << 8 : octet;
            sum = (sum & 0xFFFF) + (sum >>> 16);
        }
        return sum;
    }

    private static byte[] random(SplittableRandom random, int lenBytes) {
        byte[] bytes = new byte[lenBytes];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void exampleOfRfc1071() {
        byte[] bytes = HexFormat.of().parseHex("0001f203f4f5f6f7");
        assertEquals(0xddf2, InternetChecksum.sum(bytes, 0, bytes.length));
        assertEquals(0x220d, InternetChecksum.finish(0xddf2));
    }

    @Test
    void equalsTheDefinitionForEveryShortLengthAndAlignment() {
        byte[] bytes = random(new SplittableRandom(1), 256);
        for (int at = 0; at < 16; at++) {
            for (int lenBytes = 0; lenBytes <= 200; lenBytes++) {
                assertEquals(naiveSum(bytes, at, lenBytes), InternetChecksum.sum(bytes, at, lenBytes));
            }
        }
    }

    @Test
    void equalsTheDefinitionForLongAndExtremeRanges() {
        byte[] bytes = random(new SplittableRandom(2), 1 << 20);
        assertEquals(naiveSum(bytes, 3, bytes.length - 3), InternetChecksum.sum(bytes, 3, bytes.length - 3));
        Arrays.fill(bytes, (byte) 0xFF);
        assertEquals(0xFFFF, InternetChecksum.sum(bytes, 0, bytes.length));
        assertEquals(naiveSum(bytes, 0, 65535), InternetChecksum.sum(bytes, 0, 65535));
    }

    @Test
    void partialSumsCombineAtAnyCut() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = random(random, random.nextInt(1, 300));
            int first = random.nextInt(bytes.length + 1);
            int second = random.nextInt(first, bytes.length + 1);
            int tail = InternetChecksum.sum(bytes, second, bytes.length - second);
            int middle = InternetChecksum.sum(bytes, first, second - first);
            int sum = InternetChecksum.addAt(0, tail, second);
            sum = InternetChecksum.addAt(sum, middle, first);
            sum = InternetChecksum.addAt(sum, InternetChecksum.sum(bytes, 0, first), 0);
            assertEquals(naiveSum(bytes, 0, bytes.length), sum);
        }
    }

    @Test
    void exampleOfRfc1624() {
        assertEquals(0x0000, InternetChecksum.update(0xDD2F, 0x5555, 0x3285));
    }

    @Test
    void updateKeepsAChangedHeaderIntact() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = random(random, 20);
            NetworkOrder.put16(bytes, 10, 0);
            int checksum = InternetChecksum.finish(InternetChecksum.sum(bytes, 0, 20));
            int oldWord = NetworkOrder.u16(bytes, 4);
            int newWord = random.nextInt(0x10000);
            NetworkOrder.put16(bytes, 4, newWord);
            NetworkOrder.put16(bytes, 10, InternetChecksum.update(checksum, oldWord, newWord));
            assertTrue(InternetChecksum.isIntact(InternetChecksum.sum(bytes, 0, 20)));
        }
    }

    @Test
    void changedBitIsNoticed() {
        byte[] bytes = HexFormat.of().parseHex("0001f203f4f5f6f7220d");
        assertTrue(InternetChecksum.isIntact(InternetChecksum.sum(bytes, 0, 10)));
        for (int bit = 0; bit < 80; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(InternetChecksum.isIntact(InternetChecksum.sum(bytes, 0, 10)));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void rangeOutsideTheArrayIsACallersMistake() {
        assertThrows(IndexOutOfBoundsException.class, () -> InternetChecksum.sum(new byte[8], 1, 8));
        assertThrows(IndexOutOfBoundsException.class, () -> InternetChecksum.sum(new byte[8], -1, 4));
    }
}
