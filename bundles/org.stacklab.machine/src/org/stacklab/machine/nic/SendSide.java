package org.stacklab.machine.nic;

import java.util.ArrayDeque;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.Message;
import org.stacklab.wire.GmHeader;
import org.stacklab.wire.MyrinetHeader;

/** The way out through a card: descriptors, send buffers, send DMA. */
final class SendSide {
    private static final MyrinetHeader IPV4 = new MyrinetHeader(MyrinetHeader.TYPE_DATA, MyrinetHeader.SUBTYPE_IPV4);
    private static final MyrinetHeader MESSAGE = new MyrinetHeader(MyrinetHeader.TYPE_DATA, GmHeader.MYRINET_SUBTYPE);

    private final HostDma hostDma;
    private final Routes routes;
    private final int thresholdBytes;
    private final int ringSize;
    private final Runnable onChunkSent;
    private final ArrayDeque<SramPacket> descriptors = new ArrayDeque<>();
    /** Packets in send buffers that nobody sends yet, first of them the next to go; the last may still be on its way in. */
    private final ArrayDeque<SramPacket> staged = new ArrayDeque<>();
    private int descriptorsOut;
    private int freeBuffers;
    private SramPacket gathering;
    private SramPacket sending;
    private boolean chunkSent;
    private LinkDirection link;

    SendSide(HostDma hostDma, Routes routes, int buffers, int ringSize, int thresholdBytes, Runnable look) {
        this.hostDma = hostDma;
        this.routes = routes;
        this.ringSize = ringSize;
        this.thresholdBytes = thresholdBytes;
        freeBuffers = buffers;
        onChunkSent = () -> {
            chunkSent = true;
            look.run();
        };
    }

    void plug(LinkDirection outgoing) {
        link = outgoing;
    }

    /** Takes a descriptor; false when there is no place for it. */
    boolean post(KernelBuffer buffer, int nextHop) {
        if (descriptorsOut == ringSize) {
            return false;
        }
        descriptorsOut++;
        descriptors.addLast(new SramPacket(buffer, buffer.packet().length(), nextHop, null));
        return true;
    }

    boolean hasDescriptor() {
        return !descriptors.isEmpty();
    }

    boolean hasFreeBuffer() {
        return freeBuffers > 0;
    }

    SramPacket takeDescriptor() {
        gathering = descriptors.pollFirst();
        freeBuffers--;
        staged.addLast(gathering);
        return gathering;
    }

    void startGather(int thread) {
        hostDma.gather(gathering, thread);
    }

    /** The packet is in SRAM; returns the kernel buffer the host may free. */
    KernelBuffer publish() {
        descriptorsOut--;
        gathering.complete = true;
        return gathering.buffer;
    }

    boolean hasCompletePacket() {
        return !staged.isEmpty() && staged.peekFirst().complete;
    }

    boolean isEmpty() {
        return staged.isEmpty() && sending == null;
    }

    boolean isSendingComplete() {
        return sending.complete;
    }

    boolean hasThreshold() {
        SramPacket next = sending == null ? staged.peekFirst() : sending;
        return next != null && availableBytes(next) - next.takenBytes >= thresholdBytes;
    }

    private int availableBytes(SramPacket packet) {
        return packet.complete ? packet.lenBytes : hostDma.gatheredBytes(packet);
    }

    SramPacket takePacket() {
        sending = staged.pollFirst();
        return sending;
    }

    /** Programs the send DMA: header and route go first, the CRC goes last; both are made in SRAM, so the host sees neither. */
    void startSend(boolean endOfMessage) {
        int upToBytes = endOfMessage ? sending.lenBytes : availableBytes(sending);
        int chunkBytes = upToBytes - sending.takenBytes;
        if (sending.message == null) {
            int[] route = routes.to(sending.nextHop);
            (sending.buffer.isUserLevel() ? MESSAGE : IPV4).push(sending.buffer.packet());
            sending.message = new Message(sending.buffer, sending.lenBytes, route);
            link.send(sending.message);
            chunkBytes += MyrinetHeader.LEN_BYTES + route.length;
        }
        if (endOfMessage) {
            MyrinetHeader.appendCrc(sending.buffer.packet());
            chunkBytes += MyrinetHeader.TRAILER_LEN_BYTES;
        }
        sending.takenBytes = upToBytes;
        link.append(sending.message, chunkBytes, endOfMessage, onChunkSent);
    }

    boolean isChunkSent() {
        return chunkSent;
    }

    void acknowledgeChunk() {
        chunkSent = false;
    }

    void freeBuffer() {
        sending = null;
        freeBuffers++;
    }

    /** Lets the gathering DMA wake the firmware when the next threshold is reached. */
    void armThreshold() {
        SramPacket next = sending == null ? staged.peekFirst() : sending;
        if (next != null && next.takenBytes + thresholdBytes <= next.lenBytes && !hasThreshold()) {
            hostDma.watchGather(next, next.takenBytes + thresholdBytes);
        }
    }
}
