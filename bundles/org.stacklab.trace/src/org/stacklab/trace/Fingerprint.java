package org.stacklab.trace;

/**
 * A 128-bit hash over the history of a run, fed as the run goes. Two runs with the same fingerprint had the same spans and delivered
 * the same bytes; it tells runs apart, it does not protect against forgery. Each lane multiplies and rotates in the manner of
 * xxHash64 with its own constants.
 */
public final class Fingerprint {
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_3 = 0x165667B19E3779F9L;

    private long left = PRIME_1;
    private long right = PRIME_2;

    /** Creates the fingerprint of nothing. */
    public Fingerprint() {
    }

    /**
     * Adds a number.
     *
     * @param value what happened
     */
    public void add(long value) {
        left = Long.rotateLeft(left ^ value * PRIME_2, 31) * PRIME_1;
        right = Long.rotateLeft(right + value * PRIME_3, 27) * PRIME_2 + PRIME_3;
    }

    /**
     * Adds a text.
     *
     * @param text what it was called
     */
    public void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    /**
     * Adds bytes.
     *
     * @param bytes where they are
     * @param offset the first of them
     * @param lenBytes how many there are
     */
    public void add(byte[] bytes, int offset, int lenBytes) {
        add(lenBytes);
        int at = offset;
        int end = offset + lenBytes;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            add(ByteOrder.longAt(bytes, at));
        }
        for (; at < end; at++) {
            add(bytes[at]);
        }
    }

    /**
     * The hash of everything added so far.
     *
     * @return 32 hexadecimal digits
     */
    public String hex() {
        return String.format("%016x%016x", finish(left ^ right), finish(right + PRIME_1));
    }

    private static long finish(long lane) {
        long h = (lane ^ lane >>> 33) * PRIME_2;
        h = (h ^ h >>> 29) * PRIME_3;
        return h ^ h >>> 32;
    }
}
