package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale on which every pixel is as long as every other.
 *
 * @param originPs the instant at the left edge
 * @param psPerPx picoseconds in one pixel, greater than 0
 */
public record LinearScale(long originPs, double psPerPx) implements TimeScale {
    /** The finest zoom: a hundred pixels for a picosecond. */
    public static final double MIN_PS_PER_PX = 0.01;
    /** The latest instant the axis shows, 53 days after the begin, so that a little room beyond it can still be counted. */
    public static final long LAST_PS = Long.MAX_VALUE / 2;

    /** Checks the zoom. */
    public LinearScale {
        if (!(psPerPx >= MIN_PS_PER_PX)) {
            throw new IllegalArgumentException("a scale of " + psPerPx + " ps per pixel");
        }
    }

    /**
     * The scale that shows a range.
     *
     * @param range what is to be seen
     * @param widthPx in how many pixels, at least 1
     * @return the range's begin lies at 0, its end at the width
     */
    public static LinearScale fit(TimeRange range, int widthPx) {
        return new LinearScale(range.startPs(), Math.max(MIN_PS_PER_PX, (double) range.lengthPs() / widthPx));
    }

    @Override
    public double xPx(long ps) {
        return (ps - originPs) / psPerPx;
    }

    @Override
    public long atPs(double xPx) {
        return originPs + Math.round(xPx * psPerPx);
    }

    /**
     * This scale nearer or farther.
     *
     * @param factor how much nearer, greater than 0; below 1 is farther
     * @param fixedPx the place that keeps its instant
     * @return a scale with the finest zoom at most
     */
    public LinearScale zoom(double factor, double fixedPx) {
        double zoomed = Math.max(MIN_PS_PER_PX, psPerPx / factor);
        return new LinearScale(Math.round(originPs + fixedPx * (psPerPx - zoomed)), zoomed);
    }

    /**
     * This scale moved.
     *
     * @param px how many pixels later
     * @return a scale of the same zoom
     */
    public LinearScale pan(double px) {
        return new LinearScale(atPs(px), psPerPx);
    }

    @Override
    public List<Tick> ticks(int widthPx, int distancePx) {
        TimeRange range = visible(widthPx);
        long stepPs = stepPs(distancePx * psPerPx);
        TimeText unit = unit(range);
        List<Tick> ticks = new ArrayList<>();
        for (long ps = Math.ceilDiv(range.startPs(), stepPs) * stepPs; ps <= range.endPs(); ps += stepPs) {
            ticks.add(new Tick(ps, unit.exact(ps) + " " + unit.symbol()));
        }
        return ticks;
    }

    /** The unit in which the instants of a range are told. */
    static TimeText unit(TimeRange range) {
        return TimeText.fitting(Math.max(Math.abs(range.startPs()), range.endPs()) / 10);
    }

    /** The least of 1, 2, 5, 10, 20, 50, … that is not below. */
    static long stepPs(double ps) {
        long decade = 1;
        while (decade <= LAST_PS / 100 && decade * 10 <= ps) {
            decade *= 10;
        }
        return ps <= decade ? decade : ps <= 2 * decade ? 2 * decade : ps <= 5 * decade ? 5 * decade : 10 * decade;
    }
}
