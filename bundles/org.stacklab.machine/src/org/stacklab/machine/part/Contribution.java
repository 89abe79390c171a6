package org.stacklab.machine.part;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What a jar of its own adds to the catalogue: parts for any slot, parameters and toggles, presets. The jar names its class in the file
 * {@code META-INF/services/org.stacklab.machine.part.Contribution}; docs/extending.md tells the rest.
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
     * More configurations of the optimizations.
     *
     * @return presets whose ids are new
     */
    default List<Preset> presets() {
        return List.of();
    }

    /**
     * All that is installed.
     *
     * @return in the order of the names of their classes, so that it does not depend on the order of jars
     */
    static List<Contribution> installed() {
        return ServiceLoader.load(Contribution.class, Contribution.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(each -> each.getClass().getName())).toList();
    }
}
