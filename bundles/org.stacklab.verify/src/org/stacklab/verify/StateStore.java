package org.stacklab.verify;

import java.util.Arrays;

/** The states that were reached, in the order in which they were, each with the step that led to it: a queue and a set in one. */
final class StateStore {
    private static final int FIRST_CAPACITY = 1 << 12;

    private final int maxStates;
    private long[] firstWords = new long[FIRST_CAPACITY];
    private long[] secondWords = new long[FIRST_CAPACITY];
    private int[] parents = new int[FIRST_CAPACITY];
    private byte[] steps = new byte[FIRST_CAPACITY];
    /** Open addressing; holds an index plus one. */
    private int[] table = new int[4 * FIRST_CAPACITY];
    private int size;

    StateStore(int maxStates) {
        this.maxStates = maxStates;
    }

    int size() {
        return size;
    }

    int parent(int index) {
        return parents[index];
    }

    int step(int index) {
        return steps[index];
    }

    void load(int index, CardState state) {
        state.unpack(firstWords[index], secondWords[index]);
    }

    /** The index of a state, or -1 if it was never added. */
    int find(CardState state) {
        return table[slot(state.firstWord(), state.secondWord())] - 1;
    }

    /** Adds a state; false if it was there. */
    boolean add(CardState state, int parent, int step) throws TooManyStatesException {
        long first = state.firstWord();
        long second = state.secondWord();
        int slot = slot(first, second);
        if (table[slot] != 0) {
            return false;
        }
        if (size == maxStates) {
            throw new TooManyStatesException(maxStates);
        }
        if (size == parents.length) {
            grow();
            slot = slot(first, second);
        }
        firstWords[size] = first;
        secondWords[size] = second;
        parents[size] = parent;
        steps[size] = (byte) step;
        table[slot] = ++size;
        return true;
    }

    private int slot(long first, long second) {
        int mask = table.length - 1;
        long mixed = (first ^ Long.rotateLeft(second * 0x9E3779B97F4A7C15L, 31)) * 0xBF58476D1CE4E5B9L;
        int slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (table[slot] != 0 && (firstWords[table[slot] - 1] != first || secondWords[table[slot] - 1] != second)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int capacity = 2 * size;
        firstWords = Arrays.copyOf(firstWords, capacity);
        secondWords = Arrays.copyOf(secondWords, capacity);
        parents = Arrays.copyOf(parents, capacity);
        steps = Arrays.copyOf(steps, capacity);
        table = new int[4 * capacity];
        for (int i = 0; i < size; i++) {
            table[slot(firstWords[i], secondWords[i])] = i + 1;
        }
    }
}
