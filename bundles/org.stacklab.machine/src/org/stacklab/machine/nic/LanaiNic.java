package org.stacklab.machine.nic;

import static org.stacklab.machine.part.HostParameters.DMA_READ_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.DMA_READ_RATE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_RATE;
import static org.stacklab.machine.part.NicParameters.RECEIVE_BUFFERS;
import static org.stacklab.machine.part.NicParameters.RECEIVE_RING;
import static org.stacklab.machine.part.NicParameters.SEND_BUFFERS;
import static org.stacklab.machine.part.NicParameters.SEND_RING;
import static org.stacklab.machine.part.NicParameters.SRAM_RATE;

import java.util.ArrayDeque;
import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.LinkEnd;
import org.stacklab.machine.net.Transmission;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Label;
import org.stacklab.sim.Origin;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Units;
import org.stacklab.wire.HeaderError;
import org.stacklab.wire.MyrinetHeader;
import org.stacklab.wire.Packet;

/**
 * A Myrinet card: the board the {@link Mcp} works on. SRAM holds counted send and receive buffers; one host DMA engine serves both
 * directions, the send DMA feeds the link, the receive DMA takes from it as long as a receive buffer is free. Bytes stay in one array
 * on their way; what a DMA changes is who may touch them, when, and that the cache no longer holds them.
 */
public final class LanaiNic implements Nic, LinkEnd, FirmwareBoard {
    private static final MyrinetHeader HEADER = new MyrinetHeader(MyrinetHeader.TYPE_DATA, MyrinetHeader.SUBTYPE_IPV4);

    /** A packet in a send buffer or on its way there, and where it goes. */
    private record Outgoing(KernelBuffer buffer, int nextHop) {
    }

    private final Host host;
    private final Values values;
    private final Simulator sim;
    private final SharedResource sram;
    private final LanaiChip chip;
    private final FirmwareProcessor firmware;
    private final Routes routes;
    private final HostDma gather;
    private final HostDma scatter;
    private final Runnable onSendDone = this::sendDone;

    private final ArrayDeque<Outgoing> descriptors = new ArrayDeque<>();
    private final ArrayDeque<Outgoing> toSend = new ArrayDeque<>();
    private final ArrayDeque<KernelBuffer> arrived = new ArrayDeque<>();
    private final ArrayDeque<KernelBuffer> toDeliver = new ArrayDeque<>();
    private final ArrayDeque<Completion> completions = new ArrayDeque<>();
    private int descriptorsOut;
    private int freeSendBuffers;
    private int freeReceiveBuffers;
    private int kernelBuffers;
    private int arriving;
    private boolean hostDmaLocked;
    private boolean sendDone;
    private Outgoing gathering;
    private Outgoing sending;
    private KernelBuffer receiving;
    private KernelBuffer delivering;
    private LinkDirection link;
    private LinkDirection heldBack;
    private Listener driver;

    /**
     * Builds a card in a host.
     *
     * @param host the host whose buses the card uses
     * @param id the stable id of the card, an origin of the run
     * @param values board and firmware
     * @param routes where hosts are; asked once per packet
     */
    public LanaiNic(Host host, String id, Values values, Routes routes) {
        this.host = host;
        this.values = values;
        this.routes = routes;
        sim = host.world().sim();
        Origin origin = sim.origin(id);
        sram = new SharedResource(sim, host.name() + "/nic-sram");
        chip = new LanaiChip(sim, origin, host.name(), values);
        firmware = new FirmwareProcessor(Mcp.coarseGrained(), this, chip);
        gather = new HostDma(origin, Layer.NIC_SDMA, DMA_READ_BUS_SHARE, DMA_READ_RATE);
        scatter = new HostDma(origin, Layer.NIC_RDMA, DMA_WRITE_BUS_SHARE, DMA_WRITE_RATE);
        freeSendBuffers = values.getInt(SEND_BUFFERS);
        freeReceiveBuffers = values.getInt(RECEIVE_BUFFERS);
        kernelBuffers = values.getInt(RECEIVE_RING);
    }

    /**
     * Plugs the cable in.
     *
     * @param outgoing the direction that leaves this card
     */
    public void plug(LinkDirection outgoing) {
        link = outgoing;
    }

    /**
     * Connects the driver.
     *
     * @param listener who handles the interrupt
     */
    public void attach(Listener listener) {
        driver = listener;
    }

    /**
     * The memory of the card, which the send DMA shares with everything else.
     *
     * @return the bandwidth
     */
    public SharedResource sram() {
        return sram;
    }

    /**
     * What the card is made of.
     *
     * @return the values of board and firmware
     */
    public Values values() {
        return values;
    }

    @Override
    public boolean canTakeDescriptor() {
        return descriptorsOut < values.get(SEND_RING);
    }

    @Override
    public void descriptorPosted(KernelBuffer buffer, int nextHop) {
        if (!canTakeDescriptor()) {
            throw new IllegalStateException(host.name() + "/nic gets a descriptor at " + sim.nowPs() + " ps when its ring is full");
        }
        descriptorsOut++;
        descriptors.addLast(new Outgoing(buffer, nextHop));
        firmware.look();
    }

    @Override
    public void kernelBufferPosted() {
        kernelBuffers++;
        firmware.look();
    }

    @Override
    public Completion pollCompletion() {
        return completions.pollFirst();
    }

    @Override
    public void offered(Transmission transmission, LinkDirection from) {
        heldBack = from;
        letIn();
    }

    /** Opens the link when there is a receive buffer for the packet that waits there. */
    private void letIn() {
        if (heldBack != null && freeReceiveBuffers > 0) {
            LinkDirection from = heldBack;
            heldBack = null;
            freeReceiveBuffers--;
            arriving++;
            from.begin();
            firmware.look();
        }
    }

    @Override
    public void arrived(Transmission transmission) {
        arrived.addLast(transmission.buffer());
        firmware.look();
    }

    @Override
    public boolean holds(Condition condition, int thread) {
        return switch (condition) {
            case SEND_DESCRIPTOR -> !descriptors.isEmpty();
            case SEND_BUFFER_FREE -> freeSendBuffers > 0;
            case HOST_DMA_FREE -> !hostDmaLocked;
            case HOST_DMA_DONE -> gather.isDoneFor(thread) || scatter.isDoneFor(thread);
            case PACKET_TO_SEND -> !toSend.isEmpty();
            case SEND_DMA_DONE -> sendDone;
            case PACKET_ARRIVING -> arriving > 0;
            case MESSAGE_END -> !arrived.isEmpty();
            case PACKET_TO_DELIVER -> !toDeliver.isEmpty();
            case KERNEL_BUFFER -> kernelBuffers > 0;
        };
    }

    @Override
    public void perform(Action action, int thread) {
        switch (action) {
            case LOCK_HOST_DMA -> lockHostDma();
            case UNLOCK_HOST_DMA -> unlockHostDma();
            case TAKE_DESCRIPTOR -> {
                gathering = descriptors.pollFirst();
                freeSendBuffers--;
                chip.workFor(thread, gathering.buffer.packetId());
            }
            case START_GATHER -> gather.start(gathering.buffer, thread);
            case PUBLISH_SEND_PACKET -> publishSendPacket();
            case TAKE_SEND_PACKET -> {
                sending = toSend.pollFirst();
                chip.workFor(thread, sending.buffer.packetId());
            }
            case START_SEND_SMLT -> startSend();
            case FREE_SEND_BUFFER -> {
                sendDone = false;
                freeSendBuffers++;
            }
            case TAKE_ARRIVAL -> arriving--;
            case TAKE_MESSAGE -> {
                receiving = arrived.pollFirst();
                chip.workFor(thread, receiving.packetId());
            }
            case PUBLISH_RECEIVED_PACKET -> publishReceivedPacket();
            case TAKE_RECEIVED_PACKET -> {
                delivering = toDeliver.pollFirst();
                kernelBuffers--;
                chip.workFor(thread, delivering.packetId());
            }
            case START_SCATTER -> scatter.start(delivering, thread);
            case NOTIFY_HOST -> notifyHost();
        }
    }

    private void lockHostDma() {
        if (hostDmaLocked) {
            throw new IllegalStateException(host.name() + "/nic: two threads hold the host DMA engine at " + sim.nowPs() + " ps");
        }
        hostDmaLocked = true;
    }

    private void unlockHostDma() {
        hostDmaLocked = false;
        gather.clear();
        scatter.clear();
    }

    private void publishSendPacket() {
        descriptorsOut--;
        toSend.addLast(gathering);
        complete(new Completion(false, gathering.buffer));
    }

    /** Header and CRC are added in SRAM, so the host sees neither. */
    private void startSend() {
        KernelBuffer buffer = sending.buffer;
        HEADER.push(buffer.packet());
        MyrinetHeader.appendCrc(buffer.packet());
        int[] route = routes.to(sending.nextHop);
        link.send(new Transmission(buffer, buffer.packet().length() + route.length, route, onSendDone));
    }

    private void sendDone() {
        sendDone = true;
        firmware.look();
    }

    private void publishReceivedPacket() {
        Packet packet = receiving.packet();
        HeaderError error = MyrinetHeader.check(packet.array(), packet.offset(), packet.length());
        if (error != HeaderError.NONE) {
            throw new IllegalStateException(host.name() + "/nic: a cable broke a packet at " + sim.nowPs() + " ps: " + error);
        }
        MyrinetHeader.strip(packet);
        toDeliver.addLast(receiving);
    }

    private void notifyHost() {
        freeReceiveBuffers++;
        complete(new Completion(true, delivering));
        letIn();
    }

    private void complete(Completion completion) {
        completions.addLast(completion);
        driver.interrupt();
    }

    /** One direction of the host DMA engine. The lock of the firmware keeps both directions apart. */
    private final class HostDma {
        private static final int NOBODY = -1;

        private final Activity transfer;
        private final long rateBitsPerSec;
        private final Runnable onDone = this::done;
        private int startedBy = NOBODY;
        private int doneFor = NOBODY;
        private KernelBuffer moving;

        HostDma(Origin origin, String layer, Parameter busShare, Parameter rate) {
            rateBitsPerSec = host.values().get(rate);
            Label label = sim.label(host.name(), layer, "host-dma", "dma");
            transfer = host.dma(label, origin, busShare).using(sram, sramDemand(rateBitsPerSec)).build();
        }

        void start(KernelBuffer buffer, int thread) {
            moving = buffer;
            startedBy = thread;
            transfer.start(Units.transferPs(buffer.packet().length(), rateBitsPerSec), buffer.packetId(), onDone);
        }

        private void done() {
            moving.touched(false);
            doneFor = startedBy;
            firmware.look();
        }

        boolean isDoneFor(int thread) {
            return doneFor == thread;
        }

        void clear() {
            doneFor = NOBODY;
        }
    }

    private int sramDemand(long rateBitsPerSec) {
        long capacity = values.get(SRAM_RATE);
        return (int) Math.min(SharedResource.CAPACITY, Math.multiplyExact(rateBitsPerSec, (long) SharedResource.CAPACITY) / capacity);
    }
}
