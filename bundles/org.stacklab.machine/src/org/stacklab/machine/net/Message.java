package org.stacklab.machine.net;

import java.util.ArrayDeque;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.wire.Packet;

/**
 * A packet on its way over one link. It leaves in one chunk or in several, as the sender's send DMA is programmed; the last chunk marks
 * the end of the message (register SMLT; the others SML, paper 001, section 2.3). The link belongs to it from the first chunk to the
 * last.
 */
public final class Message {
    private static final Runnable NOBODY_WAITS = () -> { };

    private final KernelBuffer buffer;
    private final Packet ip;
    private final int[] route;
    private final int hop;
    private final long leadPs;
    private final Runnable onBegin;
    private final ArrayDeque<Chunk> chunks = new ArrayDeque<>(2);
    private boolean started;
    private boolean again;
    private int arrivedBytes;

    /**
     * A piece of a message.
     *
     * @param lenBytes bytes on the wire
     * @param last whether it ends the message
     * @param onSent called when its last byte has left
     */
    record Chunk(int lenBytes, boolean last, Runnable onSent) {
    }

    /**
     * A message that leaves a card.
     *
     * @param buffer the packet, behind its link header and without a trailer
     * @param ipBytes length of the packet without link header and trailer
     * @param route the output ports of the switches to cross, in order; empty on a direct cable
     */
    public Message(KernelBuffer buffer, int ipBytes, int[] route) {
        this(buffer, buffer.packet().slice(buffer.packet().length() - ipBytes, ipBytes), route, 0, 0, NOBODY_WAITS);
    }

    private Message(KernelBuffer buffer, Packet ip, int[] route, int hop, long leadPs, Runnable onBegin) {
        this.buffer = buffer;
        this.ip = ip;
        this.route = route;
        this.hop = hop;
        this.leadPs = leadPs;
        this.onBegin = onBegin;
    }

    /** The same message on the link behind the next switch, which holds the link before it back until {@code letIn} is called. */
    Message crossing(long latencyPs, Runnable letIn) {
        return new Message(buffer, ip, route, hop + 1, latencyPs, letIn);
    }

    /** A message with a copy of the same bytes, complete in one chunk. Its number is negative: who drops it drops the copy. */
    Message again() {
        Packet copy = Packet.wrap(buffer.packet().toByteArray());
        copy.setId(-buffer.packetId());
        KernelBuffer copied = new KernelBuffer(copy, buffer.packetId(), false);
        Message message = new Message(copied, copy.slice(ip.offset() - buffer.packet().offset(), ip.length()), route, hop, 0, NOBODY_WAITS);
        message.add(new Chunk(copy.length() + route.length, true, NOBODY_WAITS));
        message.again = true;
        return message;
    }

    /** Whether the cable it is on sends it a second time, or later than it should. */
    boolean isAgain() {
        return again;
    }

    /**
     * The packet.
     *
     * @return the buffer that travels
     */
    public KernelBuffer buffer() {
        return buffer;
    }

    /**
     * The packet as hosts see it.
     *
     * @return its length without link header and trailer
     */
    public int ipBytes() {
        return ip.length();
    }

    /**
     * The bytes of the packet as hosts see it, whoever has taken off or put on what of {@link #buffer} meanwhile.
     *
     * @return a window without link header and trailer
     */
    public Packet ip() {
        return ip;
    }

    /** The output port of the switch the message has come to. */
    int output() {
        return route[hop];
    }

    Runnable onBegin() {
        return onBegin;
    }

    void add(Chunk chunk) {
        chunks.addLast(chunk);
    }

    Chunk pollChunk() {
        return chunks.pollFirst();
    }

    /** The time the link is taken before the first byte of the message; later chunks follow at once. */
    long takeLeadPs(long overheadPs) {
        long lead = started ? 0 : leadPs + overheadPs;
        started = true;
        return lead;
    }

    void arrived(int lenBytes) {
        arrivedBytes += lenBytes;
    }

    int arrivedBytes() {
        return arrivedBytes;
    }
}
