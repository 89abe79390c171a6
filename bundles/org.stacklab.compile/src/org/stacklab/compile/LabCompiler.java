package org.stacklab.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stacklab.compile.Overrides.Assignment;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Values;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.SwitchPort;

/** Turns a lab into what the engine runs, or says what is wrong with it. Leaves the lab alone. */
public final class LabCompiler {
    private final Lab lab;
    private final Catalogue catalogue;
    private final Overrides overrides;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<Element, ElementValues> resolved = new LinkedHashMap<>();

    private LabCompiler(Lab lab, Catalogue catalogue, Overrides overrides) {
        this.lab = lab;
        this.catalogue = catalogue;
        this.overrides = overrides;
    }

    /**
     * Compiles a lab for a run.
     *
     * @param lab the lab
     * @param catalogue the parts and properties there are
     * @param overrides what is set for this run
     * @return a specification, or at least one error
     */
    public static Compilation compile(Lab lab, Catalogue catalogue, Overrides overrides) {
        LabCompiler compiler = new LabCompiler(lab, catalogue, overrides);
        compiler.checkAll();
        compiler.checkRunnable();
        Optional<LabSpec> spec = compiler.diagnostics.hasErrors() ? Optional.empty() : Optional.of(compiler.spec());
        return new Compilation(spec, compiler.diagnostics.list());
    }

    /**
     * Checks a lab that may still be unfinished: one without hosts or workloads is no mistake.
     *
     * @param lab the lab
     * @param catalogue the parts and properties there are
     * @return what is wrong with what is there
     */
    public static List<Diagnostic> validate(Lab lab, Catalogue catalogue) {
        LabCompiler compiler = new LabCompiler(lab, catalogue, Overrides.NONE);
        compiler.checkAll();
        return List.copyOf(compiler.diagnostics.list());
    }

    private void checkAll() {
        new NameChecks(diagnostics).check(lab);
        resolve();
        Paths paths = new Paths(lab);
        new WiringChecks(lab, paths, diagnostics).check();
        Map<Element, Values> values = new LinkedHashMap<>();
        resolved.forEach((element, each) -> values.put(element, each.values()));
        new MemoryChecks(values, diagnostics).check(lab);
        new TrafficChecks(lab, paths, values, workload -> resolved.get(workload).family(), diagnostics).check();
        if (!diagnostics.hasErrors()) {
            new ExtrapolationChecks(lab, paths, resolved, diagnostics).check();
        }
    }

    private void checkRunnable() {
        if (lab.getHosts().isEmpty()) {
            diagnostics.error(lab, "hosts", Diagnostics.name(lab) + " has no hosts: add two and connect them.");
        } else if (lab.getWorkloads().isEmpty()) {
            diagnostics.error(lab, "workloads", Diagnostics.name(lab) + " has no workload, so nothing would be sent: add one.");
        }
    }

    private void resolve() {
        Map<Element, List<Assignment>> spoken = overridesByElement();
        for (Element element : Labs.elements(lab)) {
            if (element instanceof Configurable each) {
                List<Assignment> own = spoken.getOrDefault(element, List.of());
                resolved.put(element, ElementValues.of(each, catalogue, own, diagnostics));
            }
        }
    }

    private Map<Element, List<Assignment>> overridesByElement() {
        Map<Element, List<Assignment>> spoken = new LinkedHashMap<>();
        for (Assignment each : overrides.assignments()) {
            List<Element> targets = each.targets(lab).stream().filter(Configurable.class::isInstance).toList();
            targets.forEach(target -> spoken.computeIfAbsent(target, t -> new ArrayList<>()).add(each));
            if (targets.isEmpty()) {
                diagnostics.error(lab, each.key(), "'" + each.text() + "' cannot be set: the lab has no element '" + each.element() + "', "
                        + Nearest.hint(each.element(), addressable()));
            }
        }
        return spoken;
    }

    private List<String> addressable() {
        List<Element> elements = Labs.elements(lab).stream().filter(Configurable.class::isInstance).toList();
        List<String> names = new ArrayList<>();
        elements.stream().map(Labs::kind).distinct().forEach(names::add);
        elements.stream().filter(element -> element != lab).map(Labs::path).forEach(names::add);
        return names;
    }

    private LabSpec spec() {
        return new LabSpec(lab.getName(), diagnostics.extrapolations(), valuesOf(lab), lab.getHosts().stream().map(this::host).toList(),
                lab.getSwitches().stream()
                        .map(s -> new SwitchSpec(s.getId(), s.getName(), valuesOf(s),
                                s.getPorts().stream().map(SwitchPort::getId).toList()))
                        .toList(),
                lab.getLinks().stream().map(l -> new LinkSpec(l.getId(), l.getName(), l.getA().getId(), l.getB().getId(), valuesOf(l)))
                        .toList(),
                lab.getWorkloads().stream().map(w -> new WorkloadSpec(w.getId(), w.getName(), resolved.get(w).family(),
                        w.getSource().getId(), w.getTarget().getId(), valuesOf(w))).toList());
    }

    private HostSpec host(Host host) {
        List<NicSpec> nics = host.getNics().stream()
                .map(n -> new NicSpec(n.getId(), n.getName(), resolved.get(n).family(), valuesOf(n))).toList();
        return new HostSpec(host.getId(), host.getName(), valuesOf(host), nics);
    }

    private Values valuesOf(Element element) {
        return resolved.get(element).values();
    }
}
