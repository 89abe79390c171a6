package org.stacklab.plot;

import java.util.List;

/**
 * Values of one kind over the x axis, with what is published about them.
 *
 * @param name for the legend
 * @param origin where the values come from; says how they are drawn
 * @param points in ascending order of x
 * @param marks what is published about this series
 */
public record Series(String name, Origin origin, List<Point> points, List<Mark> marks) {
    /** Where values come from. */
    public enum Origin {
        /** From runs of the emulator. */
        EMULATED,
        /** From formulas. */
        CLOSED_FORM
    }

    /**
     * One value.
     *
     * @param x position on the x axis; on an axis of words the index of the word
     * @param y the value
     */
    public record Point(double x, double y) {
    }

    /** Keeps its own copies. */
    public Series {
        points = List.copyOf(points);
        marks = List.copyOf(marks);
    }
}
