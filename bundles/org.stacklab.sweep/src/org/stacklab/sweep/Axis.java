package org.stacklab.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Unit;

/**
 * A property and the values it takes one after the other. Numbers stand in base units of the property (bytes, picoseconds, bits per
 * second), so that a table of them needs no parsing; words stand as they are.
 *
 * @param property element and key, for example {@code workload.size}
 * @param values at least one value, each as {@code --set} takes it
 */
public record Axis(String property, List<String> values) {
    /** More values than anybody waits for. */
    static final int MAX_VALUES = 100_000;

    private static final String FORM = "write element.property=VALUES, for example host.mtu=4KB,32KB or workload.size=32B..32KB*2";

    /** Keeps its own copy of the list. */
    public Axis {
        values = List.copyOf(values);
    }

    /**
     * Reads an axis: a list of values and ranges. A range {@code a..b*k} multiplies, {@code a..b+k} adds; it begins with {@code a} and
     * ends with the last value that does not exceed {@code b}.
     *
     * @param text for example {@code workload.size=32B..32KB*2}
     * @param catalogue says what the properties count
     * @return the axis
     * @throws BadAxisException if the text is no axis
     */
    public static Axis parse(String text, Catalogue catalogue) throws BadAxisException {
        int equals = text.indexOf('=');
        int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
        if (dot < 1 || dot + 1 == equals || text.substring(equals + 1).isBlank()) {
            throw new BadAxisException("'" + text + "' is no axis: " + FORM + ".");
        }
        String property = text.substring(0, equals).strip();
        int split = property.lastIndexOf('.');
        Optional<Parameter> parameter = parameter(property.substring(0, split).strip(), property.substring(split + 1).strip(), catalogue);
        List<String> values = new ArrayList<>();
        for (String item : text.substring(equals + 1).split(",", -1)) {
            addItem(text, item.strip(), parameter, values);
        }
        return new Axis(property, values);
    }

    /** The element may be a kind or a name; with a name, the key alone has to tell. */
    private static Optional<Parameter> parameter(String element, String key, Catalogue catalogue) {
        Optional<Parameter> byKind = catalogue.parameter(element, key);
        return byKind.isPresent() ? byKind : Arrays.stream(Slot.values()).map(Slot::element).distinct()
                .flatMap(kind -> catalogue.parameter(kind, key).stream()).findFirst();
    }

    private static void addItem(String text, String item, Optional<Parameter> parameter, List<String> values) throws BadAxisException {
        if (item.isEmpty()) {
            throw new BadAxisException("'" + text + "' has an empty value: " + FORM + ".");
        }
        if (parameter.isEmpty()) {
            values.add(item);
        } else if (item.contains("..")) {
            values.addAll(Range.parse(text, item, parameter.get()).values());
        } else {
            values.add(canonical(text, item, parameter.get()));
        }
        if (values.size() > MAX_VALUES) {
            throw new BadAxisException("'" + text + "' has more than " + MAX_VALUES + " values: take larger steps.");
        }
    }

    private static String canonical(String text, String item, Parameter parameter) throws BadAxisException {
        long value = value(text, item, parameter);
        return switch (parameter.unit()) {
            case SCHEDULE -> item;
            case CHOICE, SWITCH -> parameter.format(value);
            default -> Long.toString(value);
        };
    }

    static long value(String text, String item, Parameter parameter) throws BadAxisException {
        try {
            return parameter.parse(item);
        } catch (BadValueException e) {
            throw new BadAxisException("'" + text + "' cannot be swept: " + e.getMessage() + ".");
        }
    }

    static boolean isNumber(Parameter parameter) {
        return parameter.unit() != Unit.CHOICE && parameter.unit() != Unit.SWITCH && parameter.unit() != Unit.SCHEDULE;
    }

    /**
     * The setting that puts the property at one of its values.
     *
     * @param index from 0
     * @return for example {@code workload.size=1024}
     */
    public String setting(int index) {
        return property + "=" + values.get(index);
    }

    /**
     * How it is written, with every value spelt out.
     *
     * @return for example {@code workload.size=32,64,128}
     */
    @Override
    public String toString() {
        return property + "=" + String.join(",", values);
    }
}
