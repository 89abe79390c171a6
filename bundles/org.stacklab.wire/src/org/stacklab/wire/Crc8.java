package org.stacklab.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * CRC-8 with the polynomial P = x^8 + x^2 + x + 1 (0x07), initial value 0, bits not reflected, no final complement: the
 * header error control of ITU-T I.432. The CRC of "123456789" in ASCII is 0xF4.
 *
 * <p>Myrinet ends every packet with a CRC-8; this polynomial is our reading and not checked against ANSI/VITA 26. With
 * this one the CRC over a packet and its own CRC is 0.
 *
 * <p>Long ranges go 16 bytes at a time without a table. P is x + 1 times a primitive polynomial of degree 7, so x^127 = 1
 * and x^128 = x modulo P: moving a 16-byte block one block up is multiplying each of its bytes by x.
 */
public final class Crc8 {

    private static final int POLYNOMIAL = 0x07;
    private static final VarHandle LE64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    /** CRC of each single byte. */
    private static final byte[] TABLE = table();

    private Crc8() {
    }

    /**
     * CRC of a byte range, 0..255.
     *
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static int of(byte[] bytes, int at, int lenBytes) {
        Objects.checkFromIndexSize(at, lenBytes, bytes.length);
        int end = at + lenBytes;
        int i = at;
        long front = 0;
        long back = 0;
        for (; i <= end - 16; i += 16) {
            front = timesX(front) ^ (long) LE64.get(bytes, i);
            back = timesX(back) ^ (long) LE64.get(bytes, i + 8);
        }
        int crc = i == at ? 0 : extend(extend(0, front), back);
        for (; i < end; i++) {
            crc = next(crc, bytes[i]);
        }
        return crc;
    }

    /** Each of the eight bytes times x modulo P. */
    private static long timesX(long lanes) {
        long carries = lanes >>> 7 & LOW_BITS;
        return (lanes & ~(LOW_BITS << 7)) << 1 ^ carries * POLYNOMIAL;
    }

    /** CRC of the bytes seen so far followed by those of {@code word}, lowest first. */
    private static int extend(int crc, long word) {
        int extended = crc;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            extended = next(extended, (byte) (word >>> shift));
        }
        return extended;
    }

    private static int next(int crc, byte octet) {
        return TABLE[(crc ^ octet) & 0xFF] & 0xFF;
    }

    private static byte[] table() {
        byte[] table = new byte[256];
        for (int octet = 0; octet < 256; octet++) {
            long remainder = octet;
            for (int bit = 0; bit < 8; bit++) {
                remainder = timesX(remainder);
            }
            table[octet] = (byte) remainder;
        }
        return table;
    }
}
