package org.stacklab.timeflow;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The rows of all lanes and what is found in them; every answer costs a few steps however many rectangles there are. */
final class Tracks {
    private static final int MILLION = 1_000_000;
    private static final int PER_SUM = 8;

    private final List<Track> tracks;
    /** The first track of every lane, and one more. */
    private final int[] firstTrack;
    private final Rectangles rectangles;
    /** The length of all rectangles before every eighth one together. */
    private final long[] busyBeforePs;

    Tracks(ChartBuilder built) {
        tracks = built.tracks;
        rectangles = built.rectangles;
        busyBeforePs = new long[rectangles.size() / PER_SUM + 1];
        long sumPs = 0;
        for (int r = 0; r <= rectangles.size(); r++) {
            if (r % PER_SUM == 0) {
                busyBeforePs[r / PER_SUM] = sumPs;
            }
            sumPs += r < rectangles.size() ? lengthPs(r) : 0;
        }
        firstTrack = new int[built.lanes.size() + 1];
        for (Lane lane : built.lanes) {
            firstTrack[lane.index() + 1] = firstTrack[lane.index()] + lane.rows();
        }
    }

    List<Track> all() {
        return tracks;
    }

    List<Track> of(Lane lane) {
        return tracks.subList(firstTrack[lane.index()], firstTrack[lane.index() + 1]);
    }

    Track track(Lane lane, int row) {
        return tracks.get(firstTrack[lane.index()] + row);
    }

    /** The row a rectangle is in. */
    Track trackOf(int rectangle) {
        int low = 0;
        int high = tracks.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (tracks.get(middle).begin() <= rectangle) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tracks.get(low);
    }

    void visible(Track track, TimeRange range, long psPerPx, Consumer<Box> painter) {
        int first = track.firstEnded(range.startPs());
        if (first < track.end() && endPs(first) == range.startPs() && startPs(first) < range.startPs()) {
            first++;
        }
        while (first < track.end() && (startPs(first) < range.endPs() || endPs(first) == range.endPs())) {
            int end = endOfBox(track, first, psPerPx);
            painter.accept(new Box(track.lane(), track.row(), first, end - first, range.clip(startPs(first)), range.clip(endPs(end - 1)),
                    busyPpm(first, end)));
            first = end;
        }
    }

    /** How much of the time from the begin of the first rectangle to the end of the last they cover; within a row none covers another. */
    private int busyPpm(int first, int end) {
        long lengthPs = endPs(end - 1) - startPs(first);
        return end - first == 1 || lengthPs == 0 ? MILLION
                : (int) Math.round((double) MILLION * (busyBeforePs(end) - busyBeforePs(first)) / lengthPs);
    }

    /** The length of all rectangles before one together. */
    private long busyBeforePs(int rectangle) {
        long sumPs = busyBeforePs[rectangle / PER_SUM];
        for (int r = rectangle / PER_SUM * PER_SUM; r < rectangle; r++) {
            sumPs += lengthPs(r);
        }
        return sumPs;
    }

    private long startPs(int rectangle) {
        return rectangles.startPs(rectangle);
    }

    private long endPs(int rectangle) {
        return rectangles.endPs(rectangle);
    }

    private long lengthPs(int rectangle) {
        return endPs(rectangle) - startPs(rectangle);
    }

    /**
     * The end of the rectangles that begin in the pixel of the first and reach less than another pixel beyond it. Pixels are counted
     * from time zero and not from the visible range, so that what is put together stays together while panning.
     */
    private int endOfBox(Track track, int first, long psPerPx) {
        long pixelEndPs = (startPs(first) / psPerPx + 1) * psPerPx;
        if (first + 1 == track.end() || startPs(first + 1) >= pixelEndPs) {
            return first + 1;
        }
        return Math.max(first + 1, Math.min(track.firstBegun(pixelEndPs), track.firstEnded(pixelEndPs + psPerPx)));
    }

    OptionalInt at(Track track, long ps, long tolerancePs) {
        int right = track.firstEnded(ps);
        int best = right < track.end() ? right : right - 1;
        if (right > track.begin() && right < track.end() && ps - endPs(right - 1) < startPs(right) - ps) {
            best = right - 1;
        }
        boolean near = startPs(best) - ps <= tolerancePs && ps - endPs(best) <= tolerancePs;
        return near ? OptionalInt.of(best) : OptionalInt.empty();
    }
}
