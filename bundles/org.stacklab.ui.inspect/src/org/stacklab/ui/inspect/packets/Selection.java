package org.stacklab.ui.inspect.packets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.stacklab.sim.Stop;

/** The rows of a log that a filter lets pass. */
final class Selection {
    private static final int BLOCK_ROWS = 1024;

    private final int logSize;
    private int[] rows = new int[0];
    private int size;
    private final boolean all;

    private Selection(int logSize, boolean all) {
        this.logSize = logSize;
        this.all = all;
    }

    /** Asks the filter about every row; null if a stop was requested. */
    static Selection of(PacketLog log, PacketFilter filter, Stop stop) throws IOException {
        Selection selection = new Selection(log.size(), filter.isEmpty());
        for (int from = 0; !filter.isEmpty() && from < log.size(); from += BLOCK_ROWS) {
            if (stop.isRequested()) {
                return null;
            }
            int count = Math.min(BLOCK_ROWS, log.size() - from);
            ByteBuffer block = log.rows(from, count);
            for (int row = from; row < from + count; row++) {
                if (filter.accepts(new PacketFilter.Subject(log, row, Passage.next(block)))) {
                    selection.add(row);
                }
            }
        }
        return selection;
    }

    private void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, Math.max(BLOCK_ROWS, size * 2));
        }
        rows[size++] = row;
    }

    int size() {
        return all ? logSize : size;
    }

    /** The row of the log behind a line of the list, both from 0. */
    int row(int line) {
        return all ? line : rows[line];
    }

    /** The first line whose row of the log is not before a given one; {@link #size} if there is none. */
    int lineAt(int row) {
        int at = all ? row : Arrays.binarySearch(rows, 0, size, row);
        return at < 0 ? -at - 1 : at;
    }
}
