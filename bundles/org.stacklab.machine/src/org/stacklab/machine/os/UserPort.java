package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.DESCRIPTOR_WORDS;
import static org.stacklab.machine.part.HostParameters.PIO_WRITE;
import static org.stacklab.machine.part.HostParameters.SEGMENT;
import static org.stacklab.machine.part.HostParameters.USER_RECEIVE;
import static org.stacklab.machine.part.HostParameters.USER_SEND;

import java.util.ArrayDeque;
import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Priority;
import org.stacklab.machine.nic.Nic;
import org.stacklab.sim.Activity;
import org.stacklab.trace.PacketTable;
import org.stacklab.wire.GmHeader;
import org.stacklab.wire.Packet;

/**
 * A port of a user-level messaging library such as GM or Berkeley-VIA (mechanisms 6): no system call, no copy, no interrupt. The
 * program writes descriptors to the card itself; the card fetches from and delivers to its memory; the program looks for completions.
 * Long messages leave in segments.
 */
public final class UserPort implements Endpoint, Nic.UserListener {
    private final Nic nic;
    private final PacketTable packets;
    private final int port;
    private final int segmentBytes;
    private final Activity compose;
    private final Activity write;
    private final Activity look;
    private final long composePs;
    private final long writePs;
    private final long lookPs;
    private final Runnable onComposed = this::composed;
    private final Runnable onWritten = this::written;
    private final Runnable onLooked = this::looked;
    private final Runnable onSegmentSent = this::segmentSent;
    private final ArrayDeque<KernelBuffer> events = new ArrayDeque<>();

    private byte[] outgoing;
    private int lenBytes;
    private int sentBytes;
    private int messagePacket;
    private int message;
    private int address;
    private int remotePort;
    private Runnable sent;
    private KernelBuffer segment;
    private int room;
    private boolean waitsForRoom;

    private byte[] incoming;
    private Returned returned;
    private int receivedBytes;
    private boolean looking;

    UserPort(Host host, Nic nic, int port) {
        this.nic = nic;
        this.port = port;
        packets = host.world().recorder().packets();
        segmentBytes = host.values().getInt(SEGMENT);
        room = nic.sendRingSize();
        compose = host.compute(Layer.SYSTEM_CALL, "library send", Priority.USER);
        write = host.programmedWrite(Layer.DRIVER, "pio", Priority.USER);
        look = host.compute(Layer.RECEIVE_CALL, "library receive", Priority.USER);
        composePs = host.cyclesPs(USER_SEND);
        writePs = host.values().get(DESCRIPTOR_WORDS) * host.values().get(PIO_WRITE);
        lookPs = host.cyclesPs(USER_RECEIVE);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void send(byte[] userData, int dataBytes, int packet, int toAddress, int toPort, Runnable whenReturned) {
        outgoing = userData;
        lenBytes = dataBytes;
        sentBytes = 0;
        messagePacket = packet;
        message++;
        address = toAddress;
        remotePort = toPort;
        sent = whenReturned;
        nextSegment();
    }

    private void nextSegment() {
        if (sentBytes == lenBytes) {
            sent.run();
        } else if (room == 0) {
            waitsForRoom = true;
        } else {
            room--;
            compose.start(composePs, messagePacket, onComposed);
        }
    }

    private void composed() {
        int dataBytes = Math.min(segmentBytes, lenBytes - sentBytes);
        Packet packet = Packet.allocate(dataBytes);
        System.arraycopy(outgoing, sentBytes, packet.array(), packet.offset(), dataBytes);
        new GmHeader(remotePort, message, sentBytes, lenBytes).push(packet);
        int id = lenBytes <= segmentBytes ? messagePacket : packets.addFragment(messagePacket, sentBytes / segmentBytes + 1, dataBytes);
        segment = new KernelBuffer(packet, id, true);
        segment.bypassKernel();
        segment.onFree(onSegmentSent);
        sentBytes += dataBytes;
        write.start(writePs, id, onWritten);
    }

    private void written() {
        nic.descriptorPosted(segment, address);
        nextSegment();
    }

    private void segmentSent() {
        room++;
        if (waitsForRoom) {
            waitsForRoom = false;
            nextSegment();
        }
    }

    @Override
    public void segmentReceived(KernelBuffer buffer) {
        events.addLast(buffer);
        lookForNext();
    }

    @Override
    public void receive(byte[] into, Returned whenReturned) {
        incoming = into;
        returned = whenReturned;
        receivedBytes = 0;
        lookForNext();
    }

    private void lookForNext() {
        if (!looking && returned != null && !events.isEmpty()) {
            looking = true;
            look.start(lookPs, events.peekFirst().packetId(), onLooked);
        }
    }

    /** The card has put the data into user memory already; the bytes move here only because the emulation keeps one copy. */
    private void looked() {
        looking = false;
        KernelBuffer buffer = events.pollFirst();
        Packet packet = buffer.packet();
        GmHeader header = GmHeader.pull(packet);
        if (header == null) {
            throw new IllegalStateException("port " + port + " was given packet " + buffer.packetId() + ", which is no message");
        }
        int fittingBytes = Math.max(0, Math.min(packet.length(), incoming.length - header.offsetBytes()));
        System.arraycopy(packet.array(), packet.offset(), incoming, Math.min(header.offsetBytes(), incoming.length), fittingBytes);
        receivedBytes += packet.length();
        buffer.free();
        if (receivedBytes == header.messageBytes()) {
            Returned back = returned;
            returned = null;
            back.received(packets.datagram(buffer.packetId()), header.messageBytes());
        } else {
            lookForNext();
        }
    }
}
