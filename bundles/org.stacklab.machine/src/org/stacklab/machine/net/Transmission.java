package org.stacklab.machine.net;

import org.stacklab.machine.KernelBuffer;

/**
 * A packet on its way through the network.
 *
 * @param buffer the packet with its link header
 * @param lenBytes bytes on the wire, headers and trailer included
 * @param route the output ports of the switches to cross, in order; empty on a direct cable
 * @param hop how many of them have been crossed
 * @param leadPs how long the next link is taken before the first byte comes, because a switch looks for the way
 * @param onBegin called when the next link begins to carry the packet
 * @param onTailSent called when the last byte has left for the next link
 */
public record Transmission(KernelBuffer buffer, int lenBytes, int[] route, int hop, long leadPs, Runnable onBegin, Runnable onTailSent) {
    private static final Runnable NOBODY_WAITS = () -> { };

    /**
     * A packet that leaves a card.
     *
     * @param buffer the packet with its link header
     * @param lenBytes bytes on the wire, headers and trailer included
     * @param route the output ports of the switches to cross, in order
     * @param onTailSent called when the last byte has left the card
     */
    public Transmission(KernelBuffer buffer, int lenBytes, int[] route, Runnable onTailSent) {
        this(buffer, lenBytes, route, 0, 0, NOBODY_WAITS, onTailSent);
    }

    /** The same packet behind the next switch, which holds the link before it back until {@code letIn} is called. */
    Transmission crossing(long latencyPs, Runnable letIn) {
        return new Transmission(buffer, lenBytes, route, hop + 1, latencyPs, letIn, NOBODY_WAITS);
    }
}
