package org.stacklab.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.stacklab.compile.Overrides.Assignment;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Optimization;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Setting;

/** Works out what holds for one element: first its parts, then its settings, then the overrides. */
final class ElementValues {
    private final Configurable element;
    private final Catalogue catalogue;
    private final List<Assignment> overrides;
    private final Diagnostics diagnostics;
    private final String kind;
    private final Map<Slot, String> partIds = new LinkedHashMap<>();
    private Values values = Values.NONE;

    private ElementValues(Configurable element, Catalogue catalogue, List<Assignment> overrides, Diagnostics diagnostics) {
        this.element = element;
        this.catalogue = catalogue;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
        this.kind = Labs.kind(element);
    }

    /**
     * Works it out and reports every part, key and value that is wrong.
     *
     * @param overrides those that speak of this element
     */
    static ElementValues of(Configurable element, Catalogue catalogue, List<Assignment> overrides, Diagnostics diagnostics) {
        ElementValues result = new ElementValues(element, catalogue, overrides, diagnostics);
        result.chooseParts();
        result.applySettings();
        result.applyOverrides();
        result.optimize();
        return result;
    }

    Values values() {
        return values;
    }

    /** The id of the part in a slot of the element. */
    String partId(Slot slot) {
        return partIds.get(slot);
    }

    /** What the engine makes of the part in the element's only slot; empty when there is no such part. */
    String family() {
        return part(partIds.keySet().iterator().next()).map(Part::family).orElse("");
    }

    private Optional<Part> part(Slot slot) {
        return catalogue.part(slot, partIds.get(slot));
    }

    /** The labels of the installed optimizations that are on. */
    List<String> optimizations() {
        return catalogue.optimizations(kind, values).stream().map(each -> each.toggle().label()).toList();
    }

    private void optimize() {
        for (Optimization each : catalogue.optimizations(kind, values)) {
            values = each.effect().apply(values);
        }
    }

    private void chooseParts() {
        for (Slot slot : slots()) {
            String id = (String) element.eGet(element.eClass().getEStructuralFeature(slot.attribute()));
            String said = "";
            for (Assignment each : overrides) {
                if (each.key().equals(slot.attribute())) {
                    id = each.value();
                    said = "'" + each.text() + "' cannot be set: ";
                }
            }
            partIds.put(slot, id);
            plug(slot, id, said);
        }
    }

    private void plug(Slot slot, String id, String said) {
        List<String> known = catalogue.parts(slot).stream().map(Part::id).toList();
        if (id == null || id.isBlank()) {
            diagnostics.error(element, slot.attribute(), said + Diagnostics.name(element) + " has no " + slot.attribute() + ": "
                    + Nearest.hint("", known));
        } else if (catalogue.part(slot, id).isEmpty()) {
            diagnostics.error(element, slot.attribute(), said + Diagnostics.name(element) + " has the unknown " + slot.attribute() + " '"
                    + id + "': " + Nearest.hint(id, known));
        } else {
            values = values.with(catalogue.part(slot, id).get());
        }
    }

    private void applySettings() {
        Set<String> seen = new HashSet<>();
        for (Setting setting : element.getSettings()) {
            String key = setting.getKey() == null ? "" : setting.getKey();
            if (!seen.add(key)) {
                diagnostics.error(setting, element, key, Diagnostics.name(element) + " sets '" + key
                        + "' twice: remove one of the settings.");
            }
            apply(setting, key, setting.getValue() == null ? "" : setting.getValue(), Values.Origin.LAB, "");
        }
    }

    private void applyOverrides() {
        for (Assignment each : overrides) {
            if (slots().stream().noneMatch(slot -> slot.attribute().equals(each.key()))) {
                apply(element, each.key(), each.value(), Values.Origin.OVERRIDE, "'" + each.text() + "' cannot be set: ");
            }
        }
    }

    private void apply(EObject detail, String key, String text, Values.Origin origin, String said) {
        Parameter parameter = catalogue.parameter(kind, key).orElse(null);
        if (parameter == null) {
            diagnostics.error(detail, element, key, said + Diagnostics.name(element) + " has no property '" + key + "': "
                    + Nearest.hint(key, keys(origin)));
            return;
        }
        part(parameter.slot()).filter(part -> !parameter.isFor(part)).ifPresent(part -> diagnostics.warning(element, key,
                Diagnostics.name(element) + " sets " + key + ", which has no effect on a " + part.id()
                        + ": remove it or choose another part."));
        try {
            values = values.with(parameter, text, origin);
        } catch (BadValueException e) {
            diagnostics.error(detail, element, key, said + Diagnostics.name(element) + ": " + e.getMessage() + ".");
        }
    }

    /** The command line can also choose parts; a setting in a file cannot. */
    private List<String> keys(Values.Origin origin) {
        List<String> keys = new ArrayList<>();
        if (origin == Values.Origin.OVERRIDE) {
            slots().forEach(slot -> keys.add(slot.attribute()));
        }
        catalogue.parametersOf(kind).forEach(parameter -> keys.add(parameter.key()));
        return keys;
    }

    private List<Slot> slots() {
        return Arrays.stream(Slot.values()).filter(slot -> slot.element().equals(kind) && slot.attribute() != null).toList();
    }
}
