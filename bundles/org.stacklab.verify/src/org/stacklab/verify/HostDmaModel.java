package org.stacklab.verify;

import static org.stacklab.verify.Field.ENGINE;
import static org.stacklab.verify.Field.HOLDER;

/** The host DMA engine of the abstract card: one for both directions, with a lock. */
final class HostDmaModel {
    static final int IDLE = 0;
    static final int GATHERS = 1;
    static final int SCATTERS = 2;
    static final int DONE = 3;

    private final CardState state;

    HostDmaModel(CardState state) {
        this.state = state;
    }

    boolean isFree() {
        return state.get(HOLDER) == 0;
    }

    boolean isDoneFor(int thread) {
        return state.get(HOLDER) == thread + 1 && state.get(ENGINE) == DONE;
    }

    boolean isWorking() {
        return state.get(ENGINE) == GATHERS || state.get(ENGINE) == SCATTERS;
    }

    void lock(int thread) {
        if (isFree()) {
            state.set(HOLDER, thread + 1);
        } else {
            state.fault(Fault.HOST_DMA_HELD);
        }
    }

    void unlock(int thread) {
        if (state.get(HOLDER) == thread + 1 && !isWorking()) {
            state.set(HOLDER, 0);
            state.set(ENGINE, IDLE);
        } else {
            state.fault(Fault.HOST_DMA_NOT_HELD);
        }
    }

    /** Starts it; false if the thread may not. */
    boolean start(int work, int thread) {
        if (state.get(HOLDER) != thread + 1 || isWorking()) {
            state.fault(Fault.HOST_DMA_MISUSED);
            return false;
        }
        state.set(ENGINE, work);
        return true;
    }
}
