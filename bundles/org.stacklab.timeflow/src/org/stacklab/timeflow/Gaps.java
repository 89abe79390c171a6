package org.stacklab.timeflow;

import java.util.Arrays;

/**
 * The long stretches of a run in which nothing happens, and the time axis on which they are short. Time without its gaps is called
 * squeezed; it counts in picoseconds too and is equal to virtual time wherever no gap lies before. Immutable.
 */
public final class Gaps {
    /** No gaps: squeezed time is virtual time. */
    public static final Gaps NONE = new Gaps(new long[0], new long[0], 0);

    /** A gap is shown as long as this part of all busy time, or shorter when there are many. */
    private static final int SHOWN_PARTS = 40;
    /** All gaps together are shown as this part of all busy time at most. */
    private static final int SHOWN_TOGETHER_PARTS = 4;
    /** A gap that would not even become this much shorter stays as it is. */
    private static final int WORTHWHILE = 4;

    private final long[] startPs;
    private final long[] endPs;
    private final long shownPs;
    /** By how much the gaps before one are shorter together. */
    private final long[] savedPs;

    private Gaps(long[] startPs, long[] endPs, long shownPs) {
        this.startPs = startPs;
        this.endPs = endPs;
        this.shownPs = shownPs;
        savedPs = new long[startPs.length + 1];
        for (int gap = 0; gap < startPs.length; gap++) {
            savedPs[gap + 1] = savedPs[gap] + endPs[gap] - startPs[gap] - shownPs;
        }
    }

    /**
     * Finds the gaps of a chart, in time proportional to its rectangles.
     *
     * @param model the chart
     * @return the stretches that no rectangle of any lane covers and that are long compared to the others
     */
    public static Gaps of(ChartModel model) {
        Coverage busy = Coverage.of(model, model.tracks().all());
        long shownPs = Math.max(1, busy.lengthPs() / Math.max(SHOWN_PARTS, (long) SHOWN_TOGETHER_PARTS * busy.size()));
        long[] from = new long[busy.size()];
        long[] to = new long[busy.size()];
        int size = 0;
        long idleSincePs = 0;
        for (int i = 0; i < busy.size(); i++) {
            if ((busy.startPs()[i] - idleSincePs) / WORTHWHILE > shownPs) {
                from[size] = idleSincePs;
                to[size++] = busy.startPs()[i];
            }
            idleSincePs = busy.endPs()[i];
        }
        return size == 0 ? NONE : new Gaps(Arrays.copyOf(from, size), Arrays.copyOf(to, size), shownPs);
    }

    /**
     * How many gaps there are.
     *
     * @return the number; gaps count from 0
     */
    public int size() {
        return startPs.length;
    }

    /**
     * A gap.
     *
     * @param gap its number
     * @return from the end of the last work before it to the begin of the first work after it
     */
    public TimeRange gap(int gap) {
        return new TimeRange(startPs[gap], endPs[gap]);
    }

    /**
     * The first gap that ends after an instant.
     *
     * @param ps the instant
     * @return its number, {@link #size} if there is none
     */
    public int after(long ps) {
        int found = Arrays.binarySearch(endPs, ps);
        return found < 0 ? -found - 1 : found + 1;
    }

    /**
     * Virtual time to squeezed time.
     *
     * @param ps an instant
     * @return its place on the axis without gaps; never decreases with the instant
     */
    public long squeeze(long ps) {
        int gap = after(ps);
        long squeezedPs = ps - savedPs[gap];
        if (gap < size() && ps > startPs[gap]) {
            double share = (double) (ps - startPs[gap]) / (endPs[gap] - startPs[gap]);
            squeezedPs = startPs[gap] - savedPs[gap] + (long) (share * shownPs);
        }
        return squeezedPs;
    }

    /**
     * Squeezed time to virtual time.
     *
     * @param squeezedPs a place on the axis without gaps
     * @return the instant; the inverse of {@link #squeeze} but for rounding within gaps
     */
    public long stretch(long squeezedPs) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (endPs[middle] - savedPs[middle + 1] <= squeezedPs) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        long ps = squeezedPs + savedPs[low];
        if (low < size() && ps > startPs[low]) {
            double share = (double) (ps - startPs[low]) / shownPs;
            ps = startPs[low] + (long) (share * (endPs[low] - startPs[low]));
        }
        return ps;
    }
}
