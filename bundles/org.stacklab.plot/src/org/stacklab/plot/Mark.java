package org.stacklab.plot;

/**
 * Something published that is laid over a series: a point, or a line across the plot where only one coordinate is known.
 *
 * @param x position on the x axis; NaN if the statement is about all of it
 * @param y position on the y axis; NaN if it is about all of it; not both are NaN
 * @param calibrated whether the number was used to choose parameters; otherwise the curve predicts it
 * @param text what is stated, for people
 */
public record Mark(double x, double y, boolean calibrated, String text) {
    /** Checks that the mark is somewhere. */
    public Mark {
        if (Double.isNaN(x) && Double.isNaN(y)) {
            throw new IllegalArgumentException("a mark that is nowhere: " + text);
        }
    }

    /**
     * Whether it is a point.
     *
     * @return false if it is a line across the plot
     */
    public boolean isPoint() {
        return !Double.isNaN(x) && !Double.isNaN(y);
    }
}
