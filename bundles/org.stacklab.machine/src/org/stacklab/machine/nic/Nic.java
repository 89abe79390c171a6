package org.stacklab.machine.nic;

import org.stacklab.machine.KernelBuffer;

/** A network interface as its driver sees it. */
public interface Nic {
    /**
     * How many send descriptors the card holds. Each is taken from its posting until its completion is reported.
     *
     * @return the size of the ring
     */
    int sendRingSize();

    /**
     * The driver has written a send descriptor to the card, of which a place in the ring was free.
     *
     * @param buffer the packet in host memory, with an IP header in front
     * @param nextHop the IPv4 address of the host it goes to
     */
    void descriptorPosted(KernelBuffer buffer, int nextHop);

    /** The driver has posted one more kernel buffer for arriving packets. */
    void kernelBufferPosted();

    /** What a card tells its driver. */
    interface Listener {
        /** The card raises its interrupt line; completions lie in the ring. */
        void interrupt();
    }

    /**
     * Takes the next completion out of the ring in host memory.
     *
     * @return what was completed, or null when the ring is empty
     */
    Completion pollCompletion();

    /**
     * Something the card has finished.
     *
     * @param received whether the buffer was received, otherwise it was sent
     * @param buffer the packet in host memory
     */
    record Completion(boolean received, KernelBuffer buffer) {
    }
}
