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
     * The host has written a receive request to the card.
     *
     * @param port UDP port of the socket whose program has posted a buffer
     */
    void receivePosted(int port);

    /**
     * The host answers a look-up.
     *
     * @param buffer the packet that was asked for
     * @param found whether a program has posted a buffer for it
     */
    void lookedUp(KernelBuffer buffer, boolean found);

    /**
     * What this card does for its host.
     *
     * @return the division of work
     */
    Offload offload();

    /**
     * Lets a program talk to the card itself.
     *
     * @param port the port messages for it name, not open yet
     * @param listener is told of arrived segments, without an interrupt; sent ones are freed
     */
    void openUserPort(int port, UserListener listener);

    /** What a card tells a program that talks to it itself: an entry in a queue the program looks at. */
    @FunctionalInterface
    interface UserListener {
        /**
         * A segment lies in user memory.
         *
         * @param buffer the segment; freed when the program has seen it
         */
        void segmentReceived(KernelBuffer buffer);
    }

    /** What a completion reports. */
    enum Kind {
        /** A packet was fetched from host memory. */
        SENT,
        /** A packet was brought into host memory. */
        RECEIVED,
        /** A packet waits on the card until the host says where it belongs. */
        LOOKUP
    }

    /**
     * Something the card reports.
     *
     * @param kind what it is
     * @param buffer the packet
     */
    record Completion(Kind kind, KernelBuffer buffer) {
    }
}
