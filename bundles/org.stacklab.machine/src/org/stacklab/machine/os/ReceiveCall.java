package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.COPY_CACHED;
import static org.stacklab.machine.part.HostParameters.COPY_UNCACHED;
import static org.stacklab.machine.part.HostParameters.PIO_WRITE;
import static org.stacklab.machine.part.HostParameters.POSTED_RECEIVES;
import static org.stacklab.machine.part.HostParameters.POST_RECEIVE;
import static org.stacklab.machine.part.HostParameters.RECEIVE_CALL;
import static org.stacklab.machine.part.HostParameters.RECEIVE_WORDS;

import org.stacklab.machine.Host;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Pass;
import org.stacklab.machine.Priority;
import org.stacklab.sim.Activity;
import org.stacklab.wire.Packet;

/**
 * The receive system call of UDP (mechanisms 1.2, r9): sleep until the socket has a datagram, copy it to the user, return. The copy is
 * cheap when the checksum has just brought the data into the cache. With zero-copy receive the call first keeps a number of buffers
 * posted, and data the card has put there needs no copy (mechanisms 1.5).
 */
final class ReceiveCall {
    private final Host host;
    private final Kernel kernel;
    private final UdpSocket socket;
    private final Activity enter;
    private final Pass copyCached;
    private final Pass copyUncached;
    private final Activity post;
    private final Activity writeRequest;
    private final Runnable onAwake = this::take;
    private final Runnable onEntered = this::copy;
    private final Runnable onCopied = this::copied;
    private final Runnable onPostEntered = this::postEntered;
    private final Runnable onRequestWritten = this::requestWritten;
    private final long enterPs;
    private final int wantedPosts;
    private int posts;
    private UdpSocket.Received received;
    private byte[] userBuffer;
    private Endpoint.Returned returned;

    ReceiveCall(Kernel kernel, UdpSocket socket) {
        this.kernel = kernel;
        this.host = kernel.host();
        this.socket = socket;
        enter = host.compute(Layer.RECEIVE_CALL, "receive call", Priority.SYSTEM_CALL);
        copyCached = host.cachedPass(Layer.RECEIVE_CALL, "copy", Priority.SYSTEM_CALL, COPY_CACHED);
        copyUncached = host.uncachedPass(Layer.RECEIVE_CALL, "copy", Priority.SYSTEM_CALL, COPY_UNCACHED);
        post = host.compute(Layer.RECEIVE_CALL, "post receive", Priority.SYSTEM_CALL);
        writeRequest = host.programmedWrite(Layer.RECEIVE_CALL, "pio", Priority.SYSTEM_CALL);
        enterPs = host.cyclesPs(RECEIVE_CALL);
        wantedPosts = kernel.nic().offload().zeroCopyReceive() ? host.values().getInt(POSTED_RECEIVES) : 0;
    }

    /**
     * Receives a datagram.
     *
     * @param into the user's buffer
     * @param whenReturned called when the call returns
     */
    void receive(byte[] into, Endpoint.Returned whenReturned) {
        userBuffer = into;
        returned = whenReturned;
        postBuffers();
    }

    private void postBuffers() {
        if (posts < wantedPosts) {
            post.start(host.cyclesPs(POST_RECEIVE), onPostEntered);
        } else {
            take();
        }
    }

    private void postEntered() {
        if (kernel.nic().offload().lookupByInterrupt()) {
            kernel.requests().post(socket.port());
            posted();
        } else {
            writeRequest.start(host.values().get(RECEIVE_WORDS) * host.values().get(PIO_WRITE), onRequestWritten);
        }
    }

    private void requestWritten() {
        kernel.nic().receivePosted(socket.port());
        posted();
    }

    private void posted() {
        posts++;
        postBuffers();
    }

    private void take() {
        received = socket.poll();
        if (received == null) {
            socket.sleepUntilData(onAwake);
        } else {
            enter.start(enterPs, received.buffer().packetId(), onEntered);
        }
    }

    private void copy() {
        if (received.buffer().isInUserMemory()) {
            posts--;
            copied();
            return;
        }
        Pass copy = received.buffer().isCached() ? copyCached : copyUncached;
        copy.start(copiedBytes(), received.buffer().packetId(), onCopied);
    }

    private int copiedBytes() {
        return Math.min(received.data().length(), userBuffer.length);
    }

    private void copied() {
        Packet data = received.data();
        int lenBytes = copiedBytes();
        System.arraycopy(data.array(), data.offset(), userBuffer, 0, lenBytes);
        socket.release(received);
        returned.received(received.buffer().packetId(), lenBytes);
    }
}
