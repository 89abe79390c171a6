package org.stacklab.machine.part;

import java.util.List;

/**
 * What a jar of its own adds to the catalogue: parts for any slot, parameters and toggles, optimizations, presets. The jar names its class
 * in the file {@code META-INF/services/org.stacklab.machine.part.Contribution}; docs/extending.md tells the rest.
 */
public interface Contribution {
    /**
     * More that can be said of elements.
     *
     * @return parameters and toggles whose keys are new for their kind of element
     */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * More to choose from.
     *
     * @return parts whose ids are new within their slot
     */
    default List<Part> parts() {
        return List.of();
    }

    /**
     * More toggles, with what they do.
     *
     * @return optimizations whose toggles are new for their kind of element
     */
    default List<Optimization> optimizations() {
        return List.of();
    }

    /**
     * More configurations of the optimizations.
     *
     * @return presets whose ids are new
     */
    default List<Preset> presets() {
        return List.of();
    }
}
