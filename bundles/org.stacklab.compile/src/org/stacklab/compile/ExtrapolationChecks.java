package org.stacklab.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.Setup;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.Workload;

/** Whether the parts that take part in a workload were ever measured together. Asks only about labs without errors. */
final class ExtrapolationChecks {
    private static final String EXTRAPOLATION = ": results are an extrapolation.";

    private final Lab lab;
    private final Paths paths;
    private final Map<Element, ElementValues> resolved;
    private final Diagnostics diagnostics;
    private final Set<Host> told = new HashSet<>();

    /**
     * Asks nothing yet.
     *
     * @param resolved what holds for each element in this run
     */
    ExtrapolationChecks(Lab lab, Paths paths, Map<Element, ElementValues> resolved, Diagnostics diagnostics) {
        this.lab = lab;
        this.paths = paths;
        this.resolved = resolved;
        this.diagnostics = diagnostics;
    }

    void check() {
        lab.getSwitches().stream().filter(each -> each.getPorts().stream().anyMatch(paths::isPlugged)).forEach(this::tell);
        lab.getWorkloads().forEach(this::check);
        resolved.forEach((element, values) -> values.optimizations().forEach(optimization -> diagnostics.extrapolation(element, "",
                Diagnostics.name(element) + " has the optimization '" + optimization + "', which was never measured" + EXTRAPOLATION)));
    }

    private void tell(Switch each) {
        diagnostics.extrapolation(each, "part", Diagnostics.name(each) + " stands where no testbed had a switch"
                + EXTRAPOLATION);
    }

    private void check(Workload workload) {
        List<Setup> source = testbeds(workload, workload.getSource());
        List<Setup> target = testbeds(workload, workload.getTarget());
        if (!source.isEmpty() && !target.isEmpty() && source.stream().noneMatch(target::contains)) {
            diagnostics.extrapolation(workload, "target", Diagnostics.name(workload) + " connects a host of testbed "
                    + source.getFirst().name() + " with one of " + target.getFirst().name() + ", which were never measured together"
                    + EXTRAPOLATION);
        }
    }

    /** The testbeds that had the parts of a host, of which it is told once if there are none, or projected ones only. */
    private List<Setup> testbeds(Workload workload, Host host) {
        Map<Slot, String> parts = parts(workload, host);
        List<Setup> all = Setup.all().stream().filter(each -> differences(each, parts).isEmpty()).toList();
        if (all.stream().noneMatch(Setup::measured) && told.add(host)) {
            diagnostics.extrapolation(host, "", Diagnostics.name(host) + (all.isEmpty() ? unmeasured(parts) : projected(all.getFirst())));
        }
        return all;
    }

    private static String projected(Setup setup) {
        return " has the parts of testbed " + setup.name() + ", which " + setup.source() + " projects and nobody measured" + EXTRAPOLATION;
    }

    private static String unmeasured(Map<Slot, String> parts) {
        Setup nearest = Setup.all().stream().filter(Setup::measured)
                .min(Comparator.comparingInt(each -> differences(each, parts).size())).orElseThrow();
        return " combines " + list(parts, parts.keySet()) + ", which were never measured together; the nearest testbed is "
                + nearest.name() + " with " + list(nearest.parts(), differences(nearest, parts)) + EXTRAPOLATION;
    }

    private static String list(Map<Slot, String> parts, Iterable<Slot> slots) {
        List<String> words = new ArrayList<>();
        slots.forEach(slot -> words.add(slot.name().toLowerCase(Locale.ROOT) + " " + parts.get(slot)));
        String last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
    }

    private static List<Slot> differences(Setup setup, Map<Slot, String> parts) {
        return parts.keySet().stream().filter(slot -> !isSame(slot, setup.parts().get(slot), parts.get(slot))).collect(Collectors.toList());
    }

    private static boolean isSame(Slot slot, String measured, String used) {
        return slot == Slot.WORKLOAD ? WorkloadSpec.isUserLevel(measured) == WorkloadSpec.isUserLevel(used) : measured.equals(used);
    }

    private Map<Slot, String> parts(Workload workload, Host host) {
        Map<Slot, String> parts = new LinkedHashMap<>();
        for (Slot slot : List.of(Slot.CPU, Slot.CHIPSET, Slot.KERNEL)) {
            parts.put(slot, resolved.get(host).partId(slot));
        }
        Nic card = paths.cardOf(host).orElseThrow();
        parts.put(Slot.NIC, resolved.get(card).partId(Slot.NIC));
        parts.put(Slot.LINK, resolved.get(cableOf(card).orElseThrow()).partId(Slot.LINK));
        parts.put(Slot.WORKLOAD, resolved.get(workload).family());
        return parts;
    }

    private Optional<Link> cableOf(Nic card) {
        return lab.getLinks().stream().filter(each -> each.getA() == card || each.getB() == card).findFirst();
    }
}
