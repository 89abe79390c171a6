package org.stacklab.verify;

import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.FirmwareBoard;

/**
 * The board of the model checker: conditions and actions mean what they mean to the emulated card, but bytes are whole thresholds and
 * time is left open. A firmware that misuses the board leaves a {@link Fault} in the state.
 */
final class AbstractBoard implements FirmwareBoard {
    private final CardState state;
    private final HostDmaModel hostDma;
    private final SendModel out;
    private final ReceiveModel in;

    AbstractBoard(CardState state, Traffic traffic) {
        this.state = state;
        hostDma = new HostDmaModel(state);
        out = new SendModel(state, hostDma, traffic);
        in = new ReceiveModel(state, hostDma, traffic);
    }

    CardState state() {
        return state;
    }

    SendModel out() {
        return out;
    }

    ReceiveModel in() {
        return in;
    }

    @Override
    public boolean holds(Condition condition, int thread) {
        return switch (condition) {
            case SEND_DESCRIPTOR -> out.hasDescriptor();
            case SEND_BUFFER_FREE -> out.hasFreeBuffer();
            case HOST_DMA_FREE -> hostDma.isFree();
            case HOST_DMA_DONE -> hostDma.isDoneFor(thread);
            case PACKET_TO_SEND -> out.hasCompletePacket();
            case SEND_THRESHOLD -> out.hasThreshold();
            case SEND_PACKET_COMPLETE -> out.isSendingComplete();
            case SEND_DMA_DONE -> out.isChunkSent();
            case NOTHING_TO_SEND -> out.isEmpty();
            case PACKET_ARRIVING -> in.hasArrival();
            case MESSAGE_END -> in.isNotedComplete();
            case PACKET_TO_DELIVER -> in.hasCompletePacket();
            case DELIVER_THRESHOLD -> in.hasThreshold();
            case DELIVER_PACKET_COMPLETE -> in.isDeliveringComplete();
            case KERNEL_BUFFER -> in.hasKernelBuffer();
        };
    }

    @Override
    public void perform(Action action, int thread) {
        switch (action) {
            case LOCK_HOST_DMA -> hostDma.lock(thread);
            case UNLOCK_HOST_DMA -> hostDma.unlock(thread);
            case TAKE_DESCRIPTOR -> out.takeDescriptor();
            case START_GATHER -> out.startGather(thread);
            case PUBLISH_SEND_PACKET -> out.publish();
            case TAKE_SEND_PACKET -> out.takePacket();
            case START_SEND_SML -> out.startSend(false);
            case START_SEND_SMLT -> out.startSend(true);
            case ACKNOWLEDGE_SEND_DMA -> out.acknowledgeChunk();
            case FREE_SEND_BUFFER -> out.freeBuffer();
            case TAKE_ARRIVAL -> in.takeArrival();
            case PUBLISH_RECEIVED_PACKET -> in.publish();
            case TAKE_RECEIVED_PACKET -> in.takePacket();
            case REQUEST_LOOKUP -> in.lookUp();
            case START_SCATTER -> in.startScatter(thread);
            case NOTIFY_HOST -> in.delivered();
        }
    }

    @Override
    public void settled() {
        // Whatever can happen next is a step of its own; nothing has to be armed.
    }
}
