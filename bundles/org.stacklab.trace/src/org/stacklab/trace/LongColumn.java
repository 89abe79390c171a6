package org.stacklab.trace;

import java.util.Arrays;

/**
 * A column of longs that grows by blocks, so that growing copies nothing but the list of blocks. A copy shares the blocks until they
 * change.
 */
final class LongColumn {
    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final long initial;
    private long[][] blocks = new long[0][];
    /** The blocks as the latest copy sees them; what is the same here must not be changed. */
    private long[][] shared = blocks;

    LongColumn(long initial) {
        this.initial = initial;
    }

    /** A column with the same content that no longer changes; may be read by other threads once it has been handed over safely. */
    LongColumn copy() {
        LongColumn copy = new LongColumn(initial);
        copy.blocks = blocks.clone();
        shared = copy.blocks;
        return copy;
    }

    long get(int row) {
        return blocks[row >>> BLOCK_BITS][row & BLOCK - 1];
    }

    void set(int row, long value) {
        int block = row >>> BLOCK_BITS;
        if (block >= blocks.length) {
            grow(block);
        } else if (block < shared.length && shared[block] == blocks[block]) {
            blocks[block] = blocks[block].clone();
        }
        blocks[block][row & BLOCK - 1] = value;
    }

    /** Frees the blocks that lie wholly before a row; their rows must not be asked for again. */
    void forget(int beforeRow) {
        for (int block = (beforeRow >>> BLOCK_BITS) - 1; block >= 0 && blocks[block] != null; block--) {
            blocks[block] = null;
        }
    }

    private void grow(int block) {
        int old = blocks.length;
        blocks = Arrays.copyOf(blocks, block + 1);
        for (int i = old; i <= block; i++) {
            blocks[i] = new long[BLOCK];
            if (initial != 0) {
                Arrays.fill(blocks[i], initial);
            }
        }
    }
}
