package org.stacklab.verify;

import static org.stacklab.verify.Field.ARRIVED;
import static org.stacklab.verify.Field.COMING;
import static org.stacklab.verify.Field.DELIVERING;
import static org.stacklab.verify.Field.DELIVER_TAKEN;
import static org.stacklab.verify.Field.KERNEL_BUFFERS;
import static org.stacklab.verify.Field.LET_IN;
import static org.stacklab.verify.Field.LOOKED_UP;
import static org.stacklab.verify.Field.MOVED;
import static org.stacklab.verify.Field.NOTED;
import static org.stacklab.verify.Field.PUBLISHED;
import static org.stacklab.verify.Field.RECEIVE_BUFFERS;

/**
 * The way in through the abstract card. The link may bring the next threshold of a packet at any time or pause. A host that answers a
 * look-up or posts a kernel buffer later looks to the firmware like an RDMA thread that looks later; so both happen at once. A chunk
 * that moves to the host is one step, because nobody can see how far it has come.
 */
final class ReceiveModel {
    static final int NONE = 0;
    private static final int IN_PARTS = 1;
    private static final int END_PROGRAMMED = 2;

    private final CardState state;
    private final HostDmaModel engine;
    private final int[] lengths;

    ReceiveModel(CardState state, HostDmaModel engine, Traffic traffic) {
        this.state = state;
        this.engine = engine;
        lengths = traffic.incoming().stream().mapToInt(Integer::intValue).toArray();
    }

    boolean hasArrival() {
        return state.get(NOTED) < state.get(LET_IN);
    }

    boolean isNotedComplete() {
        return state.get(NOTED) > 0 && state.get(NOTED) <= state.get(ARRIVED);
    }

    boolean hasCompletePacket() {
        return state.get(DELIVER_TAKEN) < Math.min(state.get(PUBLISHED), state.get(LOOKED_UP));
    }

    boolean hasThreshold() {
        boolean delivering = state.get(DELIVERING) != NONE;
        int packet = state.get(DELIVER_TAKEN) - (delivering ? 1 : 0);
        return packet >= state.get(PUBLISHED) && packet < state.get(LOOKED_UP)
                && available(packet) > (delivering ? state.get(MOVED) : 0);
    }

    boolean isDeliveringComplete() {
        return state.get(DELIVERING) != NONE && state.get(DELIVER_TAKEN) <= state.get(PUBLISHED);
    }

    boolean hasKernelBuffer() {
        return state.get(KERNEL_BUFFERS) > 0;
    }

    /** Thresholds of a packet that have come; only packets the link was let begin are asked for. */
    private int available(int packet) {
        return packet < state.get(ARRIVED) ? lengths[packet] : state.get(COMING);
    }

    boolean canBegin() {
        return state.get(LET_IN) == state.get(ARRIVED) && state.get(LET_IN) < lengths.length && state.get(RECEIVE_BUFFERS) > 0;
    }

    void begin() {
        state.add(LET_IN, 1);
        state.add(RECEIVE_BUFFERS, -1);
    }

    boolean isComing() {
        return state.get(LET_IN) > state.get(ARRIVED);
    }

    boolean hasCome() {
        return state.get(COMING) == lengths[state.get(ARRIVED)];
    }

    void messageEnds() {
        state.add(ARRIVED, 1);
        state.set(COMING, 0);
    }

    void takeArrival() {
        if (!hasArrival()) {
            state.fault(Fault.NO_PACKET);
        } else if (state.get(NOTED) != state.get(PUBLISHED)) {
            state.fault(Fault.PACKET_LOST);
        } else {
            state.add(NOTED, 1);
        }
    }

    void publish() {
        if (state.get(NOTED) == state.get(PUBLISHED)) {
            state.fault(Fault.NO_PACKET);
        } else if (!isNotedComplete()) {
            state.fault(Fault.TOO_EARLY);
        } else {
            state.add(PUBLISHED, 1);
        }
    }

    void lookUp() {
        state.set(LOOKED_UP, state.get(NOTED));
    }

    void takePacket() {
        if (state.get(DELIVER_TAKEN) == state.get(LET_IN)) {
            state.fault(Fault.NO_PACKET);
        } else if (state.get(DELIVERING) != NONE) {
            state.fault(Fault.PACKET_LOST);
        } else if (!hasKernelBuffer()) {
            state.fault(Fault.NO_KERNEL_BUFFER);
        } else {
            state.add(DELIVER_TAKEN, 1);
            state.add(KERNEL_BUFFERS, -1);
            state.set(DELIVERING, IN_PARTS);
        }
    }

    void startScatter(int thread) {
        int packet = state.get(DELIVER_TAKEN) - 1;
        if (state.get(DELIVERING) == NONE) {
            state.fault(Fault.NO_PACKET);
        } else if (engine.start(HostDmaModel.SCATTERS, thread)) {
            state.set(MOVED, available(packet));
            state.set(DELIVERING, packet < state.get(ARRIVED) ? END_PROGRAMMED : IN_PARTS);
        }
    }

    void scatterEnds() {
        state.set(Field.ENGINE, HostDmaModel.DONE);
    }

    void delivered() {
        if (state.get(DELIVERING) == NONE) {
            state.fault(Fault.NO_PACKET);
        } else if (state.get(DELIVERING) != END_PROGRAMMED || !isDeliveringComplete() || canScatter()) {
            state.fault(Fault.TOO_EARLY);
        } else {
            state.add(RECEIVE_BUFFERS, 1);
            state.add(KERNEL_BUFFERS, 1);
            state.set(DELIVERING, NONE);
            state.set(MOVED, 0);
        }
    }

    boolean canScatter() {
        return state.get(Field.ENGINE) == HostDmaModel.SCATTERS;
    }

    /** Whether a packet that has arrived is not delivered. */
    boolean isWaiting() {
        return state.get(DELIVER_TAKEN) - (state.get(DELIVERING) == NONE ? 0 : 1) < state.get(ARRIVED);
    }

    /** Whether every packet is delivered. */
    boolean isFinished() {
        return state.get(DELIVER_TAKEN) == lengths.length && state.get(PUBLISHED) == lengths.length && state.get(DELIVERING) == NONE;
    }

    /** Whether receive DMA and host DMA work on the same packet. */
    boolean isOverlapped() {
        return canScatter() && isComing() && state.get(DELIVER_TAKEN) == state.get(LET_IN);
    }
}
