package org.stacklab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis: what it shows and how positions are spread over it.
 *
 * @param label what it shows, with the unit
 * @param scale how positions are spread
 * @param words the names of the positions 0, 1, 2 … on an axis of words; otherwise empty
 */
public record PlotAxis(String label, Scale scale, List<String> words) {
    private static final int KB = 1 << 10;

    /** How positions are spread over an axis. */
    public enum Scale {
        /** Equal steps for equal differences, from 0 on. */
        LINEAR,
        /** Sizes in bytes; equal steps for equal differences, ticks at multiples of 1 KB. */
        BYTES,
        /** Sizes in bytes; equal steps for equal ratios, ticks at powers of two. */
        BYTES_LOG,
        /** Words side by side. */
        WORDS
    }

    /** Keeps its own copy of the words. */
    public PlotAxis {
        words = List.copyOf(words);
    }

    /**
     * An axis of numbers.
     *
     * @param label what it shows, with the unit
     * @param scale how they are spread, not words
     * @return the axis
     */
    public static PlotAxis of(String label, Scale scale) {
        return new PlotAxis(label, scale, List.of());
    }

    /**
     * An axis of words.
     *
     * @param label what they are
     * @param words the words in order
     * @return the axis
     */
    public static PlotAxis ofWords(String label, List<String> words) {
        return new PlotAxis(label, Scale.WORDS, words);
    }

    /**
     * Where a value lies between two others.
     *
     * @param value the value
     * @param least what lies at 0
     * @param most what lies at 1, greater than the least
     * @return 0 to 1 for values between them
     */
    public double share(double value, double least, double most) {
        return scale == Scale.BYTES_LOG ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
    }

    /**
     * Round values to write at the axis.
     *
     * @param least where it begins
     * @param most where it ends, greater
     * @param atMost how many there is room for, at least 2
     * @return ascending, all between the two
     */
    public List<Double> ticks(double least, double most, int atMost) {
        List<Double> ticks = new ArrayList<>();
        switch (scale) {
            case WORDS -> {
                for (int i = 0; i < words.size(); i++) {
                    ticks.add((double) i);
                }
            }
            case BYTES_LOG -> {
                int stride = Math.ceilDiv(1 + (int) Math.round(Math.log(most / least) / Math.log(2)), atMost);
                for (double at = Math.pow(2, Math.ceil(Math.log(least) / Math.log(2))); at <= most; at *= Math.pow(2, stride)) {
                    ticks.add(at);
                }
            }
            default -> {
                double step = step((most - least) / atMost);
                for (double n = Math.ceil(least / step); n * step <= most * (1 + 1e-9); n++) {
                    ticks.add(n * step);
                }
            }
        }
        return ticks;
    }

    /** The least round step that is not below another. */
    private double step(double least) {
        if (scale == Scale.BYTES) {
            return KB * Math.pow(2, Math.max(0, Math.ceil(Math.log(least / KB) / Math.log(2))));
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double digits = least / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }

    /**
     * How a value is written at the axis.
     *
     * @param value the value; on an axis of words an index
     * @return for example {@code 4 KB}
     */
    public String text(double value) {
        return switch (scale) {
            case WORDS -> words.get((int) value);
            case BYTES, BYTES_LOG -> value >= KB && value % KB == 0 ? Math.round(value / KB) + " KB" : Math.round(value) + " B";
            case LINEAR -> value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.3g", value);
        };
    }
}
