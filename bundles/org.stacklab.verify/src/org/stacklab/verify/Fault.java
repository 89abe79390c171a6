package org.stacklab.verify;

/** What no firmware may do to a board. */
enum Fault {
    /** A second thread takes the lock. */
    HOST_DMA_HELD(Property.HOST_DMA_LOCK, "takes the host DMA engine that another thread holds"),
    /** Gives back what it does not hold, or what still works. */
    HOST_DMA_NOT_HELD(Property.HOST_DMA_LOCK, "gives back a host DMA engine that works or that another thread holds"),
    /** Uses the engine without the lock, or while it works. */
    HOST_DMA_MISUSED(Property.HOST_DMA_LOCK, "starts a host DMA engine that works or that it does not hold"),
    /** Starts the send DMA while it works or was not acknowledged. */
    SEND_DMA_BUSY(Property.DELIVERY, "programs the send DMA before it has acknowledged the one before"),
    /** There is no packet for what is done. */
    NO_PACKET(Property.DELIVERY, "works on a packet that is not there"),
    /** Takes the next packet too early. */
    PACKET_LOST(Property.DELIVERY, "takes the next packet while it still has one in hand, which is lost"),
    /** Publishes or sends what has not come. */
    TOO_EARLY(Property.DELIVERY, "passes a packet on of which bytes have not come"),
    /** Takes a send buffer when none is free. */
    NO_SEND_BUFFER(Property.BUFFERS, "takes a send buffer when none is free"),
    /** Frees the buffer of a packet that has not left. */
    BUFFER_IN_USE(Property.BUFFERS, "frees a buffer whose packet has not left it"),
    /** Takes a kernel buffer when none is posted. */
    NO_KERNEL_BUFFER(Property.BUFFERS, "takes a kernel buffer when none is posted");

    private final Property property;
    private final String text;

    Fault(Property property, String text) {
        this.property = property;
        this.text = text;
    }

    /** The property it violates. */
    Property property() {
        return property;
    }

    /** What the thread does, as the end of a sentence. */
    String text() {
        return text;
    }

    int code() {
        return ordinal() + 1;
    }

    static Fault of(int code) {
        return values()[code - 1];
    }
}
