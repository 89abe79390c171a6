package org.stacklab.machine.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A piece of hardware or software one can choose, with what is known of it.
 *
 * @param slot where it plugs in
 * @param id its name in files
 * @param label its name for people
 * @param description one sentence
 * @param family what the engine makes of it; parts of one family differ in their numbers only
 * @param values what it says of the parameters of its slot; parameters not mentioned keep their initial value
 */
public record Part(Slot slot, String id, String label, String description, String family, Map<Parameter, PartValue> values) {
    /** Keeps its own copy of the values and checks that they belong to the slot and lie within their bounds. */
    public Part {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        for (Map.Entry<Parameter, PartValue> each : values.entrySet()) {
            Parameter p = each.getKey();
            long value = each.getValue().value();
            if (p.slot() != slot || value < p.min() || value > p.max()) {
                throw new IllegalStateException("part " + id + " gives " + p.key() + " the value " + value);
            }
        }
    }
}
