package org.stacklab.timeflow;

import java.util.Arrays;
import java.util.List;

/** The time in which anything at all happens: intervals in order that neither overlap nor touch. */
record Coverage(long[] startPs, long[] endPs) {
    /** What the rectangles of some rows cover together; halves are merged, so each rectangle is looked at a few times only. */
    static Coverage of(ChartModel model, List<Track> tracks) {
        if (tracks.size() > 1) {
            int middle = tracks.size() / 2;
            return of(model, tracks.subList(0, middle)).with(of(model, tracks.subList(middle, tracks.size())));
        }
        Builder builder = new Builder(tracks.isEmpty() ? 0 : tracks.getFirst().end() - tracks.getFirst().begin());
        for (Track track : tracks) {
            for (int r = track.begin(); r < track.end(); r++) {
                builder.add(model.startPs(r), model.endPs(r));
            }
        }
        return builder.done();
    }

    private Coverage with(Coverage other) {
        Builder builder = new Builder(startPs.length + other.startPs.length);
        int mine = 0;
        int theirs = 0;
        while (mine < startPs.length || theirs < other.startPs.length) {
            boolean takeMine = theirs == other.startPs.length || mine < startPs.length && startPs[mine] <= other.startPs[theirs];
            if (takeMine) {
                builder.add(startPs[mine], endPs[mine++]);
            } else {
                builder.add(other.startPs[theirs], other.endPs[theirs++]);
            }
        }
        return builder.done();
    }

    int size() {
        return startPs.length;
    }

    long lengthPs() {
        long sumPs = 0;
        for (int i = 0; i < startPs.length; i++) {
            sumPs += endPs[i] - startPs[i];
        }
        return sumPs;
    }

    /** Joins intervals that come in order of their start. */
    private static final class Builder {
        private final long[] startPs;
        private final long[] endPs;
        private int size;

        Builder(int capacity) {
            startPs = new long[capacity];
            endPs = new long[capacity];
        }

        void add(long fromPs, long toPs) {
            if (size > 0 && fromPs <= endPs[size - 1]) {
                endPs[size - 1] = Math.max(endPs[size - 1], toPs);
            } else {
                startPs[size] = fromPs;
                endPs[size++] = toPs;
            }
        }

        Coverage done() {
            return new Coverage(Arrays.copyOf(startPs, size), Arrays.copyOf(endPs, size));
        }
    }
}
