package org.stacklab.ui.inspect.plots;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;

/** Sets properties of a lab that is ready to run, each written {@code element.property=value}; the element is a kind or a name. */
final class Settings {
    private final String element;
    private final String key;
    private final String value;
    private final String text;
    private boolean found;

    private Settings(String text) {
        int equals = text.indexOf('=');
        int dot = text.lastIndexOf('.', equals);
        this.text = text;
        element = text.substring(0, dot).strip();
        key = text.substring(dot + 1, equals).strip();
        value = text.substring(equals + 1).strip();
    }

    /**
     * The lab with other values.
     *
     * @param lab a lab
     * @param settings as a sweep makes them
     * @return the lab with all of them
     * @throws IllegalArgumentException with a sentence for the user, if one of them sets nothing
     */
    static LabSpec apply(LabSpec lab, List<String> settings) {
        LabSpec changed = lab;
        for (String each : settings) {
            Settings setting = new Settings(each);
            changed = setting.in(changed);
            if (!setting.found) {
                throw new IllegalArgumentException(NLS.bind(Messages.Settings_nothing, each));
            }
        }
        return changed;
    }

    private LabSpec in(LabSpec lab) {
        List<HostSpec> hosts = new ArrayList<>();
        for (HostSpec host : lab.hosts()) {
            List<NicSpec> nics = host.nics().stream()
                    .map(n -> new NicSpec(n.id(), n.name(), n.kind(), set("nic", host.name() + "." + n.name(), n.values()))).toList();
            hosts.add(new HostSpec(host.id(), host.name(), set("host", host.name(), host.values()), nics));
        }
        List<SwitchSpec> switches = lab.switches().stream()
                .map(s -> new SwitchSpec(s.id(), s.name(), set("switch", s.name(), s.values()), s.portIds())).toList();
        List<LinkSpec> links = lab.links().stream()
                .map(l -> new LinkSpec(l.id(), l.name(), l.portA(), l.portB(), set("link", l.name(), l.values()))).toList();
        List<WorkloadSpec> workloads = lab.workloads().stream().map(w -> new WorkloadSpec(w.id(), w.name(), w.kind(), w.sourceHost(),
                w.targetHost(), set("workload", w.name(), w.values()))).toList();
        return new LabSpec(lab.name(), lab.extrapolated(), set("lab", lab.name(), lab.values()), hosts, switches, links, workloads);
    }

    private Values set(String kind, String name, Values values) {
        if (!element.equals(kind) && !element.equals(name)) {
            return values;
        }
        Parameter parameter = Catalogue.standard().parameter(kind, key).orElse(null);
        if (parameter == null) {
            return values;
        }
        found = true;
        try {
            return values.with(parameter, parameter.parse(value), Values.Origin.OVERRIDE);
        } catch (BadValueException mistake) {
            throw new IllegalArgumentException(text + ": " + mistake.getMessage(), mistake);
        }
    }
}
