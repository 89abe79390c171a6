package org.stacklab.timeflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Virtual time in words. */
public enum TimeText {
    /** Picoseconds. */
    PS(1L),
    /** Nanoseconds. */
    NS(1_000L),
    /** Microseconds. */
    US(1_000_000L),
    /** Milliseconds. */
    MS(1_000_000_000L),
    /** Seconds. */
    S(1_000_000_000_000L);

    private static final Pattern DURATION = Pattern.compile("(\\d{1,18}(?:[.,]\\d{1,18})?)\\s*(|ps|ns|us|ms|s)");

    private final long sizePs;

    TimeText(long sizePs) {
        this.sizePs = sizePs;
    }

    private int digits() {
        return 3 * ordinal();
    }

    /**
     * The symbol of the unit.
     *
     * @return for example {@code us}
     */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The greatest unit of which a duration has at least one.
     *
     * @param ps a duration in picoseconds
     * @return the unit
     */
    public static TimeText fitting(long ps) {
        TimeText best = PS;
        for (TimeText unit : values()) {
            if (Math.abs(ps) >= unit.sizePs) {
                best = unit;
            }
        }
        return best;
    }

    /**
     * Writes a duration in this unit with one decimal.
     *
     * @param ps picoseconds
     * @return for example {@code 412.3}
     */
    public String tenths(long ps) {
        return BigDecimal.valueOf(ps, digits()).setScale(this == PS ? 0 : 1, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * Writes a duration in this unit with all its digits.
     *
     * @param ps picoseconds
     * @return for example {@code 0.25}
     */
    public String exact(long ps) {
        BigDecimal value = BigDecimal.valueOf(ps, digits());
        return ps == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /**
     * Writes a duration for people: microseconds with one decimal from 0.1 us to 9999.9 us, as the papers do, other units beyond.
     *
     * @param ps picoseconds
     * @return for example {@code 412.3 us}
     */
    public static String of(long ps) {
        return unitOf(ps).inTenths(ps);
    }

    /**
     * Writes an instant as exactly as durations beside it, so that those can be told from it however late it is.
     *
     * @param ps picoseconds since the run began
     * @param lengthPs such a duration
     * @return for example {@code 19412345.6 us} beside some microseconds
     */
    public static String at(long ps, long lengthPs) {
        TimeText unit = unitOf(ps);
        TimeText finer = unitOf(lengthPs);
        return (finer.compareTo(unit) < 0 ? finer : unit).inTenths(ps);
    }

    private static TimeText unitOf(long ps) {
        long size = Math.abs(ps);
        return size >= 100_000L && size < 10_000_000_000L || ps == 0 ? US : fitting(ps);
    }

    private String inTenths(long ps) {
        return tenths(ps) + " " + symbol();
    }

    /**
     * Reads a duration that people have written.
     *
     * @param text a number with a unit, for example {@code 1.5 ms}; without a unit it is microseconds; a comma is a point
     * @return picoseconds, at least 0
     * @throws IllegalArgumentException if it is none, with a sentence that says how to write one
     */
    public static long parse(String text) {
        Matcher parts = DURATION.matcher(text.strip().toLowerCase(Locale.ROOT).replace('\u00b5', 'u'));
        if (parts.matches()) {
            TimeText unit = parts.group(2).isEmpty() ? US : valueOf(parts.group(2).toUpperCase(Locale.ROOT));
            BigDecimal ps = new BigDecimal(parts.group(1).replace(',', '.')).scaleByPowerOfTen(unit.digits());
            if (ps.compareTo(BigDecimal.valueOf(LinearScale.LAST_PS)) <= 0) {
                return ps.setScale(0, RoundingMode.HALF_UP).longValueExact();
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is no time; write for example 1.5 ms or 300 us.");
    }
}
