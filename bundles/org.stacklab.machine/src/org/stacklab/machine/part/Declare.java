package org.stacklab.machine.part;

import java.util.List;

/** Shorthand for declarations: the parts of a {@link Parameter} that vary, in the order in which one reads them. */
record Declare(Slot slot, boolean toggle, String layer) {
    static Declare cost(Slot slot, String layer) {
        return new Declare(slot, false, layer);
    }

    static Declare toggle(Slot slot, String layer) {
        return new Declare(slot, true, layer);
    }

    Parameter number(String key, String label, Unit unit, long initial, long min, long max, String explanation, String source) {
        return new Parameter(slot, key, toggle, layer, label, unit, List.of(), initial, min, max, explanation, source);
    }

    Parameter onOff(String key, String label, boolean initial, String explanation, String source) {
        return new Parameter(slot, key, toggle, layer, label, Unit.SWITCH, List.of(), initial ? 1 : 0, 0, 1, explanation, source);
    }

    Parameter choice(String key, String label, List<String> choices, String explanation, String source) {
        return new Parameter(slot, key, toggle, layer, label, Unit.CHOICE, choices, 0, 0, choices.size() - 1, explanation, source);
    }
}
