package org.stacklab.ui.inspect.packets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.stacklab.trace.PacketTable;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.wire.Packet;

/**
 * Every packet on every cable of a run, in the order in which they left. Rows and bytes lie in files, so that memory does not grow with
 * their number. Written by one thread; read by any, after {@link #complete}.
 */
final class PacketLog implements Closeable {
    private final ScratchFile rows = new ScratchFile();
    private final ScratchFile bytes = new ScratchFile();
    private final List<String> ports;
    private final List<String> faults = new ArrayList<>(List.of(""));
    private final PacketTable packets;
    private int size;

    /**
     * An empty log.
     *
     * @param ports the names of the ports, which passages number
     * @param packets the packets, which passages number
     */
    PacketLog(List<String> ports, PacketTable packets) throws IOException {
        this.ports = List.copyOf(ports);
        this.packets = packets;
    }

    /** Adds a row for a packet that leaves. */
    Passage leaves(long atPs, int from, int to, int packet, String fault, byte[] frame) throws IOException {
        Passage left = new Passage(atPs, from, to, packet, fault(fault), bytes.lenBytes(), frame.length);
        rows.append(left.toBytes());
        bytes.append(frame);
        size++;
        return left;
    }

    /** Notes that the packet of a row, added by {@link #leaves}, has arrived, with other bytes if there is a fault. */
    void arrives(int row, Passage left, long atPs, String fault, byte[] frame) throws IOException {
        Passage arrived = left.arrived(atPs, fault.isEmpty() ? left.fault() : fault(fault));
        rows.mend((long) row * Passage.RECORD_BYTES, arrived.toBytes());
        if (!fault.isEmpty()) {
            bytes.mend(left.offset(), frame);
        }
    }

    /** Notes that the host has dropped the packet of a row. */
    void drops(int row, long atPs, String reason) throws IOException {
        rows.mend((long) row * Passage.RECORD_BYTES + Passage.DROP_OFFSET, Passage.drop(atPs, fault(reason)));
    }

    private int fault(String text) {
        if (!faults.contains(text)) {
            faults.add(text);
        }
        return faults.indexOf(text);
    }

    /** Nothing is added any more. */
    void complete() throws IOException {
        rows.flush();
        bytes.flush();
    }

    /** How many rows there are. */
    int size() {
        return size;
    }

    /** A row, from 0. */
    Passage row(int row) throws IOException {
        return Passage.next(rows.read((long) row * Passage.RECORD_BYTES, Passage.RECORD_BYTES));
    }

    /** Several rows, to be read one after the other with {@link Passage#next}. */
    ByteBuffer rows(int from, int count) throws IOException {
        return rows.read((long) from * Passage.RECORD_BYTES, count * Passage.RECORD_BYTES);
    }

    /** The bytes of a row as they were on the cable, behind the route. */
    Packet packet(Passage passage) throws IOException {
        return Packet.wrap(bytes.read(passage.offset(), passage.lenBytes()).array());
    }

    String port(int number) {
        return ports.get(number);
    }

    String fault(Passage passage) {
        return Phrases.current().say(faults.get(passage.fault()));
    }

    /** Why the host dropped it; empty if it did not. */
    String drop(Passage passage) {
        return Phrases.current().say(faults.get(passage.drop()));
    }

    PacketTable packets() {
        return packets;
    }

    /** The datagram of a row, a number of the packet table; 0 for none. */
    int datagram(Passage passage) {
        return passage.packet() == 0 ? 0 : packets.datagram(passage.packet());
    }

    /** The first row that left at an instant or later; the number of rows if there is none. */
    int rowAt(long ps) throws IOException {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (row(middle).leftPs() < ps) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        bytes.close();
    }
}
