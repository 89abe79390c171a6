package org.stacklab.machine.nic;

import static org.stacklab.machine.part.NicParameters.DMA_INIT;
import static org.stacklab.machine.part.NicParameters.FIRMWARE_CHECKSUM;
import static org.stacklab.machine.part.NicParameters.OFFLOAD_RECEIVE;
import static org.stacklab.machine.part.NicParameters.OFFLOAD_SEND;

import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Units;

/** What a packet costs the firmware beyond what every packet does: offloaded work, DMAs after the first one, bytes to add up. */
final class PacketWork {
    private final Values values;
    private final Offload offload;

    PacketWork(Values values, Offload offload) {
        this.values = values;
        this.offload = offload;
    }

    /** For the thread that fetches it from the host. */
    long fetchPs(SramPacket packet) {
        KernelBuffer buffer = packet.buffer;
        boolean offloaded = buffer.isSumWanted() || buffer.isInUserMemory() && !buffer.isUserLevel();
        return (offloaded ? values.get(OFFLOAD_SEND) : 0) + vectorsPs(buffer);
    }

    /** For the thread that sends it. */
    long sendPs(SramPacket packet) {
        return packet.buffer.isSumWanted() ? sumPs(offload.sender(), packet) : 0;
    }

    /** For the thread that sees it arrive. */
    long arrivePs(SramPacket packet) {
        return sumPs(offload.receiver(), packet);
    }

    /** For the thread that delivers it to the host. */
    long deliverPs(SramPacket packet) {
        KernelBuffer buffer = packet.buffer;
        boolean offloaded = !buffer.isUserLevel() && (offload.receiver() != Offload.Summer.HOST || buffer.isInUserMemory());
        return (offloaded ? values.get(OFFLOAD_RECEIVE) : 0) + vectorsPs(buffer);
    }

    private long vectorsPs(KernelBuffer buffer) {
        return (buffer.vectors() - 1) * values.get(DMA_INIT);
    }

    private long sumPs(Offload.Summer summer, SramPacket packet) {
        return summer == Offload.Summer.FIRMWARE && !packet.buffer.isUserLevel()
                ? Units.passPs(packet.lenBytes, values.get(FIRMWARE_CHECKSUM)) : 0;
    }
}
