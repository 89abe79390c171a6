package org.stacklab.ui.inspect.packets;

import java.nio.ByteBuffer;

/**
 * One packet on its way over one cable.
 *
 * @param leftPs when the cable began to be taken for it
 * @param arrivedPs when its last byte was at the other end, {@link #NEVER} if it did not arrive
 * @param from number of the port it left
 * @param to number of the port at the other end
 * @param packet its number in the run's packet table
 * @param fault what the cable did wrong with it, a number of the log's faults, 0 for nothing
 * @param offset where its bytes are in the log
 * @param lenBytes how many they are
 * @param droppedPs when the host it came to dropped it, {@link #NEVER} if it did not
 * @param drop why, a number of the log's faults, 0 if it did not
 */
record Passage(long leftPs, long arrivedPs, int from, int to, int packet, int fault, long offset, int lenBytes, long droppedPs, int drop) {
    /** The arrival of a packet that did not arrive. */
    static final long NEVER = -1;
    /** The length of its record. */
    static final int RECORD_BYTES = 4 * Long.BYTES + 6 * Integer.BYTES;
    /** Where in it the host has its say. */
    static final int DROP_OFFSET = 3 * Long.BYTES + 5 * Integer.BYTES;

    /** A packet that leaves. */
    Passage(long leftPs, int from, int to, int packet, int fault, long offset, int lenBytes) {
        this(leftPs, NEVER, from, to, packet, fault, offset, lenBytes, NEVER, 0);
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(RECORD_BYTES);
        bytes.putLong(leftPs).putLong(arrivedPs).putLong(offset);
        bytes.putInt(from).putInt(to).putInt(packet).putInt(fault).putInt(lenBytes);
        return bytes.put(drop(droppedPs, drop)).array();
    }

    /** What stands at {@link #DROP_OFFSET}. */
    static byte[] drop(long droppedPs, int drop) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(droppedPs).putInt(drop).array();
    }

    /** Reads the next record. */
    static Passage next(ByteBuffer bytes) {
        long leftPs = bytes.getLong();
        long arrivedPs = bytes.getLong();
        long offset = bytes.getLong();
        return new Passage(leftPs, arrivedPs, bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt(), offset, bytes.getInt(),
                bytes.getLong(), bytes.getInt());
    }

    Passage arrived(long atPs, int newFault) {
        return new Passage(leftPs, atPs, from, to, packet, newFault, offset, lenBytes, droppedPs, drop);
    }
}
