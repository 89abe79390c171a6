package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.CHECKSUM_CACHED;
import static org.stacklab.machine.part.HostParameters.CHECKSUM_UNCACHED;
import static org.stacklab.machine.part.HostParameters.IP_INPUT;
import static org.stacklab.machine.part.HostParameters.MERGE_COPY;
import static org.stacklab.machine.part.HostParameters.REASSEMBLE;
import static org.stacklab.machine.part.HostParameters.UDP_INPUT;
import static org.stacklab.machine.part.HostParameters.WAKEUP;

import java.util.ArrayDeque;
import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Pass;
import org.stacklab.machine.Priority;
import org.stacklab.sim.Activity;
import org.stacklab.stack.DropCounters;
import org.stacklab.stack.DropReason;
import org.stacklab.stack.Ipv4Datagram;
import org.stacklab.stack.Ipv4Input;
import org.stacklab.stack.Ipv4Outcome;
import org.stacklab.stack.PortTable;
import org.stacklab.stack.Reassembly;
import org.stacklab.stack.UdpDatagram;
import org.stacklab.stack.UdpInput;
import org.stacklab.stack.UdpOutcome;
import org.stacklab.trace.PacketTable;
import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;

/**
 * The bottom half: takes received packets from the backlog, one after the other, through IP, reassembly, checksum and UDP into the
 * buffer of a socket (mechanisms 1.2, r5 to r8). The kernel buffer a packet came in goes back to the card when the packet is dropped,
 * held as a fragment, or copied to the user; while many wait at a socket the card runs out of buffers and holds the link back.
 */
final class BottomHalf {
    /** More than memory allows: Linux 2.2 bounds fragments by their bytes, not by the number of datagrams. */
    private static final int MAX_PARTIAL_DATAGRAMS = 1024;

    private final Host host;
    private final PacketTable packets;
    private final DropCounters drops;
    private final PortTable<UdpSocket> ports;
    private final Ipv4Input ip;
    private final UdpInput udp;
    private final ArrayDeque<KernelBuffer> backlog = new ArrayDeque<>();
    private final Activity ipInput;
    private final Activity collect;
    private final Pass merge;
    private final Pass checksumCached;
    private final Pass checksumUncached;
    private final Activity udpWork;
    private final Activity wakeUp;
    private final Runnable onIpDone = this::ipDone;
    private final Runnable onCollected = this::collected;
    private final Runnable onMerged = this::merged;
    private final Runnable onSummed = this::summed;
    private final Runnable onUdpDone = this::udpDone;
    private final Runnable onAwake = this::awake;
    private final long ipPs;
    private final long collectPs;
    private final long udpPs;
    private final long wakeUpPs;
    private boolean working;
    private KernelBuffer current;
    private Ipv4Datagram datagram;
    private UdpSocket receiver;

    BottomHalf(Host host, int address, PortTable<UdpSocket> ports, DropCounters drops) {
        this.host = host;
        this.packets = host.world().recorder().packets();
        this.drops = drops;
        this.ports = ports;
        Reassembly reassembly =
                new Reassembly(Reassembly.LINUX_TIMEOUT_PS, MAX_PARTIAL_DATAGRAMS, Reassembly.LINUX_MAX_BYTES, drops);
        ip = new Ipv4Input(address, reassembly, drops);
        udp = new UdpInput(ports, UdpInput.ZeroChecksum.ACCEPT, drops);
        ipInput = host.compute(Layer.BOTTOM_HALF, "ip", Priority.BOTTOM_HALF);
        collect = host.compute(Layer.BOTTOM_HALF, "collect fragment", Priority.BOTTOM_HALF);
        merge = host.uncachedPass(Layer.BOTTOM_HALF, "merge copy", Priority.BOTTOM_HALF, MERGE_COPY);
        checksumCached = host.cachedPass(Layer.BOTTOM_HALF, "checksum", Priority.BOTTOM_HALF, CHECKSUM_CACHED);
        checksumUncached = host.uncachedPass(Layer.BOTTOM_HALF, "checksum", Priority.BOTTOM_HALF, CHECKSUM_UNCACHED);
        udpWork = host.compute(Layer.BOTTOM_HALF, "udp", Priority.BOTTOM_HALF);
        wakeUp = host.compute(Layer.BOTTOM_HALF, "wake-up", Priority.BOTTOM_HALF);
        ipPs = host.cyclesPs(IP_INPUT);
        collectPs = host.cyclesPs(REASSEMBLE);
        udpPs = host.cyclesPs(UDP_INPUT);
        wakeUpPs = host.cyclesPs(WAKEUP);
    }

    /** Puts a received packet on the backlog; {@link #wake} lets it be worked on. */
    void enqueue(KernelBuffer buffer) {
        backlog.addLast(buffer);
    }

    /** Goes on with the backlog, unless it is being worked on already. */
    void wake() {
        if (!working) {
            next();
        }
    }

    private void next() {
        current = backlog.pollFirst();
        working = current != null;
        if (working) {
            ipInput.start(ipPs, current.packetId(), onIpDone);
        }
    }

    private void ipDone() {
        boolean fragment = isFragment(current.packet());
        if (fragment) {
            collect.start(collectPs, current.packetId(), onCollected);
        } else {
            collected();
        }
    }

    private static boolean isFragment(Packet packet) {
        return packet.length() >= Ipv4Header.LEN_BYTES && (Ipv4Header.moreFragments(packet.array(), packet.offset())
                || Ipv4Header.fragmentOffsetBytes(packet.array(), packet.offset()) > 0);
    }

    private void collected() {
        Ipv4Outcome outcome = ip.input(current.packet(), host.world().sim().nowPs());
        if (!(outcome instanceof Ipv4Datagram complete)) {
            current.free();
            next();
            return;
        }
        datagram = complete;
        if (complete.protocol() != Ipv4Header.PROTOCOL_UDP) {
            drops.dropped(current.packet(), DropReason.IP_PROTOCOL_UNREACHABLE, host.world().sim().nowPs());
            current.free();
            next();
        } else if (complete.isFragmented()) {
            merge.start(complete.lenBytes(), packets.datagram(current.packetId()), onMerged);
        } else {
            checksum();
        }
    }

    private void merged() {
        Packet whole = datagram.merge();
        whole.setId(packets.datagram(current.packetId()));
        KernelBuffer merged = new KernelBuffer(whole, whole.id(), true);
        current.freeWith(merged);
        current = merged;
        checksum();
    }

    private void checksum() {
        if (current.dataSum() != KernelBuffer.NO_SUM || !udp.needsSum(current.packet())) {
            summed();
            return;
        }
        Pass checksum = current.isCached() ? checksumCached : checksumUncached;
        current.touched(true);
        checksum.start(current.packet().length(), current.packetId(), onSummed);
    }

    private void summed() {
        udpWork.start(udpPs, current.packetId(), onUdpDone);
    }

    private void udpDone() {
        UdpSocket socket = udpInput() instanceof UdpDatagram arrived ? deliver(arrived) : null;
        if (socket == null) {
            current.free();
            next();
        } else if (socket.hasSleeper()) {
            receiver = socket;
            wakeUp.start(wakeUpPs, current.packetId(), onAwake);
        } else {
            next();
        }
    }

    /** Queues a datagram at its socket; returns the socket, or null when it was full. */
    private UdpSocket deliver(UdpDatagram arrived) {
        UdpSocket socket = ports.lookup(arrived.destinationPort());
        if (socket.enqueue(current, arrived.data())) {
            return socket;
        }
        drops.dropped(arrived.data(), DropReason.SOCKET_BUFFER_FULL, host.world().sim().nowPs());
        return null;
    }

    private UdpOutcome udpInput() {
        long nowPs = host.world().sim().nowPs();
        return current.dataSum() == KernelBuffer.NO_SUM
                ? udp.input(current.packet(), datagram.source(), datagram.destination(), nowPs)
                : udp.input(current.packet(), datagram.source(), datagram.destination(), current.dataSum(), nowPs);
    }

    private void awake() {
        receiver.wakeSleeper();
        next();
    }
}
