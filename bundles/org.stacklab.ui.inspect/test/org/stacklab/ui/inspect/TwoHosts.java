package org.stacklab.ui.inspect;

import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;

/** A lab for tests: a sender and a receiver on a cable. */
public final class TwoHosts {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private TwoHosts() {
    }

    /** Some datagrams of 6000 bytes, two fragments each, on a cable that loses so many of a million packets. */
    public static LabSpec burst(int messages, int lossPpm) {
        Values host = part(Slot.CPU, "pentium-iii-1000").with(CATALOGUE.part(Slot.CHIPSET, "i815ep").orElseThrow())
                .with(CATALOGUE.part(Slot.KERNEL, "linux-2.2-gm-1.4").orElseThrow());
        Values burst = set(set(Values.NONE, RunParameters.COUNT_MESSAGES, messages), RunParameters.SIZE, 6000);
        Values cable = set(part(Slot.LINK, "myrinet-1280"), NetworkParameters.LOSS, lossPpm);
        return new LabSpec("pair", List.of(), Values.NONE, List.of(host("a", "sender", host), host("b", "receiver", host)), List.of(),
                List.of(new LabSpec.LinkSpec("cable", "cable", "a-nic", "b-nic", cable)),
                List.of(new LabSpec.WorkloadSpec("burst", "burst", "udp-burst", "a", "b", burst)));
    }

    private static LabSpec.HostSpec host(String id, String name, Values values) {
        return new LabSpec.HostSpec(id, name, values,
                List.of(new LabSpec.NicSpec(id + "-nic", "myri0", NicParameters.FAMILY, part(Slot.NIC, "lanai-9"))));
    }

    private static Values part(Slot slot, String id) {
        return Values.NONE.with(CATALOGUE.part(slot, id).orElseThrow());
    }

    private static Values set(Values values, Parameter parameter, long value) {
        return values.with(parameter, value, Values.Origin.LAB);
    }
}
