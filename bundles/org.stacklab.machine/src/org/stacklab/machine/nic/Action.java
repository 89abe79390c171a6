package org.stacklab.machine.nic;

/** What firmware can do to the board. */
public enum Action {
    /** Takes the host DMA engine. */
    LOCK_HOST_DMA,
    /** Gives the host DMA engine back. */
    UNLOCK_HOST_DMA,
    /** Takes the next send descriptor and a send buffer. */
    TAKE_DESCRIPTOR,
    /** Starts the host DMA from host memory into the send buffer. */
    START_GATHER,
    /** The packet in the send buffer is complete; the host may free its copy. */
    PUBLISH_SEND_PACKET,
    /** Takes the next complete packet to send. */
    TAKE_SEND_PACKET,
    /** Starts the send DMA for the whole packet and marks the end of the message (register SMLT). */
    START_SEND_SMLT,
    /** Gives the send buffer back. */
    FREE_SEND_BUFFER,
    /** Notes the packet that is arriving. */
    TAKE_ARRIVAL,
    /** Takes the packet that has completely arrived. */
    TAKE_MESSAGE,
    /** The packet in the receive buffer may be delivered. */
    PUBLISH_RECEIVED_PACKET,
    /** Takes the next received packet and a kernel buffer for it. */
    TAKE_RECEIVED_PACKET,
    /** Starts the host DMA from the receive buffer into host memory. */
    START_SCATTER,
    /** Gives the receive buffer back, writes the completion and raises the interrupt. */
    NOTIFY_HOST
}
