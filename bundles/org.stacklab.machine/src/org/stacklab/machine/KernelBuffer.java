package org.stacklab.machine;

import org.stacklab.wire.Packet;

/**
 * A packet in memory and what the layers have noted about it, the sk_buff of this house. Whether the cache holds its bytes decides what
 * the next pass of the processor costs: data a DMA has written is charged the uncached rate once (mechanisms 0, cache rule). Eviction by
 * other data is not modelled.
 */
public final class KernelBuffer {
    /** In place of a data sum: nobody has added the data up. */
    public static final int NO_SUM = -1;

    private final Packet packet;
    private final int packetId;
    private boolean cached;
    private int vectors = 1;
    private boolean userMemory;
    private boolean userLevel;
    private boolean sumWanted;
    private int dataSum = NO_SUM;
    private Runnable onFree;

    /**
     * Wraps a packet.
     *
     * @param packet its bytes
     * @param packetId its id in the record
     * @param cached whether a processor has just written it
     */
    public KernelBuffer(Packet packet, int packetId, boolean cached) {
        this.packet = packet;
        this.packetId = packetId;
        this.cached = cached;
    }

    /**
     * The bytes.
     *
     * @return the packet with the headers of the layer that holds it
     */
    public Packet packet() {
        return packet;
    }

    /**
     * Which packet of the record this is.
     *
     * @return the id in the packet table
     */
    public int packetId() {
        return packetId;
    }

    /**
     * Whether the cache holds the bytes.
     *
     * @return true after a pass of the processor, false after a DMA
     */
    public boolean isCached() {
        return cached;
    }

    /**
     * Notes who touched the bytes last.
     *
     * @param byProcessor true for the processor, false for a DMA
     */
    public void touched(boolean byProcessor) {
        cached = byProcessor;
    }

    /**
     * The data lies in user memory, and the kernel has no copy of it.
     *
     * @param pieces how many physically contiguous pieces there are, at least 1
     */
    public void placeInUserMemory(int pieces) {
        userMemory = true;
        vectors = pieces;
    }

    /**
     * Whether the data lies in user memory.
     *
     * @return false when it lies in a kernel buffer
     */
    public boolean isInUserMemory() {
        return userMemory;
    }

    /**
     * How many DMA vectors the data needs.
     *
     * @return physically contiguous pieces, at least 1
     */
    public int vectors() {
        return vectors;
    }

    /** The packet belongs to a program that talks to the card itself. */
    public void bypassKernel() {
        userLevel = true;
        userMemory = true;
    }

    /**
     * Whether the packet belongs to a program that talks to the card itself.
     *
     * @return true after {@link #bypassKernel}
     */
    public boolean isUserLevel() {
        return userLevel;
    }

    /** The card shall add the data up and write the checksum before it sends. */
    public void wantSum() {
        sumWanted = true;
    }

    /**
     * Whether the card shall add the data up before it sends.
     *
     * @return true after {@link #wantSum}
     */
    public boolean isSumWanted() {
        return sumWanted;
    }

    /**
     * The card has added up received data.
     *
     * @param sum partial Internet checksum of the user data
     */
    public void setDataSum(int sum) {
        dataSum = sum;
    }

    /**
     * What the card reports of received data.
     *
     * @return partial Internet checksum of the user data, or {@link #NO_SUM}
     */
    public int dataSum() {
        return dataSum;
    }

    /**
     * Sets what to do when the buffer is not needed any more.
     *
     * @param action called once
     */
    public void onFree(Runnable action) {
        onFree = action;
    }

    /** Frees the buffer: on the sender when the card has fetched the bytes, on the receiver when they are with the user or dropped. */
    public void free() {
        Runnable action = onFree;
        onFree = null;
        if (action != null) {
            action.run();
        }
    }

    /**
     * Hands the duty to free over to a buffer that takes this one's place.
     *
     * @param successor holds the same data
     */
    public void freeWith(KernelBuffer successor) {
        successor.onFree = onFree;
        onFree = null;
    }
}
