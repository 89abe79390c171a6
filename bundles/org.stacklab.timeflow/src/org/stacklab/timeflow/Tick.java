package org.stacklab.timeflow;

/**
 * A mark on the time axis.
 *
 * @param ps the instant
 * @param text what stands beside it, with the unit, for example {@code 1.5 ms}
 */
public record Tick(long ps, String text) {
}
