package org.stacklab.machine;

import org.stacklab.wire.Packet;

/**
 * A packet in memory, and whether the cache holds its bytes. The first pass of a processor over data that a DMA has written is charged
 * the uncached rate, later ones the cached rate (mechanisms 0, cache rule). Eviction by other data is not modelled.
 */
public final class KernelBuffer {
    private final Packet packet;
    private final int packetId;
    private boolean cached;
    private Runnable onSent;

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
     * Sets what to do when the card has fetched the bytes and the driver frees the buffer.
     *
     * @param action called once, in the interrupt handler of the sender
     */
    public void onSent(Runnable action) {
        onSent = action;
    }

    /** Frees the buffer on the sender's side. */
    public void sent() {
        Runnable action = onSent;
        onSent = null;
        if (action != null) {
            action.run();
        }
    }
}
