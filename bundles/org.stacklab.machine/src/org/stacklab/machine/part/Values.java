package org.stacklab.machine.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * The values one element of a lab has, and who said so: first the declaration, then the part, then the lab file, then the command
 * line. Immutable; equal to other values that are the same by the same origins.
 */
public final class Values {
    /** Who gave a value. Later ones overrule earlier ones. */
    public enum Origin {
        /** The declaration of the parameter. */
        INITIAL,
        /** The catalogue part. */
        PART,
        /** The lab file. */
        LAB,
        /** The command line, or another override of the moment. */
        OVERRIDE
    }

    /** A value with its origin; of a schedule its size is the value. */
    private record Given(long value, Schedule schedule, Origin origin) {
    }

    /** The values of an element for which nobody said anything. */
    public static final Values NONE = new Values(Map.of());

    private final Map<Parameter, Given> given;

    private Values(Map<Parameter, Given> given) {
        this.given = given;
    }

    /**
     * Adds what a part says.
     *
     * @param part the part in one of the element's slots
     * @return values of which the part's have the origin {@link Origin#PART}
     */
    public Values with(Part part) {
        Map<Parameter, Given> more = new LinkedHashMap<>(given);
        part.values().forEach((parameter, value) -> more.put(parameter, new Given(value.value(), Schedule.EMPTY, Origin.PART)));
        return new Values(Collections.unmodifiableMap(more));
    }

    /**
     * Adds one value.
     *
     * @param parameter what is set
     * @param value within the parameter's bounds
     * @param origin who says so
     * @return values that include it
     */
    public Values with(Parameter parameter, long value, Origin origin) {
        if (value < parameter.min() || value > parameter.max()) {
            throw new IllegalArgumentException(parameter.key() + " = " + value + " is out of bounds: " + parameter.expectation());
        }
        return with(parameter, new Given(value, Schedule.EMPTY, origin));
    }

    /**
     * Adds one value as a user writes it.
     *
     * @param parameter what is set
     * @param text for example {@code 4KB}
     * @param origin who says so
     * @return values that include it
     * @throws BadValueException when the text is no value of the parameter, with one sentence that says what would be
     */
    public Values with(Parameter parameter, String text, Origin origin) throws BadValueException {
        if (parameter.unit() == Unit.SCHEDULE) {
            Schedule schedule = Schedule.parse(text);
            return with(parameter, new Given(schedule.messages().size(), schedule, origin));
        }
        return with(parameter, parameter.parse(text), origin);
    }

    /**
     * Changes a number, as an {@link Optimization} does.
     *
     * @param parameter whose value
     * @param change from the old value to the new one, both within the parameter's bounds
     * @return values that include the new one, by the origin of the old one
     */
    public Values changed(Parameter parameter, LongUnaryOperator change) {
        return with(parameter, change.applyAsLong(get(parameter)), origin(parameter));
    }

    private Values with(Parameter parameter, Given value) {
        Map<Parameter, Given> more = new LinkedHashMap<>(given);
        more.put(parameter, value);
        return new Values(Collections.unmodifiableMap(more));
    }

    /**
     * The value of a parameter.
     *
     * @param parameter the parameter
     * @return what was said last, or its initial value
     */
    public long get(Parameter parameter) {
        Given g = given.get(parameter);
        return g == null ? parameter.initial() : g.value;
    }

    /**
     * The value of a number that fits an int by its bounds.
     *
     * @param parameter the parameter
     * @return the value
     */
    public int getInt(Parameter parameter) {
        return Math.toIntExact(get(parameter));
    }

    /**
     * Whether a switch is on.
     *
     * @param parameter a parameter of unit {@link Unit#SWITCH}
     * @return true when its value is 1
     */
    public boolean isOn(Parameter parameter) {
        return get(parameter) == 1;
    }

    /**
     * The messages of a schedule.
     *
     * @param parameter a parameter of unit {@link Unit#SCHEDULE}
     * @return what was said last, or none
     */
    public Schedule schedule(Parameter parameter) {
        Given g = given.get(parameter);
        return g == null ? Schedule.EMPTY : g.schedule;
    }

    /**
     * Who gave the value.
     *
     * @param parameter the parameter
     * @return the origin of the value that {@link #get} returns
     */
    public Origin origin(Parameter parameter) {
        Given g = given.get(parameter);
        return g == null ? Origin.INITIAL : g.origin;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && given.equals(values.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }
}
