package org.stacklab.timeflow;

import java.util.Arrays;

/**
 * Distributes rectangles that come in order of their start over rows so that none covers another: each goes to the first row that is
 * free. A binary tree over the rows holds, at every node, the earliest end below it; a placement costs the logarithm of the rows.
 */
public final class Rows {
    private static final long FREE = Long.MIN_VALUE;

    private long[] earliestEnd = {FREE, FREE};
    private int capacity = 1;
    private int used;

    /** No row is taken. */
    public Rows() {
    }

    /**
     * How many rows have been taken.
     *
     * @return the number; rows count from 0
     */
    public int used() {
        return used;
    }

    /**
     * Puts a rectangle into a row.
     *
     * @param startPs its begin, not before that of the one before
     * @param endPs its end
     * @return the row, from 0
     */
    public int place(long startPs, long endPs) {
        if (earliestEnd[1] > startPs) {
            grow();
        }
        int node = 1;
        while (node < capacity) {
            node = earliestEnd[2 * node] <= startPs ? 2 * node : 2 * node + 1;
        }
        int row = node - capacity;
        set(row, endPs);
        used = Math.max(used, row + 1);
        return row;
    }

    private void set(int row, long endPs) {
        int node = capacity + row;
        earliestEnd[node] = endPs;
        for (node /= 2; node > 0; node /= 2) {
            earliestEnd[node] = Math.min(earliestEnd[2 * node], earliestEnd[2 * node + 1]);
        }
    }

    private void grow() {
        long[] ends = Arrays.copyOfRange(earliestEnd, capacity, 2 * capacity);
        capacity *= 2;
        earliestEnd = new long[2 * capacity];
        Arrays.fill(earliestEnd, FREE);
        for (int row = 0; row < ends.length; row++) {
            set(row, ends[row]);
        }
    }
}
