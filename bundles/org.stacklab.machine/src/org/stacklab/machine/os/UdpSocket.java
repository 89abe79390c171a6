package org.stacklab.machine.os;

import java.util.ArrayDeque;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.stack.SocketBuffer;
import org.stacklab.wire.Packet;

/** A UDP socket: byte credit for sending, a queue of datagrams for receiving, and at most one process that sleeps on each. */
public final class UdpSocket implements Endpoint {
    private final int port;
    private final SocketBuffer sendCredit;
    private final SocketBuffer receiveCredit;
    private final ArrayDeque<Received> queue = new ArrayDeque<>();
    private final SendCall sendCall;
    private final ReceiveCall receiveCall;
    private Runnable sleepingSender;
    private Runnable sleepingReceiver;
    private int awaitedBytes;

    /**
     * A datagram in the socket's buffer.
     *
     * @param buffer the kernel buffer with its packet id and cache state
     * @param data the user data in it
     */
    record Received(KernelBuffer buffer, Packet data) {
    }

    UdpSocket(Kernel kernel, int port, int bufferBytes) {
        this.port = port;
        sendCredit = new SocketBuffer(bufferBytes);
        receiveCredit = new SocketBuffer(bufferBytes);
        sendCall = new SendCall(kernel, this, port);
        receiveCall = new ReceiveCall(kernel, this);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void send(byte[] userData, int lenBytes, int packet, int address, int remotePort, Runnable whenReturned) {
        sendCall.send(userData, lenBytes, packet, address, remotePort, whenReturned);
    }

    @Override
    public void receive(byte[] into, Returned whenReturned) {
        receiveCall.receive(into, whenReturned);
    }

    /** Takes credit for data to send, or lets the caller sleep until there is enough. */
    void takeCredit(int lenBytes, Runnable granted) {
        if (lenBytes > sendCredit.capacityBytes()) {
            throw new IllegalStateException(lenBytes + " bytes never fit a socket buffer of " + sendCredit.capacityBytes());
        }
        if (sendCredit.tryTake(lenBytes)) {
            granted.run();
        } else {
            sleepingSender = granted;
            awaitedBytes = lenBytes;
        }
    }

    /** Gives credit back when the card has fetched data, and wakes the sender if that is enough for it. */
    void giveCreditBack(int lenBytes) {
        sendCredit.giveBack(lenBytes);
        if (sleepingSender != null && sendCredit.tryTake(awaitedBytes)) {
            Runnable granted = sleepingSender;
            sleepingSender = null;
            granted.run();
        }
    }

    /** Queues a datagram; false when the buffer has no room for it. Data that lies in user memory takes none. */
    boolean enqueue(KernelBuffer buffer, Packet data) {
        if (!buffer.isInUserMemory() && !receiveCredit.tryTake(data.length())) {
            return false;
        }
        queue.addLast(new Received(buffer, data));
        return true;
    }

    /** The next datagram, or null. Its bytes count until {@link #release}. */
    Received poll() {
        return queue.pollFirst();
    }

    void release(Received received) {
        received.buffer().free();
        if (!received.buffer().isInUserMemory()) {
            receiveCredit.giveBack(received.data().length());
        }
    }

    void sleepUntilData(Runnable awake) {
        sleepingReceiver = awake;
    }

    boolean hasSleeper() {
        return sleepingReceiver != null;
    }

    void wakeSleeper() {
        Runnable awake = sleepingReceiver;
        sleepingReceiver = null;
        awake.run();
    }
}
