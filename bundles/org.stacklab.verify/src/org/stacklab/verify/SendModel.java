package org.stacklab.verify;

import static org.stacklab.verify.Field.FETCHED;
import static org.stacklab.verify.Field.FETCHING;
import static org.stacklab.verify.Field.GATHERED;
import static org.stacklab.verify.Field.READY;
import static org.stacklab.verify.Field.SENDING;
import static org.stacklab.verify.Field.SEND_BUFFERS;
import static org.stacklab.verify.Field.SEND_DMA;
import static org.stacklab.verify.Field.SEND_TAKEN;
import static org.stacklab.verify.Field.SENT;

/**
 * The way out through the abstract card. All descriptors are posted from the start: a driver that posts later looks to the firmware
 * like an SDMA thread that looks later. A chunk that leaves is one step, because nobody on this card can see how far it has come.
 */
final class SendModel {
    static final int NONE = 0;
    static final int IN_PARTS = 1;
    static final int END_PROGRAMMED = 2;
    static final int DMA_IDLE = 0;
    static final int DMA_WORKS = 1;
    static final int DMA_DONE = 2;
    private static final int ON_ITS_WAY = 1;
    private static final int IN_SRAM = 2;

    private final CardState state;
    private final HostDmaModel engine;
    private final int[] lengths;

    SendModel(CardState state, HostDmaModel engine, Traffic traffic) {
        this.state = state;
        this.engine = engine;
        lengths = traffic.outgoing().stream().mapToInt(Integer::intValue).toArray();
    }

    boolean hasDescriptor() {
        return state.get(FETCHED) < lengths.length;
    }

    boolean hasFreeBuffer() {
        return state.get(SEND_BUFFERS) > 0;
    }

    boolean hasCompletePacket() {
        return state.get(SEND_TAKEN) < state.get(READY);
    }

    boolean isSendingComplete() {
        return state.get(SENDING) != NONE && state.get(SEND_TAKEN) <= state.get(READY);
    }

    boolean isEmpty() {
        return state.get(SEND_TAKEN) == state.get(FETCHED) && state.get(SENDING) == NONE;
    }

    boolean hasThreshold() {
        boolean sending = state.get(SENDING) != NONE;
        int packet = state.get(SEND_TAKEN) - (sending ? 1 : 0);
        return packet < state.get(FETCHED) && available(packet) > (sending ? state.get(SENT) : 0);
    }

    boolean isChunkSent() {
        return state.get(SEND_DMA) == DMA_DONE;
    }

    /** Thresholds of a fetched packet that lie in SRAM. */
    private int available(int packet) {
        return packet < state.get(READY) || state.get(FETCHING) == IN_SRAM ? lengths[packet] : state.get(GATHERED);
    }

    void takeDescriptor() {
        if (!hasDescriptor()) {
            state.fault(Fault.NO_PACKET);
        } else if (!hasFreeBuffer()) {
            state.fault(Fault.NO_SEND_BUFFER);
        } else if (state.get(FETCHING) != NONE) {
            state.fault(Fault.PACKET_LOST);
        } else {
            state.add(FETCHED, 1);
            state.add(SEND_BUFFERS, -1);
            state.set(FETCHING, ON_ITS_WAY);
        }
    }

    void startGather(int thread) {
        if (state.get(FETCHING) != ON_ITS_WAY) {
            state.fault(Fault.NO_PACKET);
        } else {
            engine.start(HostDmaModel.GATHERS, thread);
        }
    }

    boolean canGather() {
        return state.get(Field.ENGINE) == HostDmaModel.GATHERS;
    }

    boolean isGathered() {
        return state.get(GATHERED) == lengths[state.get(FETCHED) - 1];
    }

    void gatherEnds() {
        state.set(Field.ENGINE, HostDmaModel.DONE);
        state.set(FETCHING, IN_SRAM);
    }

    void publish() {
        if (state.get(FETCHING) != IN_SRAM) {
            state.fault(Fault.TOO_EARLY);
        } else {
            state.add(READY, 1);
            state.set(FETCHING, NONE);
            state.set(GATHERED, 0);
        }
    }

    void takePacket() {
        if (state.get(SEND_TAKEN) == state.get(FETCHED)) {
            state.fault(Fault.NO_PACKET);
        } else if (state.get(SENDING) == IN_PARTS) {
            state.fault(Fault.PACKET_LOST);
        } else {
            state.add(SEND_TAKEN, 1);
            state.set(SENDING, IN_PARTS);
            state.set(SENT, 0);
        }
    }

    void startSend(boolean endOfMessage) {
        int packet = state.get(SEND_TAKEN) - 1;
        if (state.get(SENDING) != IN_PARTS) {
            state.fault(Fault.NO_PACKET);
        } else if (state.get(SEND_DMA) != DMA_IDLE) {
            state.fault(Fault.SEND_DMA_BUSY);
        } else if (endOfMessage && packet >= state.get(READY)) {
            state.fault(Fault.TOO_EARLY);
        } else {
            state.set(SENT, available(packet));
            state.set(SENDING, endOfMessage ? END_PROGRAMMED : IN_PARTS);
            state.set(SEND_DMA, DMA_WORKS);
        }
    }

    void acknowledgeChunk() {
        if (isChunkSent()) {
            state.set(SEND_DMA, DMA_IDLE);
        }
    }

    void freeBuffer() {
        if (state.get(SENDING) != END_PROGRAMMED || state.get(SEND_DMA) == DMA_WORKS) {
            state.fault(Fault.BUFFER_IN_USE);
        } else {
            state.add(SEND_BUFFERS, 1);
            state.set(SENDING, NONE);
            state.set(SENT, 0);
        }
    }

    /** Whether every packet has left. */
    boolean isFinished() {
        return state.get(SEND_TAKEN) == lengths.length && state.get(READY) == lengths.length && state.get(SENDING) != IN_PARTS
                && state.get(SEND_DMA) == DMA_IDLE;
    }

    /** Whether host DMA and send DMA work on the same packet. */
    boolean isOverlapped() {
        return canGather() && state.get(SEND_DMA) == DMA_WORKS && state.get(SEND_TAKEN) == state.get(FETCHED);
    }
}
