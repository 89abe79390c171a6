package org.stacklab.stack;

/**
 * Byte credit of one direction of a socket. On the send side a datagram takes credit when it is copied in and gives it back
 * when the driver frees it; on the receive side it takes credit when it is queued, is dropped if there is none, and gives
 * it back when the reader has copied it out. Only user bytes count.
 */
public final class SocketBuffer {

    private final int capacityBytes;
    private int usedBytes;
    private int peakBytes;

    /**
     * An empty buffer.
     *
     * @throws IllegalArgumentException with a sentence for the user if the capacity is negative
     */
    public SocketBuffer(int capacityBytes) {
        if (capacityBytes < 0) {
            throw new IllegalArgumentException(
                    "A socket buffer of " + capacityBytes + " bytes cannot be made; choose 0 or more.");
        }
        this.capacityBytes = capacityBytes;
    }

    /**
     * Takes {@code lenBytes} of credit if there is that much left.
     *
     * @return whether it was taken; if not, nothing changes. More than the capacity is never granted.
     */
    public boolean tryTake(int lenBytes) {
        requireNotNegative(lenBytes);
        if (lenBytes > freeBytes()) {
            return false;
        }
        usedBytes += lenBytes;
        peakBytes = Math.max(peakBytes, usedBytes);
        return true;
    }

    /**
     * Gives {@code lenBytes} of credit back.
     *
     * @throws IllegalStateException if less was taken
     */
    public void giveBack(int lenBytes) {
        requireNotNegative(lenBytes);
        if (lenBytes > usedBytes) {
            throw new IllegalStateException(
                    "socket buffer gets back " + lenBytes + " bytes but only " + usedBytes + " are out");
        }
        usedBytes -= lenBytes;
    }

    /** All the credit there is. */
    public int capacityBytes() {
        return capacityBytes;
    }

    /** Credit out at present. */
    public int usedBytes() {
        return usedBytes;
    }

    /** Credit left. */
    public int freeBytes() {
        return capacityBytes - usedBytes;
    }

    /** Most credit that was ever out. */
    public int peakBytes() {
        return peakBytes;
    }

    private static void requireNotNegative(int lenBytes) {
        if (lenBytes < 0) {
            throw new IllegalStateException("socket buffer asked for " + lenBytes + " bytes");
        }
    }
}
