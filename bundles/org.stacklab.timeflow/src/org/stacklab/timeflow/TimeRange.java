package org.stacklab.timeflow;

/**
 * An interval of virtual time.
 *
 * @param startPs its begin, in picoseconds since the run began
 * @param endPs its end, not before its begin
 */
public record TimeRange(long startPs, long endPs) {
    /** Checks the order of the bounds. */
    public TimeRange {
        if (endPs < startPs) {
            throw new IllegalArgumentException("a range from " + startPs + " ps to " + endPs + " ps");
        }
    }

    /**
     * How long it is.
     *
     * @return picoseconds
     */
    public long lengthPs() {
        return endPs - startPs;
    }

    /**
     * The nearest instant within the range.
     *
     * @param ps an instant
     * @return the instant itself, or the bound it lies beyond
     */
    public long clip(long ps) {
        return Math.clamp(ps, startPs, endPs);
    }
}
