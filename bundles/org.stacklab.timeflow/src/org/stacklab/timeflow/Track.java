package org.stacklab.timeflow;

import java.util.function.IntToLongFunction;

/**
 * A row of a lane: rectangles {@code begin} to {@code end} (exclusive) in order, none of which covers another. A directory over equal
 * stretches of time makes searches take a few steps however many rectangles there are; it costs a sixteenth of an int for each.
 */
final class Track {
    private static final int PER_ENTRY = 16;

    private final int lane;
    private final int row;
    private final int begin;
    private final int end;
    private final Intervals rectangles;
    private final long beginPs;
    private final long entryPs;
    /** The first rectangle that begins in a stretch of time or later, and one more entry. */
    private final int[] directory;

    Track(int lane, int row, int begin, int end, Intervals rectangles) {
        this.lane = lane;
        this.row = row;
        this.begin = begin;
        this.end = end;
        this.rectangles = rectangles;
        beginPs = rectangles.startPs(begin);
        int entries = (end - begin) / PER_ENTRY + 1;
        entryPs = (rectangles.startPs(end - 1) - beginPs) / entries + 1;
        directory = new int[entries + 1];
        int at = begin;
        for (int entry = 0; entry < entries; entry++) {
            while (at < end && rectangles.startPs(at) < beginPs + entry * entryPs) {
                at++;
            }
            directory[entry] = at;
        }
        directory[entries] = end;
    }

    int lane() {
        return lane;
    }

    int row() {
        return row;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** The first rectangle that begins at an instant or later, {@link #end} if there is none. */
    int firstBegun(long ps) {
        if (ps <= beginPs) {
            return begin;
        }
        int entry = entryOf(ps);
        return lowerBound(rectangles::startPs, directory[entry], directory[entry + 1], ps);
    }

    /** The first rectangle that ends at an instant or later, {@link #end} if there is none. */
    int firstEnded(long ps) {
        if (ps <= rectangles.endPs(begin)) {
            return begin;
        }
        int entry = entryOf(ps);
        return lowerBound(rectangles::endPs, Math.max(begin, directory[entry] - 1), directory[entry + 1], ps);
    }

    private int entryOf(long ps) {
        return (int) Math.clamp((ps - beginPs) / entryPs, 0, directory.length - 2);
    }

    /** The first index from {@code from} to {@code to} whose value is not less than the key. */
    private static int lowerBound(IntToLongFunction sorted, int from, int to, long key) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted.applyAsLong(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
