package org.stacklab.validate;

import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Values;

/** Labs that differ from another in one respect. */
final class Variant {
    private Variant() {
    }

    /** The same hosts, of which the first workload's source sends a burst to its target. */
    static LabSpec burst(LabSpec lab, int sizeBytes, int count) {
        WorkloadSpec first = lab.workloads().getFirst();
        Values values = first.values().with(RunParameters.SIZE, sizeBytes, Values.Origin.LAB)
                .with(RunParameters.COUNT_MESSAGES, count, Values.Origin.LAB)
                .with(RunParameters.START, Traffic.SETTLED_PS, Values.Origin.LAB);
        WorkloadSpec burst = new WorkloadSpec(first.id(), first.name(), "udp-burst", first.sourceHost(), first.targetHost(), values);
        return new LabSpec(lab.name(), lab.values(), lab.hosts(), lab.switches(), lab.links(), List.of(burst));
    }

    static LabSpec withoutContention(LabSpec lab) {
        return new LabSpec(lab.name(), lab.values().with(RunParameters.CONTENTION, 0, Values.Origin.LAB), lab.hosts(), lab.switches(),
                lab.links(), lab.workloads());
    }

    /** The same with one kind of firmware in all cards. */
    static LabSpec pipelining(LabSpec lab, String choice) {
        long value = NicParameters.PIPELINING.choices().indexOf(choice);
        List<HostSpec> hosts = lab.hosts().stream().map(host -> new HostSpec(host.id(), host.name(), host.values(), host.nics().stream()
                .map(nic -> new NicSpec(nic.id(), nic.name(), nic.kind(),
                        nic.values().with(NicParameters.PIPELINING, value, Values.Origin.LAB)))
                .toList())).toList();
        return new LabSpec(lab.name(), lab.values(), hosts, lab.switches(), lab.links(), lab.workloads());
    }
}
