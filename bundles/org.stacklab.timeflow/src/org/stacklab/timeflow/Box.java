package org.stacklab.timeflow;

/**
 * What is to be drawn in one place: a rectangle clipped to the visible range, or several that are too small to be told apart.
 *
 * @param lane the index of the lane
 * @param row the row within the lane, from 0
 * @param first the first rectangle it stands for
 * @param count how many rectangles of the row it stands for, at least 1
 * @param startPs where it begins, clipped
 * @param endPs where it ends, clipped
 * @param busyPpm how much of the time from begin to end rectangles cover, in parts per million: all of it when there is one
 */
public record Box(int lane, int row, int first, int count, long startPs, long endPs, int busyPpm) {
    /**
     * Whether rectangles were put together because there are more of them than pixels.
     *
     * @return true when the box stands for more than one rectangle
     */
    public boolean undersampled() {
        return count > 1;
    }
}
