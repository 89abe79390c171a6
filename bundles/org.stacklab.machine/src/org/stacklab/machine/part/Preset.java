package org.stacklab.machine.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named configuration of the optimizations of a lab. It speaks of every toggle of its family, so it may follow any other.
 *
 * @param id its name on the command line
 * @param label its name for people
 * @param settings the value of each toggle as users write it; meant for every element that has the toggle
 * @param explanation one sentence: what is different from the step before
 * @param source where it comes from: paper and section
 */
public record Preset(String id, String label, Map<Parameter, String> settings, String explanation, String source) {
    /** Keeps its own copy of the settings and checks that they are values of toggles. */
    public Preset {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        for (Map.Entry<Parameter, String> each : settings.entrySet()) {
            check(id, each.getKey(), each.getValue());
        }
    }

    private static void check(String id, Parameter parameter, String value) {
        try {
            parameter.parse(value);
        } catch (BadValueException e) {
            throw new IllegalStateException("preset " + id + ": " + e.getMessage(), e);
        }
        if (!parameter.toggle()) {
            throw new IllegalStateException("preset " + id + " sets " + parameter.key() + ", which is no toggle");
        }
    }
}
