package org.stacklab.machine.part;

import java.util.LinkedHashMap;
import java.util.Map;

/** A part being written down: every number with its quality and its source. */
public final class Sheet {
    private final Slot slot;
    private final String id;
    private final String label;
    private final String description;
    private String family;
    private final Map<Parameter, PartValue> values = new LinkedHashMap<>();

    /**
     * Begins a part of which nothing is said yet.
     *
     * @param slot where it plugs in
     * @param id its name in files
     * @param label its name for people
     * @param description one sentence
     */
    public Sheet(Slot slot, String id, String label, String description) {
        this.slot = slot;
        this.id = id;
        this.label = label;
        this.description = description;
        family = id;
    }

    /**
     * Says which class of the engine it is for; without that it is the only one of its kind.
     *
     * @param name the family, see {@link Part#family()}
     * @return this
     */
    public Sheet family(String name) {
        family = name;
        return this;
    }

    /**
     * Makes it a variant: of the same family as another part, and saying all that one says until it says otherwise.
     *
     * @param other the other part
     * @return this
     */
    public Sheet like(Part other) {
        family = other.family();
        values.putAll(other.values());
        return this;
    }

    /**
     * Says a number.
     *
     * @param parameter a parameter of the slot
     * @param value in base units, within the bounds of the parameter
     * @param quality how well it is known
     * @param source where it comes from, for people
     * @return this
     */
    public Sheet say(Parameter parameter, long value, Quality quality, String source) {
        values.put(parameter, new PartValue(value, quality, source));
        return this;
    }

    /**
     * The part with all that was said of it.
     *
     * @return the part
     */
    public Part part() {
        return new Part(slot, id, label, description, family, values);
    }
}
