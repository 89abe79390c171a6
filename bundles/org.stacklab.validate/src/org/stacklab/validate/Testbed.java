package org.stacklab.validate;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Setup;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;

/**
 * Two equal hosts on a cable, as the papers had them. One set of parts serves every row that was measured on a testbed.
 *
 * @param setup its parts
 */
public record Testbed(Setup setup) {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static final Testbed U1 = new Testbed(Setup.U1);
    static final Testbed U2 = new Testbed(Setup.U2);
    static final Testbed U3 = new Testbed(Setup.U3);
    static final Testbed U4 = new Testbed(Setup.U4);
    static final Testbed E1 = new Testbed(Setup.E1);
    static final Testbed E1_GM = new Testbed(Setup.E1_GM);
    static final Testbed E1_BVIA = new Testbed(Setup.E1_VIA);
    static final Testbed E2 = new Testbed(Setup.E2);
    static final Testbed E3 = new Testbed(Setup.E3);

    /** What the papers' rows call it. */
    String name() {
        return setup.name();
    }

    private Values plug(Values values, Slot slot) {
        String id = setup.parts().get(slot);
        return values.with(CATALOGUE.part(slot, id)
                .orElseThrow(() -> new IllegalStateException("the catalogue has no part " + id + " for " + slot)));
    }

    /**
     * The lab of a scenario.
     *
     * @param scenario what is switched on
     * @param traffic who sends what
     * @return a specification
     */
    LabSpec lab(Scenario scenario, Traffic traffic) {
        return lab(scenario, scenario, traffic);
    }

    /**
     * A lab of two different hosts.
     *
     * @param sender what is switched on in the sender and its card
     * @param receiver what is switched on in the receiver and its card
     * @param traffic who sends what
     * @return a specification
     */
    LabSpec lab(Scenario sender, Scenario receiver, Traffic traffic) {
        Values host = plug(plug(plug(Values.NONE, Slot.CPU), Slot.CHIPSET), Slot.KERNEL);
        Values card = plug(Values.NONE, Slot.NIC);
        List<HostSpec> hosts = new ArrayList<>();
        for (Scenario scenario : List.of(sender, receiver)) {
            String side = hosts.isEmpty() ? "sender" : "receiver";
            NicSpec myri = new NicSpec(side + "-nic", "myri0", NicParameters.FAMILY, scenario.set("nic", card));
            hosts.add(new HostSpec(side, side, scenario.set("host", host), List.of(myri)));
        }
        LinkSpec cable = new LinkSpec("cable", "cable", "sender-nic", "receiver-nic",
                sender.set("link", plug(Values.NONE, Slot.LINK)));
        List<WorkloadSpec> workloads = new ArrayList<>();
        workloads.add(workload("forth", "sender", "receiver", traffic));
        if (traffic.bothWays()) {
            workloads.add(workload("back", "receiver", "sender", traffic));
        }
        return new LabSpec(sender.id(), sender.set("lab", Values.NONE), hosts, List.of(), List.of(cable), workloads);
    }

    private WorkloadSpec workload(String name, String from, String to, Traffic traffic) {
        return new WorkloadSpec(name, name, setup.parts().get(Slot.WORKLOAD), from, to, traffic.values());
    }
}
