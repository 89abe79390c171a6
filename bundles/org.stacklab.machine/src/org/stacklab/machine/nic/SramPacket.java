package org.stacklab.machine.nic;

import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.net.Message;

/** A packet buffer of the card and how far the packet has come. Lengths are those of the IP packet, as host memory holds it. */
final class SramPacket {
    final KernelBuffer buffer;
    final int lenBytes;
    /** Where a packet to send goes. */
    final int nextHop;
    /** The message on the link: on the sending side from the first chunk on. */
    Message message;
    /** Bytes the second DMA has been programmed for. */
    int takenBytes;
    /** Whether the first DMA is done and the thread that started it has said so. */
    boolean complete;
    /** Whether the receiving link has brought the last byte. */
    boolean arrived;
    /** Whether the host has said where it belongs. */
    boolean lookedUp;

    SramPacket(KernelBuffer buffer, int lenBytes, int nextHop, Message message) {
        this.buffer = buffer;
        this.lenBytes = lenBytes;
        this.nextHop = nextHop;
        this.message = message;
    }

    int packetId() {
        return buffer.packetId();
    }
}
