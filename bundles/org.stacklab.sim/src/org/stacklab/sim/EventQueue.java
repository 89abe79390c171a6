package org.stacklab.sim;

import java.util.Arrays;

/**
 * The pending events in their total order: by time, then by the order key (phase, origin, sequence; see {@link Origin}). A
 * four-ary heap over parallel arrays: both halves of the key lie beside each other in memory, so that a sift touches few cache
 * lines and follows no reference but the one it moves. Every event knows its place, which makes cancelling and moving it
 * logarithmic.
 */
final class EventQueue {
    private static final int ARITY_SHIFT = 2;
    private static final int ARITY = 1 << ARITY_SHIFT;

    private long[] timePs = new long[64];
    private long[] order = new long[64];
    private Event[] event = new Event[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Time of the first event; the queue must not be empty. */
    long firstPs() {
        return timePs[0];
    }

    /** Order key of the first event; the queue must not be empty. */
    long firstOrder() {
        return order[0];
    }

    /** Puts the event in, or moves it when it is already there. */
    void put(Event e, long atPs, long orderKey) {
        int index = e.queueIndex;
        if (index == Event.NOT_QUEUED) {
            if (size == event.length) {
                grow();
            }
            siftUp(size++, e, atPs, orderKey);
        } else if (precedes(atPs, orderKey, timePs[index], order[index])) {
            siftUp(index, e, atPs, orderKey);
        } else {
            siftDown(index, e, atPs, orderKey);
        }
    }

    /** Takes the first event out; the queue must not be empty. */
    Event takeFirst() {
        Event first = event[0];
        removeAt(0);
        first.queueIndex = Event.NOT_QUEUED;
        return first;
    }

    /** Takes the event out if it is in. */
    void remove(Event e) {
        int index = e.queueIndex;
        if (index != Event.NOT_QUEUED) {
            removeAt(index);
            e.queueIndex = Event.NOT_QUEUED;
        }
    }

    private void removeAt(int index) {
        int last = --size;
        Event moved = event[last];
        event[last] = null;
        if (index == last) {
            return;
        }
        long movedPs = timePs[last];
        long movedOrder = order[last];
        int parent = (index - 1) >> ARITY_SHIFT;
        if (index > 0 && precedes(movedPs, movedOrder, timePs[parent], order[parent])) {
            siftUp(index, moved, movedPs, movedOrder);
        } else {
            siftDown(index, moved, movedPs, movedOrder);
        }
    }

    private void siftUp(int from, Event e, long atPs, long orderKey) {
        int index = from;
        while (index > 0) {
            int parent = (index - 1) >> ARITY_SHIFT;
            if (!precedes(atPs, orderKey, timePs[parent], order[parent])) {
                break;
            }
            copy(parent, index);
            index = parent;
        }
        set(index, e, atPs, orderKey);
    }

    private void siftDown(int from, Event e, long atPs, long orderKey) {
        int index = from;
        while (true) {
            int child = (index << ARITY_SHIFT) + 1;
            if (child >= size) {
                break;
            }
            int least = leastOf(child, Math.min(child + ARITY, size));
            if (!precedes(timePs[least], order[least], atPs, orderKey)) {
                break;
            }
            copy(least, index);
            index = least;
        }
        set(index, e, atPs, orderKey);
    }

    private int leastOf(int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (precedes(timePs[i], order[i], timePs[least], order[least])) {
                least = i;
            }
        }
        return least;
    }

    private void copy(int from, int to) {
        Event e = event[from];
        timePs[to] = timePs[from];
        order[to] = order[from];
        event[to] = e;
        e.queueIndex = to;
    }

    private void set(int index, Event e, long atPs, long orderKey) {
        timePs[index] = atPs;
        order[index] = orderKey;
        event[index] = e;
        e.queueIndex = index;
    }

    private static boolean precedes(long aPs, long aOrder, long bPs, long bOrder) {
        return aPs < bPs || aPs == bPs && aOrder < bOrder;
    }

    private void grow() {
        int capacity = event.length * 2;
        timePs = Arrays.copyOf(timePs, capacity);
        order = Arrays.copyOf(order, capacity);
        event = Arrays.copyOf(event, capacity);
    }
}
