package org.stacklab.timeflow;

import java.util.List;

/** Where an instant lies on the screen. Immutable and never decreasing; zooming and panning make new ones. */
public interface TimeScale {
    /**
     * The place of an instant.
     *
     * @param ps picoseconds since the run began, visible or not
     * @return pixels from the left edge of the chart
     */
    double xPx(long ps);

    /**
     * The instant at a place.
     *
     * @param xPx pixels from the left edge of the chart
     * @return picoseconds since the run began; the inverse of {@link #xPx} but for rounding
     */
    long atPs(double xPx);

    /**
     * How much time lies in a pixel in which something happens.
     *
     * @return picoseconds, greater than 0
     */
    double psPerPx();

    /**
     * The instants between two places.
     *
     * @param widthPx width of the chart in pixels, at least 1
     * @return what is visible
     */
    default TimeRange visible(int widthPx) {
        return new TimeRange(atPs(0), atPs(widthPx));
    }

    /**
     * Instants worth a mark on the axis.
     *
     * @param widthPx width of the chart in pixels, at least 1
     * @param distancePx the least distance between two marks, at least 1
     * @return round instants in order, with their labels
     */
    List<Tick> ticks(int widthPx, int distancePx);

    /**
     * Where the axis leaves time out.
     *
     * @param widthPx width of the chart in pixels, at least 1
     * @param distancePx breaks nearer to each other than this are told as one, at least 1
     * @return the first gaps of those that are seen as one, in order
     */
    default List<TimeRange> breaks(int widthPx, int distancePx) {
        return List.of();
    }
}
