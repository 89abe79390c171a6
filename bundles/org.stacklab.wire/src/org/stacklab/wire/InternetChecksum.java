package org.stacklab.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * The Internet checksum (RFC 1071) and its incremental update (RFC 1624).
 *
 * <p>A <em>partial sum</em> is an {@code int} in 0..0xFFFF: the ones' complement sum of the 16-bit words of a byte range,
 * in network byte order, the range taken as starting on an even byte and padded with zero to an even length. Partial sums
 * of neighbouring ranges combine with {@link #addAt}; {@link #finish} turns a sum into the value of a checksum field.
 */
public final class InternetChecksum {

    private static final VarHandle LE64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW32 = 0xFFFF_FFFFL;

    private InternetChecksum() {
    }

    /**
     * Partial sum of a byte range.
     *
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static int sum(byte[] bytes, int at, int lenBytes) {
        Objects.checkFromIndexSize(at, lenBytes, bytes.length);
        int end = at + lenBytes;
        int i = at;
        // RFC 1071 2(B) and (C): summing in the other byte order and in wider words gives the same sum, byte-swapped.
        long even = 0;
        long odd = 0;
        for (; i <= end - 32; i += 32) {
            long a = (long) LE64.get(bytes, i);
            long b = (long) LE64.get(bytes, i + 8);
            long c = (long) LE64.get(bytes, i + 16);
            long d = (long) LE64.get(bytes, i + 24);
            even += (a & LOW32) + (b & LOW32) + (c & LOW32) + (d & LOW32);
            odd += (a >>> 32) + (b >>> 32) + (c >>> 32) + (d >>> 32);
        }
        for (; i <= end - 8; i += 8) {
            long a = (long) LE64.get(bytes, i);
            even += a & LOW32;
            odd += a >>> 32;
        }
        long tail = 0;
        for (int shift = 0; i < end; i++, shift += 8) {
            tail |= (bytes[i] & 0xFFL) << shift;
        }
        return swap(fold(fold64(even) + fold64(odd) + fold64(tail)));
    }

    /** Sum of two partial sums whose ranges both start on an even byte. */
    public static int add(int sumA, int sumB) {
        return fold((long) sumA + sumB);
    }

    /**
     * Adds to {@code sum} the partial sum of a range that starts {@code offsetBytes} after the start of the whole; an odd
     * offset exchanges the bytes of every word, and so those of the sum (RFC 1071 2(B)).
     */
    public static int addAt(int sum, int part, int offsetBytes) {
        return add(sum, (offsetBytes & 1) == 0 ? part : swap(part));
    }

    /** Value of the checksum field for a sum over everything else, the field itself counted as zero. */
    public static int finish(int sum) {
        return ~sum & 0xFFFF;
    }

    /** Whether a sum that includes the checksum field says that nothing was changed. */
    public static boolean isIntact(int sumWithChecksum) {
        return sumWithChecksum == 0xFFFF;
    }

    /**
     * New value of a checksum field after one 16-bit word it covers was changed (RFC 1624, equation 3).
     *
     * @param checksum value of the field before the change, 0..0xFFFF
     */
    public static int update(int checksum, int oldWord, int newWord) {
        return finish(fold((~checksum & 0xFFFFL) + (~oldWord & 0xFFFFL) + newWord));
    }

    /** Partial sum of one 32-bit field. */
    static int sum32(int field) {
        return fold(field & LOW32);
    }

    /** Ones' complement fold of a value below 2^48 to 16 bits. */
    private static int fold(long value) {
        long folded = (value & 0xFFFF) + (value >>> 16 & 0xFFFF) + (value >>> 32);
        folded = (folded & 0xFFFF) + (folded >>> 16);
        return (int) ((folded & 0xFFFF) + (folded >>> 16));
    }

    private static long fold64(long value) {
        return (value & LOW32) + (value >>> 32);
    }

    private static int swap(int sum) {
        return (sum << 8 | sum >>> 8) & 0xFFFF;
    }
}
