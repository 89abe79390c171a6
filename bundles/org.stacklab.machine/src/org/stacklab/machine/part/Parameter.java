package org.stacklab.machine.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one declaration of a property: what can be set on an element of a lab, within which bounds, and why one would.
 *
 * @param slot the kind of part that has it
 * @param family the only family of parts that has it, see {@link Part#family()}; empty when all parts for the slot have it
 * @param key its name in files and on the command line, unique within the kind of element, for example {@code mtu}
 * @param toggle whether it is an optimization a student switches, as opposed to a cost of the hardware or software
 * @param layer where in the stack it acts, for grouping, for example {@code UDP}
 * @param label its name for people
 * @param unit what its numbers count
 * @param choices the words of a {@link Unit#CHOICE}, otherwise empty
 * @param initial the value where neither part nor lab says anything
 * @param min the least value
 * @param max the greatest value
 * @param explanation one paragraph: what it does and what to expect
 * @param source where it comes from: paper and section, or that the choice is ours
 */
public record Parameter(Slot slot, String family, String key, boolean toggle, String layer, String label, Unit unit, List<String> choices,
        long initial, long min, long max, String explanation, String source) {
    /**
     * Whether a part has it.
     *
     * @param part a part for its slot
     * @return false if only parts of another family have it; on this one it has no effect
     */
    public boolean isFor(Part part) {
        return family.isEmpty() || family.equals(part.family());
    }

    /**
     * Reads a value as a user writes it.
     *
     * @param text for example {@code 4KB}, {@code on} or a choice
     * @return the value in base units, within the bounds; of a schedule the number of its messages
     * @throws BadValueException when the text is no value of this property, with one sentence that says what would be
     */
    public long parse(String text) throws BadValueException {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Long value = switch (unit) {
            case SWITCH -> switch (word) {
                case "on", "true", "1" -> Long.valueOf(1);
                case "off", "false", "0" -> Long.valueOf(0);
                default -> null;
            };
            case CHOICE -> choices.contains(word) ? Long.valueOf(choices.indexOf(word)) : null;
            case SCHEDULE -> Long.valueOf(Schedule.parse(text).messages().size());
            default -> unit.parse(text);
        };
        if (value == null || value < min || value > max) {
            throw new BadValueException(key + " cannot be '" + abbreviate(text) + "': " + expectation());
        }
        return value;
    }

    /**
     * The value nearest to one that is out of bounds.
     *
     * @param text as a user wrote it
     * @return as people read it; empty when the text is no number of this unit
     */
    public Optional<String> nearest(String text) {
        if (unit == Unit.SWITCH || unit == Unit.CHOICE || unit == Unit.SCHEDULE) {
            return Optional.empty();
        }
        return Optional.ofNullable(unit.parse(text)).map(value -> format(Math.clamp(value, min, max)));
    }

    /**
     * What a value may be.
     *
     * @return for example {@code give a value from 576 B to 65504 B}
     */
    public String expectation() {
        return switch (unit) {
            case SWITCH -> "say on or off";
            case CHOICE -> "choose one of " + String.join(", ", choices);
            default -> "give a value from " + format(min) + " to " + format(max);
        };
    }

    /**
     * Writes a value as people read it and {@link #parse} too.
     *
     * @param text as a user wrote it
     * @return for example {@code 4 KB} for {@code 4096}; a schedule stays as it is
     * @throws BadValueException when the text is no value of this property, with one sentence that says what would be
     */
    public String normalise(String text) throws BadValueException {
        long value = parse(text);
        return unit == Unit.SCHEDULE ? text.strip() : format(value);
    }

    /**
     * Writes a value for people.
     *
     * @param value in base units, within the bounds
     * @return for example {@code 4 KB}
     */
    public String format(long value) {
        return switch (unit) {
            case SWITCH -> value == 0 ? "off" : "on";
            case CHOICE -> choices.get((int) value);
            default -> unit.format(value);
        };
    }

    private static String abbreviate(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
