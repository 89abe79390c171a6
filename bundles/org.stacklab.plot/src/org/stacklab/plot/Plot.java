package org.stacklab.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What is to be drawn: series over two axes. On an x axis of words they are bars, otherwise curves. Series have the colours of
 * {@link #colour} in their order; the marks of a series have its colour.
 *
 * @param title the first line
 * @param source where it comes from, the last line: the paper, what was run, on which engine
 * @param x the axis to the right
 * @param y the axis upwards, linear; it begins at 0
 * @param series at least one
 */
public record Plot(String title, String source, PlotAxis x, PlotAxis y, List<Series> series) {
    /** The colours of Okabe and Ito, which people who confuse red and green can tell apart, without their yellow. */
    private static final int[] COLOURS = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000};

    /** Keeps its own copy of the series. */
    public Plot {
        series = List.copyOf(series);
    }

    /**
     * The colour of a series.
     *
     * @param index its position, from 0
     * @return {@code 0xRRGGBB}; colours repeat after seven
     */
    public static int colour(int index) {
        return COLOURS[index % COLOURS.length];
    }

    /**
     * Whether series are drawn as bars.
     *
     * @return true if the x axis has words
     */
    public boolean hasBars() {
        return x.scale() == PlotAxis.Scale.WORDS;
    }

    /**
     * The least position on the x axis.
     *
     * @return of all points and marks; half a word to the left of the first word
     */
    public double leastX() {
        return hasBars() ? -0.5 : positions(Series.Point::x, Mark::x).min().orElse(0);
    }

    /**
     * The greatest position on the x axis.
     *
     * @return of all points and marks, greater than the least; half a word to the right of the last word
     */
    public double mostX() {
        double most = hasBars() ? x.words().size() - 0.5 : positions(Series.Point::x, Mark::x).max().orElse(1);
        return most > leastX() ? most : leastX() + 1;
    }

    /**
     * Where the y axis ends.
     *
     * @return a round number above all points and marks, above 0
     */
    public double mostY() {
        double most = positions(Series.Point::y, Mark::y).max().orElse(1);
        double step = most > 0 ? y.ticks(0, most, 8).get(1) : 1;
        return step * Math.max(1, Math.ceil(most / step));
    }

    private DoubleStream positions(ToDoubleFunction<Series.Point> ofPoint, ToDoubleFunction<Mark> ofMark) {
        return series.stream().flatMapToDouble(s -> Stream.concat(s.points().stream().map(ofPoint::applyAsDouble),
                s.marks().stream().map(ofMark::applyAsDouble)).mapToDouble(Double::doubleValue)).filter(value -> !Double.isNaN(value));
    }
}
