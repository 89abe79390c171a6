package org.stacklab.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The packets of a run. A datagram of a flow is a packet; where it is fragmented, each fragment is a packet whose parent is the
 * datagram. Ids count from 1; 0 stands for "no packet" in spans.
 */
public final class PacketTable {
    private final List<String> flows;
    private final IntColumn flow;
    private final IntColumn number;
    private final IntColumn parent;
    private final IntColumn lenBytes;
    private int size;

    /** Creates an empty table. */
    public PacketTable() {
        flows = new ArrayList<>();
        flow = new IntColumn();
        number = new IntColumn();
        parent = new IntColumn();
        lenBytes = new IntColumn();
    }

    private PacketTable(PacketTable original) {
        flows = List.copyOf(original.flows);
        flow = original.flow.copy();
        number = original.number.copy();
        parent = original.parent.copy();
        lenBytes = original.lenBytes.copy();
        size = original.size;
    }

    /**
     * The packets as they are now. It costs little, because both tables share what does not change.
     *
     * @return a table to which nothing is added any more; other threads may read it while the run goes on
     */
    public PacketTable copy() {
        return new PacketTable(this);
    }

    /**
     * Adds a flow.
     *
     * @param name the name of the workload that sends it
     * @return its number, from 0
     */
    public int addFlow(String name) {
        flows.add(name);
        return flows.size() - 1;
    }

    /**
     * Adds a datagram.
     *
     * @param flowIndex the flow it belongs to
     * @param datagram its number in the flow, from 1
     * @param payloadBytes the user data it carries
     * @return the packet id
     */
    public int addDatagram(int flowIndex, int datagram, int payloadBytes) {
        return add(flowIndex, datagram, 0, payloadBytes);
    }

    /**
     * Adds a fragment.
     *
     * @param datagramPacket the packet id of its datagram
     * @param fragment its number in the datagram, from 1
     * @param payloadBytes the user data it carries
     * @return the packet id
     */
    public int addFragment(int datagramPacket, int fragment, int payloadBytes) {
        return add(flow(datagramPacket), fragment, datagramPacket, payloadBytes);
    }

    private int add(int flowIndex, int numberInParent, int parentPacket, int payloadBytes) {
        int id = ++size;
        flow.set(id, flowIndex);
        number.set(id, numberInParent);
        parent.set(id, parentPacket);
        lenBytes.set(id, payloadBytes);
        return id;
    }

    /**
     * How many packets there are.
     *
     * @return the highest packet id
     */
    public int size() {
        return size;
    }

    /**
     * The names of the flows by number.
     *
     * @return an unmodifiable view
     */
    public List<String> flows() {
        return Collections.unmodifiableList(flows);
    }

    /**
     * The flow of a packet.
     *
     * @param packet the packet id
     * @return the flow's number
     */
    public int flow(int packet) {
        return flow.get(packet);
    }

    /**
     * The datagram a packet belongs to.
     *
     * @param packet the packet id
     * @return the packet id of the datagram, the same id when the packet is one itself
     */
    public int datagram(int packet) {
        int up = parent.get(packet);
        return up == 0 ? packet : up;
    }

    /**
     * The number of a packet's datagram in its flow: what the chart writes into rectangles.
     *
     * @param packet the packet id
     * @return the number from 1
     */
    public int datagramNumber(int packet) {
        return number.get(datagram(packet));
    }

    /**
     * The number of a fragment in its datagram.
     *
     * @param packet the packet id
     * @return the number from 1, or 0 when the packet is a whole datagram
     */
    public int fragmentNumber(int packet) {
        return parent.get(packet) == 0 ? 0 : number.get(packet);
    }

    /**
     * The user data a packet carries.
     *
     * @param packet the packet id
     * @return bytes
     */
    public int lenBytes(int packet) {
        return lenBytes.get(packet);
    }

    /**
     * The name of a packet for people.
     *
     * @param packet the packet id, or 0
     * @return for example {@code 3} or {@code 3.2} (datagram and fragment), prefixed by the flow's name and {@code #} where there are
     *         several flows; empty for 0
     */
    public String name(int packet) {
        if (packet == 0) {
            return "";
        }
        int fragment = fragmentNumber(packet);
        String plain = datagramNumber(packet) + (fragment == 0 ? "" : "." + fragment);
        return flows.size() > 1 ? flows.get(flow(packet)) + "#" + plain : plain;
    }
}
