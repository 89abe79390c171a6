package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.CHECKSUM_CACHED;
import static org.stacklab.machine.part.HostParameters.COPY_CACHED;
import static org.stacklab.machine.part.HostParameters.COPY_CHECKSUM;
import static org.stacklab.machine.part.HostParameters.FRAGMENT;
import static org.stacklab.machine.part.HostParameters.IP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.PAGE_WALK;
import static org.stacklab.machine.part.HostParameters.SEND_CALL;
import static org.stacklab.machine.part.HostParameters.UDP_OUTPUT;

import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Pass;
import org.stacklab.machine.Priority;
import org.stacklab.machine.nic.Offload;
import org.stacklab.machine.nic.Offload.Summer;
import org.stacklab.sim.Activity;
import org.stacklab.stack.UdpFlow;
import org.stacklab.stack.UdpOutput;
import org.stacklab.trace.PacketTable;
import org.stacklab.wire.Packet;

/**
 * The send system call of UDP (mechanisms 1.1, s1 to s4): wait for buffer space, then for every fragment copy the user data and add it
 * up in the same loop, and when the sum is known build the headers and hand the packets to the driver. The checksum travels in the
 * first fragment, so fragments are made from the last to the first, as Linux 2.2 does. What the card does instead, {@link Offload} says;
 * fragmented datagrams always take the traditional way.
 */
final class SendCall {
    private final Kernel kernel;
    private final Host host;
    private final UdpSocket socket;
    private final int localPort;
    private final PacketTable packets;
    private final Activity enter;
    private final Activity makeFragment;
    private final Pass copy;
    private final Pass copyAndSum;
    private final Pass sum;
    private final Activity pin;
    private final Activity headers;
    private final Driver.Poster driver;
    private final Offload offload;
    private final Runnable onEntered = this::entered;
    private final Runnable onCredit = this::hasCredit;
    private final Runnable onFragmentMade = this::copyFragment;
    private final Runnable onPinned = this::pinned;
    private final Runnable onCopied = this::copied;
    private final Runnable onHeadersBuilt = this::headersBuilt;
    private final Runnable onPosted = this::posted;

    private final long enterPs;
    private final long fragmentPs;
    private final long pageWalkPs;
    private final long udpHeaderPs;
    private final long ipHeaderPs;

    private byte[] data;
    private int lenBytes;
    private int datagramPacket;
    private UdpFlow flow;
    private Runnable returned;
    private UdpOutput.Outgoing outgoing;
    private int index;
    private int dataSum;
    private KernelBuffer buffer;
    private int bufferDataBytes;

    SendCall(Kernel kernel, UdpSocket socket, int localPort) {
        this.kernel = kernel;
        this.socket = socket;
        this.localPort = localPort;
        host = kernel.host();
        packets = host.world().recorder().packets();
        enter = host.compute(Layer.SYSTEM_CALL, "send call", Priority.SYSTEM_CALL);
        makeFragment = host.compute(Layer.SYSTEM_CALL, "make fragment", Priority.SYSTEM_CALL);
        copy = host.cachedPass(Layer.SYSTEM_CALL, "copy", Priority.SYSTEM_CALL, COPY_CACHED);
        copyAndSum = host.cachedPass(Layer.SYSTEM_CALL, "copy+checksum", Priority.SYSTEM_CALL, COPY_CHECKSUM);
        pin = host.compute(Layer.SYSTEM_CALL, "page walk", Priority.SYSTEM_CALL);
        sum = host.pass(Layer.SYSTEM_CALL, "checksum", Priority.SYSTEM_CALL, CHECKSUM_CACHED);
        offload = kernel.nic().offload();
        enterPs = host.cyclesPs(SEND_CALL);
        fragmentPs = host.cyclesPs(FRAGMENT);
        pageWalkPs = host.cyclesPs(PAGE_WALK);
        udpHeaderPs = host.cyclesPs(UDP_OUTPUT);
        ipHeaderPs = host.cyclesPs(IP_OUTPUT);
        headers = host.compute(Layer.SYSTEM_CALL, "headers", Priority.SYSTEM_CALL);
        driver = kernel.driver().poster(Priority.SYSTEM_CALL);
    }

    /**
     * Sends a datagram.
     *
     * @param userData where the data is; it may be used again when the call has returned
     * @param dataBytes how much of it, from the beginning
     * @param packet the id of the datagram in the record
     * @param address IPv4 address of the receiver
     * @param port UDP port of the receiver
     * @param whenReturned called when the call returns
     */
    void send(byte[] userData, int dataBytes, int packet, int address, int port, Runnable whenReturned) {
        data = userData;
        lenBytes = dataBytes;
        datagramPacket = packet;
        flow = flow != null && flow.destination() == address && flow.destinationPort() == port ? flow
                : new UdpFlow(localPort, address, port);
        returned = whenReturned;
        enter.start(enterPs, packet, onEntered);
    }

    private void entered() {
        socket.takeCredit(lenBytes, onCredit);
    }

    private void hasCredit() {
        outgoing = kernel.udpOutput().begin(flow, lenBytes);
        index = outgoing.fragments();
        dataSum = 0;
        nextFragment();
    }

    private void nextFragment() {
        if (index == 0) {
            returned.run();
            return;
        }
        index--;
        if (outgoing.fragments() > 1) {
            bufferDataBytes = kernel.udpOutput().plan().dataLenBytes(lenBytes, index);
            int fragment = packets.addFragment(datagramPacket, index + 1, bufferDataBytes);
            makeFragment.start(fragmentPs, fragment, onFragmentMade);
        } else {
            bufferDataBytes = lenBytes;
            copyFragment();
        }
    }

    /** In zero-copy sending the bytes are taken here too, because the program leaves its buffer alone until completion. */
    private void copyFragment() {
        boolean whole = outgoing.fragments() == 1;
        int packetId = whole ? datagramPacket : makeFragment.packet();
        Packet packet = kernel.udpOutput().copyFragment(outgoing, index, data, 0);
        packet.setId(packetId);
        buffer = new KernelBuffer(packet, packetId, true);
        Summer summer = whole ? offload.sender() : Summer.HOST;
        if (summer == Summer.HOST) {
            dataSum = kernel.udpOutput().addSum(dataSum, packet, index);
        } else {
            dataSum = UdpOutput.NO_SUM;
        }
        if (summer == Summer.DMA || summer == Summer.FIRMWARE) {
            buffer.wantSum();
        }
        if (whole && offload.zeroCopySend()) {
            buffer.placeInUserMemory(offload.vectors(lenBytes));
            pin.start(offload.pages(lenBytes) * pageWalkPs, packetId, summer == Summer.HOST ? onPinned : onCopied);
        } else {
            (summer == Summer.HOST ? copyAndSum : copy).start(bufferDataBytes, packetId, onCopied);
        }
    }

    private void pinned() {
        sum.start(lenBytes, datagramPacket, onCopied);
    }

    private void copied() {
        headers.start((index == 0 ? udpHeaderPs : 0) + ipHeaderPs, buffer.packetId(), onHeadersBuilt);
    }

    private void headersBuilt() {
        kernel.udpOutput().pushHeaders(outgoing, index, buffer.packet(), dataSum);
        int credit = bufferDataBytes;
        buffer.onFree(() -> socket.giveCreditBack(credit));
        driver.post(buffer, flow.destination(), onPosted);
    }

    private void posted() {
        nextFragment();
    }
}
