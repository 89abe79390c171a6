package org.stacklab.machine.nic;

/** What firmware can wait for. The board answers; each name is a flag or counter a LANai program can read. */
public enum Condition {
    /** The driver has posted a send descriptor. */
    SEND_DESCRIPTOR,
    /** A send buffer is free in SRAM. */
    SEND_BUFFER_FREE,
    /** Nobody holds the host DMA engine. */
    HOST_DMA_FREE,
    /** The host DMA this thread started is done. */
    HOST_DMA_DONE,
    /** The first packet that nobody sends lies completely in its send buffer. */
    PACKET_TO_SEND,
    /** Of the packet being sent, or else of the first that nobody sends, at least a threshold lies unsent in its buffer. */
    SEND_THRESHOLD,
    /** The packet being sent lies completely in its send buffer. */
    SEND_PACKET_COMPLETE,
    /** The send DMA is done. */
    SEND_DMA_DONE,
    /** No packet is in a send buffer. */
    NOTHING_TO_SEND,
    /** The link delivers a packet that no thread has noted. */
    PACKET_ARRIVING,
    /** The end of the message was seen: the noted packet lies completely in its receive buffer. */
    MESSAGE_END,
    /** The first packet that nobody delivers has completely arrived and was published, and its destination is known. */
    PACKET_TO_DELIVER,
    /**
     * Of the packet being delivered, or else of the first that nobody delivers, at least a threshold has newly arrived, and its destination
     * is known.
     */
    DELIVER_THRESHOLD,
    /** The packet being delivered has completely arrived and was published. */
    DELIVER_PACKET_COMPLETE,
    /** The driver has posted a kernel buffer. */
    KERNEL_BUFFER
}
