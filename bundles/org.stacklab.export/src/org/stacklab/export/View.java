package org.stacklab.export;

import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;

/**
 * What of a run is exported, and how large.
 *
 * @param range what is outside is left out
 * @param scale how many pixels of a picture there are to one of the drawing, more than 0
 * @param pages how many pages of equal time a document has, 0 for as many as it takes to tell rectangles apart
 */
public record View(TimeRange range, double scale, int pages) {
    /** All of a run, as it comes. */
    public static final View EVERYTHING = new View(new TimeRange(0, Long.MAX_VALUE), 1, 0);
    /** More pages than anybody turns over. */
    public static final int MAX_PAGES = 500;
    /** So many rectangles side by side have room for their numbers. */
    private static final int RECTANGLES_PER_PAGE = 120;

    /** The part of a chart's time that is to be seen. */
    TimeRange of(ChartModel chart) {
        return new TimeRange(chart.range().clip(range.startPs()), chart.range().clip(range.endPs()));
    }

    /** The time on a page. */
    TimeRange page(ChartModel chart, int page, int count) {
        TimeRange all = of(chart);
        return new TimeRange(boundary(all, page, count), boundary(all, page + 1, count));
    }

    private static long boundary(TimeRange all, int page, int count) {
        return all.startPs() + all.lengthPs() / count * page + all.lengthPs() % count * page / count;
    }

    /** How many pages a chart takes: as many as were asked for, or as its most crowded row needs. */
    int pages(ChartModel chart) {
        return pages > 0 ? pages : Math.clamp(Math.ceilDiv(mostInARow(chart), RECTANGLES_PER_PAGE), 1, MAX_PAGES);
    }

    private int mostInARow(ChartModel chart) {
        TimeRange seen = of(chart);
        int most = 0;
        int inRow = 0;
        for (int r = 0; r < chart.size(); r++) {
            boolean sameRow = r > 0 && chart.lane(r) == chart.lane(r - 1) && chart.row(r) == chart.row(r - 1);
            boolean isSeen = chart.endPs(r) >= seen.startPs() && chart.startPs(r) <= seen.endPs();
            inRow = (sameRow ? inRow : 0) + (isSeen ? 1 : 0);
            most = Math.max(most, inRow);
        }
        return most;
    }
}
