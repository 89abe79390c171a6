package org.stacklab.ui.topology.toggle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Preset;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.topology.property.ParameterState;

/**
 * What the toggles are for: one element, or everything.
 *
 * @param title in words
 * @param elements what a change changes, in file order
 */
record Scope(String title, List<Configurable> elements) {
    /** The selected host with its cards, the selected card, cable, or whatever has toggles; for anything else the whole lab. */
    static Scope of(Object selected, Lab lab) {
        return switch (selected) {
            case Lab all -> ofAll(all);
            case Host host -> {
                List<Configurable> elements = new ArrayList<>(List.of(host));
                elements.addAll(host.getNics());
                yield new Scope(NLS.bind(Messages.host, Labs.path(host)), elements);
            }
            case Configurable one when one instanceof Element element ->
                    new Scope(title(element), List.of(one));
            case null, default -> ofAll(lab);
        };
    }

    static Scope ofAll(Lab lab) {
        return new Scope(Messages.everything, Labs.elements(lab).stream().filter(Configurable.class::isInstance)
                .map(Configurable.class::cast).toList());
    }

    private static String title(Element element) {
        return NLS.bind(switch (Labs.kind(element)) {
            case "nic" -> Messages.card;
            case "link" -> Messages.cable;
            case "switch" -> Messages.crossbar;
            default -> Messages.workload;
        }, Labs.path(element));
    }

    /** The toggles of a layer, by the layer's name, in the order of the stack. */
    Map<String, List<Toggle>> toggles(Catalogue catalogue) {
        Map<String, List<Toggle>> layers = new LinkedHashMap<>();
        for (String kind : kinds()) {
            catalogue.parametersOf(kind).forEach(parameter -> layers.computeIfAbsent(parameter.layer(), layer -> new ArrayList<>())
                    .addAll(parameter.toggle() ? List.of(toggle(parameter, catalogue)) : List.of()));
        }
        layers.values().forEach(toggles -> toggles.removeIf(toggle -> toggle.elements().isEmpty()));
        layers.values().removeIf(List::isEmpty);
        return layers;
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            if (!kinds.contains(slot.element())) {
                kinds.add(slot.element());
            }
        }
        kinds.removeIf(kind -> elements.stream().noneMatch(element -> isOf(kind, element)));
        return kinds;
    }

    private static boolean isOf(String kind, Configurable element) {
        return element instanceof Element named && Labs.kind(named).equals(kind);
    }

    private Toggle toggle(Parameter parameter, Catalogue catalogue) {
        return new Toggle(parameter, elements.stream().filter(element -> isOf(parameter.slot().element(), element)
                && ParameterState.applies(element, parameter, catalogue)).toList(), catalogue);
    }

    /** The toggles a preset speaks of, with the values it gives them. */
    Map<Toggle, String> toggles(Preset preset, Catalogue catalogue) {
        Map<Toggle, String> toggles = new LinkedHashMap<>();
        preset.settings().forEach((parameter, value) -> toggles.put(toggle(parameter, catalogue), value));
        return toggles;
    }
}
