package org.stacklab.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;

/**
 * A property that labs have set differently.
 *
 * @param property as {@code --set} takes it, for example {@code sender.mtu}
 * @param values one per lab; empty where a lab has no such element
 */
public record SettingDifference(String property, List<String> values) {
    /** Keeps its own copy. */
    public SettingDifference {
        values = List.copyOf(values);
    }

    /** An element: its kind, what it is among those of its kind, and what is set. */
    private record Element(String kind, String part, Values values) {
    }

    /**
     * What labs have set differently. Elements are the same if they have the same names.
     *
     * @param labs at least one
     * @return the properties that are not the same in all labs, in the order of the labs' elements
     */
    public static List<SettingDifference> of(List<LabSpec> labs) {
        List<Map<String, Element>> all = labs.stream().map(SettingDifference::elements).toList();
        Set<String> names = new LinkedHashSet<>();
        all.forEach(each -> names.addAll(each.keySet()));
        List<SettingDifference> differences = new ArrayList<>();
        for (String name : names) {
            compare(name, all.stream().map(each -> each.get(name)).toList(), differences);
        }
        return differences;
    }

    private static void compare(String name, List<Element> elements, List<SettingDifference> differences) {
        add(name, elements.stream().map(e -> e == null ? "" : e.part).toList(), differences);
        String kind = elements.stream().filter(e -> e != null).findFirst().orElseThrow().kind;
        for (Parameter parameter : Catalogue.standard().parametersOf(kind)) {
            add(name + "." + parameter.key(), elements.stream().map(e -> e == null ? "" : parameter.format(e.values.get(parameter)))
                    .toList(), differences);
        }
    }

    private static void add(String property, List<String> values, List<SettingDifference> differences) {
        if (values.stream().distinct().count() > 1) {
            differences.add(new SettingDifference(property, values));
        }
    }

    private static Map<String, Element> elements(LabSpec lab) {
        Map<String, Element> elements = new LinkedHashMap<>();
        elements.put("lab", new Element("lab", "lab", lab.values()));
        for (HostSpec host : lab.hosts()) {
            elements.put(host.name(), new Element("host", "host", host.values()));
            host.nics().forEach(nic -> elements.put(host.name() + "." + nic.name(), new Element("nic", nic.kind(), nic.values())));
        }
        lab.switches().forEach(each -> elements.put(each.name(), new Element("switch", "switch", each.values())));
        lab.links().forEach(each -> elements.put(each.name(), new Element("link", "link", each.values())));
        lab.workloads().forEach(each -> elements.put(each.name(), new Element("workload", each.kind(), each.values())));
        return elements;
    }
}
