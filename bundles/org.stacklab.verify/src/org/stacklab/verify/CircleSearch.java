package org.stacklab.verify;

import java.util.Arrays;

/** Looks depth first for a run that comes back to a state it was in. */
final class CircleSearch {
    private static final byte ON_PATH = 1;
    private static final byte DONE = 2;

    private final CardModel model;
    private final StateStore store;
    private final byte[] marks;
    private int[] path = new int[1 << 8];
    private int[] nextStep = new int[1 << 8];
    private int depth;

    CircleSearch(CardModel model, StateStore store) {
        this.model = model;
        this.store = store;
        marks = new byte[store.size()];
    }

    /** A state on a circle, or -1. */
    int run() {
        enter(0);
        while (depth > 0) {
            int next = successor();
            if (next < 0) {
                marks[path[--depth]] = DONE;
            } else if (marks[next] == ON_PATH) {
                return next;
            } else if (marks[next] != DONE) {
                enter(next);
            }
        }
        return -1;
    }

    private void enter(int index) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            nextStep = Arrays.copyOf(nextStep, 2 * depth);
        }
        marks[index] = ON_PATH;
        path[depth] = index;
        nextStep[depth++] = 0;
    }

    /** The next state that can be reached from the end of the path, or -1 when all were looked at. */
    private int successor() {
        int top = depth - 1;
        store.load(path[top], model.state());
        while (nextStep[top] < model.stepCount()) {
            if (model.step(nextStep[top]++)) {
                return store.find(model.state());
            }
        }
        return -1;
    }
}
