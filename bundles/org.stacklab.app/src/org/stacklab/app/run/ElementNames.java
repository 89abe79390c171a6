package org.stacklab.app.run;

import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;

/** What users call the elements of a lab. */
final class ElementNames {
    private ElementNames() {
    }

    /** The name of what has an id, for a card after that of its host; the id when nothing in the lab has it. */
    static String of(LabSpec lab, String id) {
        for (HostSpec host : lab.hosts()) {
            if (host.id().equals(id)) {
                return host.name();
            }
            for (NicSpec nic : host.nics()) {
                if (nic.id().equals(id)) {
                    return host.name() + " " + nic.name();
                }
            }
        }
        return lab.switches().stream().filter(each -> each.id().equals(id)).map(SwitchSpec::name).findFirst()
                .or(() -> lab.links().stream().filter(each -> each.id().equals(id)).map(LinkSpec::name).findFirst())
                .or(() -> lab.workloads().stream().filter(each -> each.id().equals(id)).map(WorkloadSpec::name).findFirst()).orElse(id);
    }
}
