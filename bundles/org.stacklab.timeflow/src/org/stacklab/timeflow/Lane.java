package org.stacklab.timeflow;

/**
 * A horizontal band of the chart: one layer of one host, or one of its resources.
 *
 * @param index position from the top, from 0
 * @param host the host, switch or link; lanes of one host follow each other
 * @param layer the layer, for example {@code bottom-half}; in a chart by resources the resource, for example {@code cpu}
 * @param rows how many rows its rectangles need so that none covers another, at least 1
 */
public record Lane(int index, String host, String layer, int rows) {
}
