package org.stacklab.verify;

/** The variables of the abstract card with the bits each takes in an encoded state. */
enum Field {
    /** Where the first thread is: a state, or beyond the states a transition it works on. */
    THREAD_0(5),
    /** The second thread. */
    THREAD_1(5),
    /** The third thread. */
    THREAD_2(5),
    /** The fourth thread. */
    THREAD_3(5),
    /** The thread that holds the host DMA engine, counted from 1; 0 for nobody. */
    HOLDER(3),
    /** What the host DMA engine does. */
    ENGINE(2),
    /** Send descriptors taken. */
    FETCHED(3),
    /** The packet that is being fetched: none, on its way, all in SRAM. */
    FETCHING(2),
    /** Thresholds of it that lie in SRAM. */
    GATHERED(3),
    /** Outgoing packets published as complete. */
    READY(3),
    /** Free send buffers. */
    SEND_BUFFERS(3),
    /** Packets SEND has taken. */
    SEND_TAKEN(3),
    /** The packet being sent: none, in parts, its end programmed. */
    SENDING(2),
    /** Thresholds of it the send DMA was programmed for. */
    SENT(3),
    /** What the send DMA does. */
    SEND_DMA(2),
    /** Incoming packets the link was let begin. */
    LET_IN(3),
    /** Thresholds of the last of them that have come, until its end has. */
    COMING(3),
    /** Incoming packets of which the end was seen. */
    ARRIVED(3),
    /** Incoming packets RECV has noted. */
    NOTED(3),
    /** Incoming packets published as complete. */
    PUBLISHED(3),
    /** Incoming packets whose destination is known. */
    LOOKED_UP(3),
    /** Packets RDMA has taken. */
    DELIVER_TAKEN(3),
    /** The packet being delivered: none, in parts, its end programmed. */
    DELIVERING(2),
    /** Thresholds of it the host DMA was programmed for. */
    MOVED(3),
    /** Free receive buffers. */
    RECEIVE_BUFFERS(3),
    /** Kernel buffers posted. */
    KERNEL_BUFFERS(3),
    /** What the firmware has done wrong, counted from 1; 0 for nothing. */
    FAULT(4);

    /** How many there are. */
    static final int COUNT = values().length;
    /** The first field of the second word. */
    static final int SECOND_WORD = COMING.ordinal();

    private final int bits;

    Field(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }

    /** The field of a thread. */
    static int thread(int index) {
        return THREAD_0.ordinal() + index;
    }
}
