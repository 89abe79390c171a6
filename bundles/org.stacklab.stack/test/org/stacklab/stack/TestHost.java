package org.stacklab.stack;

import java.util.ArrayList;
import java.util.List;

import org.stacklab.wire.Ipv4Address;
import org.stacklab.wire.Packet;

/** Alice's output and Bob's input, with everything Bob drops. */
final class TestHost {

    static final int ALICE = Ipv4Address.parse("10.0.0.1");
    static final int BOB = Ipv4Address.parse("10.0.0.2");
    static final int PORT = 5002;
    static final long TIMEOUT_PS = 1000;

    /** One drop as the listener saw it. */
    record Drop(int packetId, DropReason reason, long atPs) {
    }

    final List<Drop> drops = new ArrayList<>();
    final DropCounters counters = new DropCounters();
    final DropListener listener = (packet, reason, nowPs) -> {
        drops.add(new Drop(packet.id(), reason, nowPs));
        counters.dropped(packet, reason, nowPs);
    };
    final UdpOutput output;
    final Reassembly reassembly;
    final Ipv4Input ip;
    final PortTable<String> ports = new PortTable<>();
    final UdpInput udp = new UdpInput(ports, UdpInput.ZeroChecksum.ACCEPT, listener);

    TestHost(int mtuBytes) {
        this(mtuBytes, 4, 1 << 20);
    }

    TestHost(int mtuBytes, int maxDatagrams, int maxBytes) {
        output = new UdpOutput(new Ipv4Output(ALICE), new FragmentPlan(mtuBytes));
        reassembly = new Reassembly(TIMEOUT_PS, maxDatagrams, maxBytes, listener);
        ip = new Ipv4Input(BOB, reassembly, listener);
        ports.bind(PORT, "socket");
    }

    /** The packets of one datagram from Alice to Bob, their ids counting from {@code firstId}. */
    List<Packet> send(byte[] data, int firstId) {
        List<Packet> packets = output.packets(new UdpFlow(5001, BOB, PORT), data, 0, data.length);
        for (int i = 0; i < packets.size(); i++) {
            packets.get(i).setId(firstId + i);
        }
        return packets;
    }

    /** Hands a complete datagram on to UDP. */
    UdpOutcome deliver(Ipv4Datagram datagram, long nowPs) {
        return udp.input(datagram.merge(), datagram.source(), datagram.destination(), nowPs);
    }

    /** A fresh packet with the same bytes, as a duplicate on the wire would be. */
    static Packet copy(Packet packet, int id) {
        Packet copy = Packet.wrap(packet.toByteArray());
        copy.setId(id);
        return copy;
    }
}
