package org.stacklab.machine.part;

import java.util.LinkedHashMap;
import java.util.Map;

/** A part being written down: every number with its quality and its source. */
final class Sheet {
    private final Slot slot;
    private final String id;
    private final String label;
    private final String description;
    private String family;
    private final Map<Parameter, PartValue> values = new LinkedHashMap<>();

    Sheet(Slot slot, String id, String label, String description) {
        this.slot = slot;
        this.id = id;
        this.label = label;
        this.description = description;
        family = id;
    }

    /** Says which class of the engine it is for; without that it is the only one of its kind. */
    Sheet family(String name) {
        family = name;
        return this;
    }

    /** A variant is of the same family as another part and begins with everything that one says. */
    Sheet like(Part other) {
        family = other.family();
        values.putAll(other.values());
        return this;
    }

    Sheet say(Parameter parameter, long value, Quality quality, String source) {
        values.put(parameter, new PartValue(value, quality, source));
        return this;
    }

    Part part() {
        return new Part(slot, id, label, description, family, values);
    }
}
