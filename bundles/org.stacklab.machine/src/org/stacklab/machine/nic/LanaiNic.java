package org.stacklab.machine.nic;

import static org.stacklab.machine.part.HostParameters.DMA_READ_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.DMA_READ_RATE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_RATE;
import static org.stacklab.machine.part.NicParameters.PIPELINING;
import static org.stacklab.machine.part.NicParameters.RECEIVE_BUFFERS;
import static org.stacklab.machine.part.NicParameters.RECEIVE_RING;
import static org.stacklab.machine.part.NicParameters.SEND_BUFFERS;
import static org.stacklab.machine.part.NicParameters.SEND_RING;
import static org.stacklab.machine.part.NicParameters.SRAM_RATE;
import static org.stacklab.machine.part.NicParameters.THRESHOLD;

import java.util.ArrayDeque;
import java.util.List;
import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Transfer;
import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.Message;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Origin;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;

/**
 * A Myrinet card: the board the {@link Mcp} works on. SRAM holds counted send and receive buffers; one host DMA engine serves both
 * directions, the send DMA feeds the link, the receive DMA takes from it as long as a receive buffer is free. Bytes stay in one array
 * on their way; what a DMA changes is who may touch them, when, and that the cache no longer holds them.
 */
public final class LanaiNic implements Card, FirmwareBoard {
    private final Host host;
    private final Values values;
    private final Simulator sim;
    private final SharedResource sram;
    private final LanaiChip chip;
    private final FirmwareProcessor firmware;
    private final HostDma hostDma;
    private final SendSide out;
    private final ReceiveSide in;
    private final boolean fineGrained;
    private final Offload offload;
    private final PacketWork extra;
    private final ReceiveRequests requests = new ReceiveRequests();
    private final UserPorts userPorts = new UserPorts();
    private final ArrayDeque<Completion> completions = new ArrayDeque<>();
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
        sim = host.world().sim();
        Origin origin = sim.origin(id);
        String name = host.name() + "/nic";
        sram = new SharedResource(sim, name + "-sram");
        chip = new LanaiChip(sim, origin, host.name(), values);
        List<FirmwareThread> program = program(values);
        firmware = new FirmwareProcessor(program, this, chip);
        offload = Offload.of(host.values(), values);
        extra = new PacketWork(values, offload);
        fineGrained = program.stream().anyMatch(thread -> thread.waitsFor(Condition.SEND_THRESHOLD));
        hostDma = new HostDma(sim, name, program, dma(origin, Layer.NIC_SDMA, DMA_READ_BUS_SHARE, DMA_READ_RATE),
                dma(origin, Layer.NIC_RDMA, DMA_WRITE_BUS_SHARE, DMA_WRITE_RATE), firmware::look);
        out = new SendSide(hostDma, routes, values.getInt(SEND_BUFFERS), values.getInt(SEND_RING), values.getInt(THRESHOLD),
                firmware::look);
        in = new ReceiveSide(name, hostDma, values.getInt(RECEIVE_BUFFERS), values.getInt(RECEIVE_RING), values.getInt(THRESHOLD),
                firmware::look);
    }

    /**
     * The firmware a card with these values runs.
     *
     * @param values board and firmware
     * @return the declared threads
     */
    public static List<FirmwareThread> program(Values values) {
        return switch (PIPELINING.format(values.get(PIPELINING))) {
            case "fine" -> Mcp.fineGrained();
            case "serialized" -> Mcp.serialized();
            case "broken" -> Mcp.broken();
            default -> Mcp.coarseGrained();
        };
    }

    private Transfer dma(Origin origin, String layer, Parameter busShare, Parameter rate) {
        long rateBitsPerSec = host.values().get(rate);
        Activity activity = host.dma(sim.label(host.name(), layer, "host-dma", "dma"), origin, busShare)
                .using(sram, SharedResource.demand(rateBitsPerSec, values.get(SRAM_RATE))).build();
        return new Transfer(activity, rateBitsPerSec);
    }

    @Override
    public void plug(LinkDirection outgoing) {
        out.plug(outgoing);
    }

    @Override
    public void attach(Listener listener) {
        driver = listener;
    }

    @Override
    public void watch(FirmwareTap tap) {
        firmware.watch((state, thread) -> tap.enters(thread, state, sim.nowPs()));
    }

    @Override
    public SharedResource memory() {
        return sram;
    }

    @Override
    public long memoryRateBitsPerSec() {
        return values.get(SRAM_RATE);
    }

    @Override
    public int sendRingSize() {
        return values.getInt(SEND_RING);
    }

    @Override
    public void descriptorPosted(KernelBuffer buffer, int nextHop) {
        if (!out.post(buffer, nextHop)) {
            throw new IllegalStateException(host.name() + "/nic gets a descriptor at " + sim.nowPs() + " ps when its ring is full");
        }
        firmware.look();
    }

    @Override
    public void kernelBufferPosted() {
        in.kernelBufferPosted();
        firmware.look();
    }

    @Override
    public void receivePosted(int port) {
        requests.post(port);
    }

    @Override
    public void openUserPort(int port, UserListener listener) {
        userPorts.open(port, listener);
    }

    @Override
    public void lookedUp(KernelBuffer buffer, boolean found) {
        if (found) {
            buffer.placeInUserMemory(offload.vectors(UdpPackets.dataBytes(buffer.packet())));
        }
        in.lookedUp(buffer);
        firmware.look();
    }

    @Override
    public Offload offload() {
        return offload;
    }

    @Override
    public Completion pollCompletion() {
        return completions.pollFirst();
    }

    @Override
    public void offered(Message message, LinkDirection from) {
        in.offered(message, from);
    }

    @Override
    public void chunkBegins(Message message, int lenBytes, boolean last) {
        if (fineGrained) {
            in.armThreshold();
        }
    }

    @Override
    public void chunkArrived(Message message, boolean last) {
        if (last) {
            in.arrived(message);
        } else {
            firmware.look();
        }
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
            case TAKE_DESCRIPTOR -> chip.workFor(thread, out.takeDescriptor(), extra::fetchPs);
            case START_GATHER -> out.startGather(thread);
            case PUBLISH_SEND_PACKET -> publishSendPacket();
            case TAKE_SEND_PACKET -> chip.workFor(thread, out.takePacket(), extra::sendPs);
            case START_SEND_SML -> out.startSend(false);
            case START_SEND_SMLT -> out.startSend(true);
            case ACKNOWLEDGE_SEND_DMA -> out.acknowledgeChunk();
            case FREE_SEND_BUFFER -> out.freeBuffer();
            case TAKE_ARRIVAL -> chip.workFor(thread, in.takeArrival(), extra::arrivePs);
            case PUBLISH_RECEIVED_PACKET -> in.publish();
            case TAKE_RECEIVED_PACKET -> takeReceivedPacket(thread);
            case REQUEST_LOOKUP -> requestLookup();
            case START_SCATTER -> in.startScatter(thread);
            case NOTIFY_HOST -> notifyHost();
        }
    }

    @Override
    public void settled() {
        if (fineGrained) {
            out.armThreshold();
            in.armThreshold();
        }
    }

    private void publishSendPacket() {
        KernelBuffer buffer = out.publish();
        if (buffer.isSumWanted()) {
            UdpPackets.putChecksum(buffer.packet());
        }
        if (buffer.isUserLevel()) {
            buffer.free();
        } else {
            complete(Kind.SENT, buffer);
        }
    }

    private void requestLookup() {
        if (offload.lookupByInterrupt() && !in.noted().buffer.isUserLevel()) {
            complete(Kind.LOOKUP, in.noted().buffer);
        } else {
            in.noted().lookedUp = true;
        }
    }

    private void takeReceivedPacket(int thread) {
        SramPacket packet = in.takePacket();
        KernelBuffer buffer = packet.buffer;
        if (requests.claim(buffer.packet())) {
            buffer.placeInUserMemory(offload.vectors(UdpPackets.dataBytes(buffer.packet())));
        }
        chip.workFor(thread, packet, extra::deliverPs);
    }

    private void notifyHost() {
        KernelBuffer buffer = in.delivered();
        if (buffer.isUserLevel()) {
            buffer.onFree(this::kernelBufferPosted);
            userPorts.received(buffer);
            return;
        }
        if (offload.receiver() != Offload.Summer.HOST && UdpPackets.isWholeDatagram(buffer.packet())) {
            buffer.setDataSum(UdpPackets.dataSum(buffer.packet()));
        }
        complete(Kind.RECEIVED, buffer);
    }

    private void complete(Kind kind, KernelBuffer buffer) {
        completions.addLast(new Completion(kind, buffer));
        driver.interrupt();
    }
}
