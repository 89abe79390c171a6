package org.stacklab.stack;

import java.util.ArrayList;
import java.util.List;

import org.stacklab.wire.InternetChecksum;
import org.stacklab.wire.Ipv4Header;
import org.stacklab.wire.Packet;
import org.stacklab.wire.UdpHeader;

/**
 * The sending half of UDP on one host (RFC 768): cuts user data into one packet per IP fragment and builds the headers.
 *
 * <p>One datagram takes these steps, each separate because each costs time of its own:
 * <ol>
 * <li>{@link #begin}, once;
 * <li>{@link #copyFragment} and, if the host checksums, {@link #addSum} for every fragment;
 * <li>{@link #pushHeaders} for every fragment.
 * </ol>
 * {@link #packets} does them all at once. If a NIC checksums, the headers are built with {@link #NO_SUM}, and the NIC
 * stores the checksum with {@link UdpHeader#putChecksum} once it has summed the data.
 */
public final class UdpOutput {

    /** In place of a data sum: leave the checksum field zero, which means "none" on the wire. */
    public static final int NO_SUM = -1;

    private final Ipv4Output ip;
    private final FragmentPlan plan;

    /** UDP over {@code ip}, fragmenting by {@code plan}. */
    public UdpOutput(Ipv4Output ip, FragmentPlan plan) {
        this.ip = ip;
        this.plan = plan;
    }

    /**
     * A datagram under way.
     *
     * @param flow           where it goes
     * @param dataLenBytes   user bytes
     * @param identification IPv4 identification shared by its fragments
     * @param fragments      number of fragments, at least 1
     */
    public record Outgoing(UdpFlow flow, int dataLenBytes, int identification, int fragments) {
    }

    /** How datagrams are cut. */
    public FragmentPlan plan() {
        return plan;
    }

    /**
     * Starts a datagram of {@code dataLenBytes} user bytes.
     *
     * @throws IllegalStateException if UDP cannot carry so much, see {@link UdpHeader#MAX_DATA_BYTES}
     */
    public Outgoing begin(UdpFlow flow, int dataLenBytes) {
        int fragments = plan.count(dataLenBytes);
        return new Outgoing(flow, dataLenBytes, ip.nextIdentification(), fragments);
    }

    /**
     * A new packet with the user bytes of fragment {@code index}, without headers.
     *
     * @param userData holds the whole datagram's data from {@code at} on
     */
    public Packet copyFragment(Outgoing datagram, int index, byte[] userData, int at) {
        Packet packet = Packet.allocate(plan.dataLenBytes(datagram.dataLenBytes(), index));
        System.arraycopy(userData, at + plan.dataOffsetBytes(index), packet.array(), packet.offset(), packet.length());
        return packet;
    }

    /** {@code sum} plus the partial sum of a fragment that has no headers yet; start with 0, in any order. */
    public int addSum(int sum, Packet fragment, int index) {
        int part = InternetChecksum.sum(fragment.array(), fragment.offset(), fragment.length());
        return InternetChecksum.addAt(sum, part, plan.dataOffsetBytes(index));
    }

    /**
     * Pushes the UDP header, if this is the first fragment, and the IPv4 header.
     *
     * @param dataSum partial sum of all the user data, used by the first fragment only; or {@link #NO_SUM}
     */
    public void pushHeaders(Outgoing datagram, int index, Packet fragment, int dataSum) {
        UdpFlow flow = datagram.flow();
        if (index == 0) {
            int lenBytes = UdpHeader.LEN_BYTES + datagram.dataLenBytes();
            UdpHeader header = new UdpHeader(flow.sourcePort(), flow.destinationPort(), lenBytes, UdpHeader.NO_CHECKSUM);
            int at = fragment.push(UdpHeader.LEN_BYTES);
            header.write(fragment.array(), at);
            if (dataSum != NO_SUM) {
                UdpHeader.putChecksum(fragment.array(), at, ip.sourceAddress(), flow.destination(), dataSum);
            }
        }
        ip.pushHeader(fragment, flow.destination(), Ipv4Header.PROTOCOL_UDP, datagram.identification(),
                plan.ipOffsetBytes(index), index < datagram.fragments() - 1);
    }

    /** The IP packets of one datagram with checksum, in the order of their offsets. */
    public List<Packet> packets(UdpFlow flow, byte[] userData, int at, int dataLenBytes) {
        Outgoing datagram = begin(flow, dataLenBytes);
        List<Packet> packets = new ArrayList<>(datagram.fragments());
        int dataSum = 0;
        for (int index = 0; index < datagram.fragments(); index++) {
            Packet packet = copyFragment(datagram, index, userData, at);
            dataSum = addSum(dataSum, packet, index);
            packets.add(packet);
        }
        for (int index = 0; index < datagram.fragments(); index++) {
            pushHeaders(datagram, index, packets.get(index), dataSum);
        }
        return packets;
    }
}
