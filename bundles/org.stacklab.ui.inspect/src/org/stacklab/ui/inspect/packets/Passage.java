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
 */
record Passage(long leftPs, long arrivedPs, int from, int to, int packet, int fault, long offset, int lenBytes) {
    /** The arrival of a packet that did not arrive. */
    static final long NEVER = -1;
    /** The length of its record. */
    static final int RECORD_BYTES = 3 * Long.BYTES + 5 * Integer.BYTES;

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(RECORD_BYTES);
        bytes.putLong(leftPs).putLong(arrivedPs).putLong(offset);
        bytes.putInt(from).putInt(to).putInt(packet).putInt(fault).putInt(lenBytes);
        return bytes.array();
    }

    /** Reads the next record. */
    static Passage next(ByteBuffer bytes) {
        long leftPs = bytes.getLong();
        long arrivedPs = bytes.getLong();
        long offset = bytes.getLong();
        return new Passage(leftPs, arrivedPs, bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt(), offset, bytes.getInt());
    }

    Passage arrived(long atPs, int newFault) {
        return new Passage(leftPs, atPs, from, to, packet, newFault, offset, lenBytes);
    }
}
