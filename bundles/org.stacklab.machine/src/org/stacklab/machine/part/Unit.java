package org.stacklab.machine.part;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Units of property values. Inside everything is a whole number of the base unit; people may write any of the suffixes
 * ({@code 4KB}, {@code 1.5us}, {@code 1.28Gb/s}) and read the most fitting one.
 */
public enum Unit {
    /** A plain number. */
    COUNT("", Map.of()),
    /** 0 or 1, written {@code off} and {@code on}. */
    SWITCH("", Map.of()),
    /** The position in a list of choices, written as the choice. */
    CHOICE("", Map.of()),
    /** Bytes; K and M are binary, as in the papers. */
    BYTES("B", suffixes("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30)),
    /** Picoseconds. */
    TIME("ps", suffixes("ps", 1L, "ns", 1_000L, "us", 1_000_000L, "ms", 1_000_000_000L, "s", 1_000_000_000_000L)),
    /** Picoseconds for 1024 bytes. */
    TIME_PER_KIB("ps/KB", suffixes("ps/KB", 1L, "ns/KB", 1_000L, "us/KB", 1_000_000L)),
    /** Bits per second; K, M and G are decimal. */
    RATE("b/s", suffixes("b/s", 1L, "Kb/s", 1_000L, "Mb/s", 1_000_000L, "Gb/s", 1_000_000_000L)),
    /** Hertz. */
    FREQUENCY("Hz", suffixes("Hz", 1L, "kHz", 1_000L, "MHz", 1_000_000L, "GHz", 1_000_000_000L)),
    /** Cycles of the processor that does the work. */
    CYCLES("cycles", suffixes("cycles", 1L)),
    /** Parts per million, written as such or in per cent. */
    SHARE("ppm", suffixes("ppm", 1L, "%", 10_000L)),
    /** The messages of a {@link Schedule}, written as such and counted. */
    SCHEDULE("messages", Map.of());

    private final String base;
    private final Map<String, Long> suffixes;

    Unit(String base, Map<String, Long> suffixes) {
        this.base = base;
        this.suffixes = suffixes;
    }

    private static Map<String, Long> suffixes(Object... pairs) {
        Map<String, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Long) pairs[i + 1]);
        }
        return map;
    }

    /**
     * The base unit for people.
     *
     * @return its symbol, empty where there is none
     */
    public String base() {
        return base;
    }

    /**
     * Reads a number with or without a suffix of this unit, regardless of case.
     *
     * @param text what was written
     * @return the value in base units, or null when the text is no whole number of them
     */
    Long parse(String text) {
        String trimmed = text.strip();
        int end = trimmed.length();
        while (end > 0 && !Character.isDigit(trimmed.charAt(end - 1))) {
            end--;
        }
        String suffix = trimmed.substring(end).strip();
        Long factor = suffix.isEmpty() ? Long.valueOf(1) : factor(suffix);
        String number = trimmed.substring(0, end);
        if (factor == null || number.length() > 40 || !number.matches("-?\\d+(\\.\\d+)?")) {
            return null;
        }
        try {
            return new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).longValueExact();
        } catch (ArithmeticException notWholeOrTooLarge) {
            return null;
        }
    }

    private Long factor(String suffix) {
        for (Map.Entry<String, Long> each : suffixes.entrySet()) {
            if (each.getKey().equalsIgnoreCase(suffix)) {
                return each.getValue();
            }
        }
        return null;
    }

    /**
     * Writes a value with the greatest suffix that leaves it whole or with at most three decimals; {@link #parse} reads it back.
     *
     * @param value in base units
     * @return for example {@code 32 KB}
     */
    String format(long value) {
        String best = base.isEmpty() ? Long.toString(value) : value + " " + base;
        for (Map.Entry<String, Long> each : suffixes.entrySet()) {
            BigDecimal scaled = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(each.getValue())).stripTrailingZeros();
            if (scaled.scale() <= 3 && (value == 0 ? each.getValue() == 1 : scaled.abs().compareTo(BigDecimal.ONE) >= 0)) {
                best = scaled.toPlainString() + " " + each.getKey();
            }
        }
        return best;
    }
}
