package org.stacklab.machine.nic;

import static org.stacklab.machine.nic.Action.FREE_SEND_BUFFER;
import static org.stacklab.machine.nic.Action.LOCK_HOST_DMA;
import static org.stacklab.machine.nic.Action.NOTIFY_HOST;
import static org.stacklab.machine.nic.Action.PUBLISH_RECEIVED_PACKET;
import static org.stacklab.machine.nic.Action.PUBLISH_SEND_PACKET;
import static org.stacklab.machine.nic.Action.START_GATHER;
import static org.stacklab.machine.nic.Action.START_SCATTER;
import static org.stacklab.machine.nic.Action.START_SEND_SMLT;
import static org.stacklab.machine.nic.Action.TAKE_ARRIVAL;
import static org.stacklab.machine.nic.Action.TAKE_DESCRIPTOR;
import static org.stacklab.machine.nic.Action.TAKE_MESSAGE;
import static org.stacklab.machine.nic.Action.TAKE_RECEIVED_PACKET;
import static org.stacklab.machine.nic.Action.TAKE_SEND_PACKET;
import static org.stacklab.machine.nic.Action.UNLOCK_HOST_DMA;
import static org.stacklab.machine.nic.Condition.HOST_DMA_DONE;
import static org.stacklab.machine.nic.Condition.HOST_DMA_FREE;
import static org.stacklab.machine.nic.Condition.KERNEL_BUFFER;
import static org.stacklab.machine.nic.Condition.MESSAGE_END;
import static org.stacklab.machine.nic.Condition.PACKET_ARRIVING;
import static org.stacklab.machine.nic.Condition.PACKET_TO_DELIVER;
import static org.stacklab.machine.nic.Condition.PACKET_TO_SEND;
import static org.stacklab.machine.nic.Condition.SEND_BUFFER_FREE;
import static org.stacklab.machine.nic.Condition.SEND_DESCRIPTOR;
import static org.stacklab.machine.nic.Condition.SEND_DMA_DONE;

import java.util.List;

/**
 * The Myrinet control program: the four threads of paper 001, section 4.3, with its state names. State names the paper does not give
 * are ours (mechanisms 2.5).
 */
public final class Mcp {
    private static final List<Condition> ALWAYS = List.of();
    private static final List<Action> NOTHING = List.of();

    private Mcp() {
    }

    /**
     * The program that moves whole packets: every DMA waits for the one before it.
     *
     * @return SDMA, SEND, RECV and RDMA in the order in which the chip looks at them
     */
    public static List<FirmwareThread> coarseGrained() {
        return List.of(sdma(), send(), recv(), rdma());
    }

    private static FirmwareThread sdma() {
        return new FirmwareThread.Declaration("SDMA")
                .state("sIdle").go("Sdma", List.of(SEND_DESCRIPTOR, SEND_BUFFER_FREE, HOST_DMA_FREE),
                        List.of(LOCK_HOST_DMA, TAKE_DESCRIPTOR), Cost.SDMA, List.of(START_GATHER))
                .state("Sdma").go("Sdma_Done", List.of(HOST_DMA_DONE), NOTHING, Cost.NONE, NOTHING)
                .state("Sdma_Done").go("sIdle", ALWAYS, List.of(UNLOCK_HOST_DMA, PUBLISH_SEND_PACKET), Cost.NONE, NOTHING)
                .thread();
    }

    private static FirmwareThread send() {
        return new FirmwareThread.Declaration("SEND")
                .state("eIdle").go("Coarse_Grained_Send", List.of(PACKET_TO_SEND),
                        List.of(TAKE_SEND_PACKET), Cost.SEND, List.of(START_SEND_SMLT))
                .state("Coarse_Grained_Send").go("eIdle", List.of(SEND_DMA_DONE), List.of(FREE_SEND_BUFFER), Cost.NONE, NOTHING)
                .thread();
    }

    private static FirmwareThread recv() {
        return new FirmwareThread.Declaration("RECV")
                .state("vIdle").go("Recv", List.of(PACKET_ARRIVING), List.of(TAKE_ARRIVAL), Cost.NONE, NOTHING)
                .state("Recv").go("Recv_Done", List.of(MESSAGE_END), List.of(TAKE_MESSAGE), Cost.RECV, List.of(PUBLISH_RECEIVED_PACKET))
                .state("Recv_Done").go("vIdle", ALWAYS, NOTHING, Cost.NONE, NOTHING)
                .thread();
    }

    private static FirmwareThread rdma() {
        return new FirmwareThread.Declaration("RDMA")
                .state("iIdle").go("Coarse_Grained_Rdma", List.of(PACKET_TO_DELIVER, KERNEL_BUFFER, HOST_DMA_FREE),
                        List.of(LOCK_HOST_DMA, TAKE_RECEIVED_PACKET), Cost.RDMA, List.of(START_SCATTER))
                .state("Coarse_Grained_Rdma").go("Rdma_Notify", List.of(HOST_DMA_DONE), NOTHING, Cost.NONE, NOTHING)
                .state("Rdma_Notify").go("iIdle", ALWAYS, List.of(UNLOCK_HOST_DMA, NOTIFY_HOST), Cost.NONE, NOTHING)
                .thread();
    }
}
