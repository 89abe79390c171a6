package org.stacklab.validate;

import java.util.Locale;

/**
 * What the emulator shows.
 *
 * @param text for people
 * @param value the number, where there is one; otherwise NaN
 * @param holds whether a shape or an order is there; meaningless where there is a number
 */
record Observation(String text, double value, boolean holds) {
    static Observation number(double value) {
        return new Observation(format(value), value, false);
    }

    /** A shape with the numbers that show it. */
    static Observation shape(boolean holds, String format, Object... numbers) {
        return new Observation(String.format(Locale.ROOT, format, numbers), Double.NaN, holds);
    }

    boolean isNumber() {
        return !Double.isNaN(value);
    }

    static String format(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 || value == Math.rint(value) ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
    }
}
