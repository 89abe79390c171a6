package org.stacklab.machine.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything there is to choose from: the parameters of every slot and the parts with their numbers. Immutable; more parts and
 * parameters are added by {@link #with}.
 */
public final class Catalogue {
    private static final Catalogue STANDARD = withContributions();

    private final List<Parameter> parameters;
    private final List<Optimization> optimizations;
    private final Map<String, Part> parts;

    private Catalogue(List<Parameter> parameters, List<Optimization> optimizations, Map<String, Part> parts) {
        this.parameters = Collections.unmodifiableList(parameters);
        this.optimizations = optimizations;
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * The catalogue Stacklab comes with, and what is installed beside it.
     *
     * @return all declared parameters, the parts of the papers' testbeds, and those of every {@link Contribution}
     */
    public static Catalogue standard() {
        return STANDARD;
    }

    private static Catalogue withContributions() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.addAll(HostParameters.all());
        parameters.addAll(NicParameters.all());
        parameters.addAll(NetworkParameters.all());
        parameters.addAll(RunParameters.workload());
        parameters.addAll(RunParameters.lab());
        List<Contribution> contributions = Installed.of(Contribution.class);
        List<Optimization> optimizations = contributions.stream().flatMap(each -> each.optimizations().stream()).toList();
        contributions.forEach(each -> parameters.addAll(each.parameters()));
        optimizations.forEach(each -> parameters.add(each.toggle()));
        checkKeys(parameters);
        return new Catalogue(parameters, optimizations, Map.of()).with(MyrinetParts.all())
                .with(contributions.stream().flatMap(each -> each.parts().stream()).toList());
    }

    private static void checkKeys(List<Parameter> parameters) {
        Set<String> keys = new TreeSet<>();
        for (Parameter each : parameters) {
            if (!keys.add(each.slot().element() + "." + each.key())) {
                throw new IllegalStateException("there are two parameters " + each.slot().element() + "." + each.key());
            }
        }
    }

    /**
     * A catalogue with more parts.
     *
     * @param more parts whose ids are new within their slot
     * @return this catalogue and those parts
     */
    public Catalogue with(List<Part> more) {
        Map<String, Part> all = new LinkedHashMap<>(parts);
        for (Part part : more) {
            if (all.put(part.slot() + "/" + part.id(), part) != null) {
                throw new IllegalStateException("there are two parts " + part.id() + " for " + part.slot());
            }
        }
        return new Catalogue(parameters, optimizations, all);
    }

    /**
     * The parameters of a kind of element.
     *
     * @param element {@code host}, {@code nic}, {@code link}, {@code switch}, {@code workload} or {@code lab}
     * @return in the order of declaration; empty for an unknown kind
     */
    public List<Parameter> parametersOf(String element) {
        return parameters.stream().filter(p -> p.slot().element().equals(element)).toList();
    }

    /**
     * A parameter by its key.
     *
     * @param element the kind of element
     * @param key the parameter's key
     * @return the declaration, if there is one
     */
    public Optional<Parameter> parameter(String element, String key) {
        return parametersOf(element).stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /**
     * The installed optimizations that are on.
     *
     * @param element the kind of element
     * @param said what is said of an element of that kind
     * @return in the order in which they take effect; nobody has measured them
     */
    public List<Optimization> optimizations(String element, Values said) {
        return optimizations.stream().filter(each -> each.toggle().slot().element().equals(element) && said.isOn(each.toggle())).toList();
    }

    /**
     * The parts that fit a slot.
     *
     * @param slot the slot
     * @return in catalogue order
     */
    public List<Part> parts(Slot slot) {
        return parts.values().stream().filter(p -> p.slot() == slot).toList();
    }

    /**
     * A part by its id.
     *
     * @param slot the slot it plugs into
     * @param id its id
     * @return the part, if there is one
     */
    public Optional<Part> part(Slot slot, String id) {
        return Optional.ofNullable(parts.get(slot + "/" + id));
    }
}
