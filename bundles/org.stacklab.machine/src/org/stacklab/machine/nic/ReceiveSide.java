package org.stacklab.machine.nic;

import java.util.ArrayDeque;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.Message;
import org.stacklab.wire.GmHeader;
import org.stacklab.wire.HeaderError;
import org.stacklab.wire.MyrinetHeader;
import org.stacklab.wire.Packet;

/** The way in through a card: receive DMA, receive buffers, delivery into host memory. */
final class ReceiveSide {
    private final String cardName;
    private final HostDma hostDma;
    private final int thresholdBytes;
    private final Runnable look;
    /** Packets on the link or in receive buffers that RECV has not noted. */
    private final ArrayDeque<SramPacket> arrivals = new ArrayDeque<>();
    /** Packets in receive buffers that RDMA has not taken, in the order of their arrival. */
    private final ArrayDeque<SramPacket> undelivered = new ArrayDeque<>();
    private LinkDirection link;
    private Message heldBack;
    private SramPacket noted;
    private SramPacket delivering;
    private int freeBuffers;
    private int kernelBuffers;

    ReceiveSide(String cardName, HostDma hostDma, int buffers, int kernelBuffers, int thresholdBytes, Runnable look) {
        this.cardName = cardName;
        this.hostDma = hostDma;
        this.thresholdBytes = thresholdBytes;
        this.look = look;
        this.kernelBuffers = kernelBuffers;
        freeBuffers = buffers;
    }

    void offered(Message message, LinkDirection from) {
        link = from;
        heldBack = message;
        letIn();
    }

    /** Opens the link when there is a receive buffer for the message that waits there. */
    private void letIn() {
        if (heldBack != null && freeBuffers > 0) {
            freeBuffers--;
            SramPacket coming = new SramPacket(hostView(heldBack), heldBack.ipBytes(), 0, heldBack);
            heldBack = null;
            arrivals.addLast(coming);
            undelivered.addLast(coming);
            link.begin();
            look.run();
        }
    }

    /** The packet as the receiving host will see it, without link header and trailer. */
    private static KernelBuffer hostView(Message message) {
        Packet onLink = message.buffer().packet();
        Packet view = onLink.slice(MyrinetHeader.LEN_BYTES, message.ipBytes());
        KernelBuffer buffer = new KernelBuffer(view, message.buffer().packetId(), false);
        if (MyrinetHeader.subtype(onLink.array(), onLink.offset()) == GmHeader.MYRINET_SUBTYPE) {
            buffer.bypassKernel();
        }
        return buffer;
    }

    void arrived(Message message) {
        for (SramPacket each : undelivered) {
            if (each.message == message) {
                each.arrived = true;
            }
        }
        if (delivering != null && delivering.message == message) {
            delivering.arrived = true;
        }
        look.run();
    }

    boolean hasArrival() {
        return !arrivals.isEmpty();
    }

    SramPacket takeArrival() {
        noted = arrivals.pollFirst();
        return noted;
    }

    boolean isNotedComplete() {
        return noted.arrived;
    }

    /** The end of the message was seen: header and CRC are checked. */
    void publish() {
        Packet packet = noted.message.buffer().packet();
        HeaderError error = MyrinetHeader.check(packet.array(), packet.offset(), packet.length());
        if (error != HeaderError.NONE) {
            throw new IllegalStateException(cardName + ": a cable broke packet " + noted.packetId() + ": " + error);
        }
        noted.complete = true;
    }

    boolean hasCompletePacket() {
        return !undelivered.isEmpty() && undelivered.peekFirst().complete && undelivered.peekFirst().lookedUp;
    }

    boolean hasThreshold() {
        SramPacket next = delivering == null ? undelivered.peekFirst() : delivering;
        return next != null && !next.complete && next.lookedUp && availableBytes(next) - next.takenBytes >= thresholdBytes;
    }

    boolean isDeliveringComplete() {
        return delivering.complete;
    }

    private int availableBytes(SramPacket packet) {
        if (packet.arrived) {
            return packet.lenBytes;
        }
        return Math.max(0, Math.min(packet.lenBytes, link.arrivedBytes(packet.message) - MyrinetHeader.LEN_BYTES));
    }

    boolean hasKernelBuffer() {
        return kernelBuffers > 0;
    }

    void kernelBufferPosted() {
        kernelBuffers++;
    }

    SramPacket noted() {
        return noted;
    }

    /** The host has said where a packet belongs. */
    void lookedUp(KernelBuffer buffer) {
        for (SramPacket each : undelivered) {
            each.lookedUp |= each.buffer == buffer;
        }
    }

    SramPacket takePacket() {
        delivering = undelivered.pollFirst();
        kernelBuffers--;
        return delivering;
    }

    void startScatter(int thread) {
        int upToBytes = availableBytes(delivering);
        int chunkBytes = upToBytes - delivering.takenBytes;
        delivering.takenBytes = upToBytes;
        hostDma.scatter(delivering, chunkBytes, thread);
    }

    /** The packet is in host memory; its receive buffer is free for the next. */
    KernelBuffer delivered() {
        KernelBuffer buffer = delivering.buffer;
        delivering = null;
        freeBuffers++;
        letIn();
        return buffer;
    }

    /** Lets the link wake the firmware when the next threshold is reached. */
    void armThreshold() {
        SramPacket next = delivering == null ? undelivered.peekFirst() : delivering;
        if (next != null && next.takenBytes + thresholdBytes <= next.lenBytes && !next.complete && !hasThreshold()) {
            link.watch(next.message, MyrinetHeader.LEN_BYTES + next.takenBytes + thresholdBytes, look);
        }
    }
}
