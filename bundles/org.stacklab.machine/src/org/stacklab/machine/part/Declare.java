package org.stacklab.machine.part;

import java.util.List;

/**
 * Shorthand for declarations: the parts of a {@link Parameter} that vary, in the order in which one reads them.
 *
 * @param slot the kind of part that has the parameter
 * @param toggle whether it is an optimization a student switches
 * @param layer where in the stack it acts
 * @param family the only family of parts that has it; empty for all
 */
public record Declare(Slot slot, boolean toggle, String layer, String family) {
    /**
     * Declares costs.
     *
     * @param slot the kind of part that has them
     * @param layer where in the stack they act
     * @return the beginning of declarations
     */
    public static Declare cost(Slot slot, String layer) {
        return new Declare(slot, false, layer, "");
    }

    /**
     * Declares optimizations.
     *
     * @param slot the kind of part that has them
     * @param layer where in the stack they act
     * @return the beginning of declarations
     */
    public static Declare toggle(Slot slot, String layer) {
        return new Declare(slot, true, layer, "");
    }

    /**
     * Declares for one family of parts.
     *
     * @param only the family, see {@link Part#family()}
     * @return the beginning of declarations
     */
    public Declare of(String only) {
        return new Declare(slot, toggle, layer, only);
    }

    /**
     * A number.
     *
     * @param key its name in files, unique within the kind of element
     * @param label its name for people
     * @param unit what it counts
     * @param initial the value where nobody says anything
     * @param min the least value
     * @param max the greatest value
     * @param explanation one paragraph
     * @param source where it comes from
     * @return the declaration
     */
    public Parameter number(String key, String label, Unit unit, long initial, long min, long max, String explanation, String source) {
        return new Parameter(slot, family, key, toggle, layer, label, unit, List.of(), initial, min, max, explanation, source);
    }

    /**
     * A switch.
     *
     * @param key its name in files, unique within the kind of element
     * @param label its name for people
     * @param initial whether it is on where nobody says anything
     * @param explanation one paragraph
     * @param source where it comes from
     * @return the declaration
     */
    public Parameter onOff(String key, String label, boolean initial, String explanation, String source) {
        return new Parameter(slot, family, key, toggle, layer, label, Unit.SWITCH, List.of(), initial ? 1 : 0, 0, 1, explanation, source);
    }

    /**
     * One of several words.
     *
     * @param key its name in files, unique within the kind of element
     * @param label its name for people
     * @param choices the words; the first holds where nobody says anything
     * @param explanation one paragraph
     * @param source where it comes from
     * @return the declaration
     */
    public Parameter choice(String key, String label, List<String> choices, String explanation, String source) {
        return new Parameter(slot, family, key, toggle, layer, label, Unit.CHOICE, choices, 0, 0, choices.size() - 1, explanation, source);
    }
}
