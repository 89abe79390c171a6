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
    /** A packet lies completely in a send buffer and waits for the link. */
    PACKET_TO_SEND,
    /** The send DMA is done. */
    SEND_DMA_DONE,
    /** The link delivers a packet that no thread has noted. */
    PACKET_ARRIVING,
    /** The end of the message was seen: the packet lies completely in a receive buffer. */
    MESSAGE_END,
    /** A received packet waits for host memory. */
    PACKET_TO_DELIVER,
    /** The driver has posted a kernel buffer. */
    KERNEL_BUFFER
}
