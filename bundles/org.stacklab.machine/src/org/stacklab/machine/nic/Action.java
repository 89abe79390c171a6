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
    /** Takes the first packet that nobody sends. */
    TAKE_SEND_PACKET,
    /** Starts the send DMA for all bytes that lie in the buffer, marking only the end of a buffer (register SML). */
    START_SEND_SML,
    /** Starts the send DMA for the rest of the packet and marks the end of the message (register SMLT). */
    START_SEND_SMLT,
    /** Notes that the send DMA is idle again. */
    ACKNOWLEDGE_SEND_DMA,
    /** Gives the send buffer back. */
    FREE_SEND_BUFFER,
    /** Notes the packet that is arriving. */
    TAKE_ARRIVAL,
    /** The packet in the receive buffer is complete. */
    PUBLISH_RECEIVED_PACKET,
    /** Takes the first packet that nobody delivers, and a kernel buffer for it. */
    TAKE_RECEIVED_PACKET,
    /** Asks the host by an interrupt where the noted packet belongs, when the card does not know itself. */
    REQUEST_LOOKUP,
    /** Starts the host DMA of all bytes that have arrived and were not moved. */
    START_SCATTER,
    /** Gives the receive buffer back, writes the completion and raises the interrupt. */
    NOTIFY_HOST
}
