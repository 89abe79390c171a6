package org.stacklab.ui.inspect.packets;

import java.util.Arrays;

/**
 * In which row of the log each packet came to its host last: long after that the host may drop it. Four bytes per number; the copies
 * that cables make have negative numbers.
 */
final class Arrivals {
    /** The row of a packet that never came. */
    static final int NEVER = -1;

    private int[] rows = new int[0];

    void put(int packet, int row) {
        int index = index(packet);
        if (index >= rows.length) {
            int before = rows.length;
            rows = Arrays.copyOf(rows, Math.max(2 * before, index + 1));
            Arrays.fill(rows, before, rows.length, NEVER);
        }
        rows[index] = row;
    }

    int row(int packet) {
        int index = index(packet);
        return index < rows.length ? rows[index] : NEVER;
    }

    /** Numbers and negative numbers by turns. */
    private static int index(int packet) {
        return packet < 0 ? -2 * packet - 1 : 2 * packet;
    }
}
