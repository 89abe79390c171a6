package org.stacklab.machine.nic;

import static org.stacklab.machine.nic.Action.ACKNOWLEDGE_SEND_DMA;
import static org.stacklab.machine.nic.Action.FREE_SEND_BUFFER;
import static org.stacklab.machine.nic.Action.LOCK_HOST_DMA;
import static org.stacklab.machine.nic.Action.NOTIFY_HOST;
import static org.stacklab.machine.nic.Action.PUBLISH_RECEIVED_PACKET;
import static org.stacklab.machine.nic.Action.PUBLISH_SEND_PACKET;
import static org.stacklab.machine.nic.Action.REQUEST_LOOKUP;
import static org.stacklab.machine.nic.Action.START_GATHER;
import static org.stacklab.machine.nic.Action.START_SCATTER;
import static org.stacklab.machine.nic.Action.START_SEND_SML;
import static org.stacklab.machine.nic.Action.START_SEND_SMLT;
import static org.stacklab.machine.nic.Action.TAKE_ARRIVAL;
import static org.stacklab.machine.nic.Action.TAKE_DESCRIPTOR;
import static org.stacklab.machine.nic.Action.TAKE_RECEIVED_PACKET;
import static org.stacklab.machine.nic.Action.TAKE_SEND_PACKET;
import static org.stacklab.machine.nic.Action.UNLOCK_HOST_DMA;
import static org.stacklab.machine.nic.Condition.DELIVER_PACKET_COMPLETE;
import static org.stacklab.machine.nic.Condition.DELIVER_THRESHOLD;
import static org.stacklab.machine.nic.Condition.HOST_DMA_DONE;
import static org.stacklab.machine.nic.Condition.HOST_DMA_FREE;
import static org.stacklab.machine.nic.Condition.KERNEL_BUFFER;
import static org.stacklab.machine.nic.Condition.MESSAGE_END;
import static org.stacklab.machine.nic.Condition.NOTHING_TO_SEND;
import static org.stacklab.machine.nic.Condition.PACKET_ARRIVING;
import static org.stacklab.machine.nic.Condition.PACKET_TO_DELIVER;
import static org.stacklab.machine.nic.Condition.PACKET_TO_SEND;
import static org.stacklab.machine.nic.Condition.SEND_BUFFER_FREE;
import static org.stacklab.machine.nic.Condition.SEND_DESCRIPTOR;
import static org.stacklab.machine.nic.Condition.SEND_DMA_DONE;
import static org.stacklab.machine.nic.Condition.SEND_PACKET_COMPLETE;
import static org.stacklab.machine.nic.Condition.SEND_THRESHOLD;

import java.util.List;
import org.stacklab.machine.nic.FirmwareThread.Declaration;

/**
 * The Myrinet control program: the four threads of paper 001, section 4.3, with its state names. States the paper does not name are
 * ours (mechanisms 2.5).
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
        return List.of(sdma(List.of(SEND_DESCRIPTOR, SEND_BUFFER_FREE, HOST_DMA_FREE)), coarseSend().thread(), coarseRecv(),
                coarseRdma().thread());
    }

    /**
     * The program that moves a packet on as soon as a threshold of it has come, and then whatever has come meanwhile.
     *
     * @return SDMA, SEND, RECV and RDMA in the order in which the chip looks at them
     */
    public static List<FirmwareThread> fineGrained() {
        return List.of(sdma(List.of(SEND_DESCRIPTOR, SEND_BUFFER_FREE, HOST_DMA_FREE)), fineSend(),
                recv(List.of(TAKE_ARRIVAL, REQUEST_LOOKUP), List.of(PUBLISH_RECEIVED_PACKET)),
                fineRdma(List.of(DELIVER_PACKET_COMPLETE, HOST_DMA_FREE), List.of(DELIVER_THRESHOLD, HOST_DMA_FREE)));
    }

    /**
     * The fine-grained program with a mistake that is easily made: after the first fragment of a packet RDMA still waits for more of it,
     * but no longer for the host DMA engine. Traffic in one direction never shows it. For lessons in model checking.
     *
     * @return SDMA, SEND, RECV and RDMA in the order in which the chip looks at them
     */
    public static List<FirmwareThread> broken() {
        return List.of(sdma(List.of(SEND_DESCRIPTOR, SEND_BUFFER_FREE, HOST_DMA_FREE)), fineSend(),
                recv(List.of(TAKE_ARRIVAL, REQUEST_LOOKUP), List.of(PUBLISH_RECEIVED_PACKET)),
                fineRdma(List.of(DELIVER_PACKET_COMPLETE), List.of(DELIVER_THRESHOLD)));
    }

    /**
     * The program that fetches a packet only when the one before it has left: host DMA and send DMA never work at once, as in
     * Berkeley-VIA (paper 001, sections 4.3 and 5.2).
     *
     * @return SDMA, SEND, RECV and RDMA in the order in which the chip looks at them
     */
    public static List<FirmwareThread> serialized() {
        return List.of(sdma(List.of(SEND_DESCRIPTOR, NOTHING_TO_SEND, SEND_BUFFER_FREE, HOST_DMA_FREE)), coarseSend().thread(),
                coarseRecv(), coarseRdma().thread());
    }

    private static FirmwareThread sdma(List<Condition> whenIdle) {
        return new Declaration("SDMA")
                .state("sIdle").go("Sdma", whenIdle, List.of(LOCK_HOST_DMA, TAKE_DESCRIPTOR), Cost.SDMA, List.of(START_GATHER))
                .state("Sdma").go("Sdma_Done", List.of(HOST_DMA_DONE), NOTHING, Cost.NONE, NOTHING)
                .state("Sdma_Done").go("sIdle", ALWAYS, List.of(UNLOCK_HOST_DMA, PUBLISH_SEND_PACKET), Cost.NONE, NOTHING)
                .thread();
    }

    private static Declaration coarseSend() {
        return new Declaration("SEND")
                .state("eIdle").go("Coarse_Grained_Send", List.of(PACKET_TO_SEND), List.of(TAKE_SEND_PACKET), Cost.SEND,
                        List.of(START_SEND_SMLT))
                .state("Coarse_Grained_Send").go("eIdle", List.of(SEND_DMA_DONE), List.of(ACKNOWLEDGE_SEND_DMA, FREE_SEND_BUFFER),
                        Cost.NONE, NOTHING);
    }

    private static FirmwareThread fineSend() {
        return coarseSend()
                .state("eIdle").go("Fine_Grained_Send", List.of(SEND_THRESHOLD), List.of(TAKE_SEND_PACKET), Cost.SEND,
                        List.of(START_SEND_SML))
                .state("Fine_Grained_Send").go("Fine_Grained_Send_Done", List.of(SEND_DMA_DONE), List.of(ACKNOWLEDGE_SEND_DMA), Cost.NONE,
                        NOTHING)
                .state("Fine_Grained_Send_Done").go("Send_Last_Fragment", List.of(SEND_PACKET_COMPLETE), NOTHING, Cost.SEND_CHUNK,
                        List.of(START_SEND_SMLT))
                .go("Fine_Grained_Send", List.of(SEND_THRESHOLD), NOTHING, Cost.SEND_CHUNK, List.of(START_SEND_SML))
                .state("Send_Last_Fragment").go("eIdle", List.of(SEND_DMA_DONE), List.of(ACKNOWLEDGE_SEND_DMA, FREE_SEND_BUFFER),
                        Cost.NONE, NOTHING)
                .thread();
    }

    /** The coarse-grained program asks where a packet belongs when it has come, the fine-grained one when its header has. */
    private static FirmwareThread recv(List<Action> onArrival, List<Action> onMessageEnd) {
        return new Declaration("RECV")
                .state("vIdle").go("Recv", List.of(PACKET_ARRIVING), onArrival, Cost.NONE, NOTHING)
                .state("Recv").go("Recv_Done", List.of(MESSAGE_END), NOTHING, Cost.RECV, onMessageEnd)
                .state("Recv_Done").go("vIdle", ALWAYS, NOTHING, Cost.NONE, NOTHING)
                .thread();
    }

    private static FirmwareThread coarseRecv() {
        return recv(List.of(TAKE_ARRIVAL), List.of(PUBLISH_RECEIVED_PACKET, REQUEST_LOOKUP));
    }

    private static Declaration coarseRdma() {
        return new Declaration("RDMA")
                .state("iIdle").go("Coarse_Grained_Rdma", List.of(PACKET_TO_DELIVER, KERNEL_BUFFER, HOST_DMA_FREE),
                        List.of(LOCK_HOST_DMA, TAKE_RECEIVED_PACKET), Cost.RDMA, List.of(START_SCATTER))
                .state("Coarse_Grained_Rdma").go("Rdma_Notify", List.of(HOST_DMA_DONE), NOTHING, Cost.NONE, NOTHING)
                .state("Rdma_Notify").go("iIdle", ALWAYS, List.of(UNLOCK_HOST_DMA, NOTIFY_HOST), Cost.NONE, NOTHING);
    }

    private static FirmwareThread fineRdma(List<Condition> lastFragment, List<Condition> nextFragment) {
        return coarseRdma()
                .state("iIdle").go("Fine_Grained_Rdma", List.of(DELIVER_THRESHOLD, KERNEL_BUFFER, HOST_DMA_FREE),
                        List.of(LOCK_HOST_DMA, TAKE_RECEIVED_PACKET), Cost.RDMA, List.of(START_SCATTER))
                .state("Fine_Grained_Rdma").go("Fine_Grained_Rdma_Done", List.of(HOST_DMA_DONE), List.of(UNLOCK_HOST_DMA), Cost.NONE,
                        NOTHING)
                .state("Fine_Grained_Rdma_Done").go("Rdma_Last_Fragment", lastFragment, List.of(LOCK_HOST_DMA), Cost.RDMA_CHUNK,
                        List.of(START_SCATTER))
                .go("Fine_Grained_Rdma", nextFragment, List.of(LOCK_HOST_DMA), Cost.RDMA_CHUNK, List.of(START_SCATTER))
                .state("Rdma_Last_Fragment").go("Rdma_Notify", List.of(HOST_DMA_DONE), NOTHING, Cost.NONE, NOTHING)
                .thread();
    }
}
