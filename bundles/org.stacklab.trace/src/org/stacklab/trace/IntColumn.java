package org.stacklab.trace;

import java.util.Arrays;

/** A column of ints that grows by blocks, so that growing copies nothing but the list of blocks. */
final class IntColumn {
    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private int[][] blocks = new int[0][];

    int get(int row) {
        return blocks[row >>> BLOCK_BITS][row & BLOCK - 1];
    }

    void set(int row, int value) {
        int block = row >>> BLOCK_BITS;
        if (block >= blocks.length) {
            grow(block);
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
            blocks[i] = new int[BLOCK];
        }
    }
}
