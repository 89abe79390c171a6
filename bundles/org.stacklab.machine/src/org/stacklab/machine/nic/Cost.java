package org.stacklab.machine.nic;

/** Work of the chip that a transition takes; the board says how long each is. */
public enum Cost {
    /** None worth counting. */
    NONE,
    /** Find a descriptor and a buffer, program the host DMA. */
    SDMA,
    /** Put the route in front, program the send DMA. */
    SEND,
    /** Program the send DMA for one more chunk. */
    SEND_CHUNK,
    /** Note an arrived packet. */
    RECV,
    /** Find a kernel buffer, program the host DMA, report completion. */
    RDMA,
    /** Program the host DMA for one more chunk. */
    RDMA_CHUNK
}
