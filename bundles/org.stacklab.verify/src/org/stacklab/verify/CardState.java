package org.stacklab.verify;

/** A state of the abstract card, unpacked; two words hold it packed. */
final class CardState {
    private static final int[] BITS = bits();

    private final int[] values = new int[Field.COUNT];

    private static int[] bits() {
        int[] bits = new int[Field.COUNT];
        for (Field field : Field.values()) {
            bits[field.ordinal()] = field.bits();
        }
        return bits;
    }

    int get(Field field) {
        return values[field.ordinal()];
    }

    void set(Field field, int value) {
        values[field.ordinal()] = value;
    }

    void add(Field field, int amount) {
        values[field.ordinal()] += amount;
    }

    int thread(int index) {
        return values[Field.thread(index)];
    }

    void setThread(int index, int location) {
        values[Field.thread(index)] = location;
    }

    /** The first fault is the one that is told. */
    void fault(Fault fault) {
        if (!isFaulty()) {
            set(Field.FAULT, fault.code());
        }
    }

    boolean isFaulty() {
        return get(Field.FAULT) != 0;
    }

    void copyFrom(CardState other) {
        System.arraycopy(other.values, 0, values, 0, values.length);
    }

    long firstWord() {
        return pack(0, Field.SECOND_WORD);
    }

    long secondWord() {
        return pack(Field.SECOND_WORD, Field.COUNT);
    }

    private long pack(int from, int to) {
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << BITS[i] | values[i];
        }
        return word;
    }

    void unpack(long firstWord, long secondWord) {
        unpack(firstWord, 0, Field.SECOND_WORD);
        unpack(secondWord, Field.SECOND_WORD, Field.COUNT);
    }

    private void unpack(long packed, int from, int to) {
        long word = packed;
        for (int i = from; i < to; i++) {
            values[i] = (int) word & (1 << BITS[i]) - 1;
            word >>>= BITS[i];
        }
    }
}
