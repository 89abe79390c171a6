package org.stacklab.machine;

/** The lanes of the chart, in the order in which a packet meets them. */
public final class Layer {
    /** The system call of the sender: socket, UDP, IP. */
    public static final String SYSTEM_CALL = "system-call";
    /** The driver handing a packet to the card. */
    public static final String DRIVER = "driver";
    /** Firmware thread and host DMA that bring a packet from host memory into the card. */
    public static final String NIC_SDMA = "nic-sdma";
    /** Firmware thread that puts a packet on the link. */
    public static final String NIC_SEND = "nic-send";
    /** The cable. */
    public static final String LINK = "link";
    /** Firmware thread that notes an arrived packet. */
    public static final String NIC_RECV = "nic-recv";
    /** Firmware thread and host DMA that bring a packet from the card into host memory. */
    public static final String NIC_RDMA = "nic-rdma";
    /** The interrupt handler. */
    public static final String INTERRUPT = "interrupt";
    /** The bottom half: IP and UDP input. */
    public static final String BOTTOM_HALF = "bottom-half";
    /** The system call of the receiver. */
    public static final String RECEIVE_CALL = "receive-call";

    private Layer() {
    }
}
