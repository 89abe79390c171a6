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
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;

/**
 * Two equal hosts on a cable, as the papers had them. One set of parts serves every row that was measured on a testbed.
 *
 * @param name the name of the testbed, for example {@code U1}
 * @param cpu part in the host's place of that name
 * @param chipset part in the host's place of that name
 * @param kernel part in the host's place of that name
 * @param nic part of both network interfaces
 * @param link part of the cable
 */
public record Testbed(String name, String cpu, String chipset, String kernel, String nic, String link) {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final String MYRINET_SOFTWARE = "linux-2.2-myrinet-3.22c";
    private static final String GM_UDP = "linux-2.2-gm-1.4-udp";
    private static final String GM = "linux-2.2-gm-1.4";

    /** Paper 000, section 3. */
    static final Testbed U1 = new Testbed("U1", "pentium-iii-450", "i440bx", MYRINET_SOFTWARE, "lanai-4", "myrinet-1280");
    /** Paper 000, section 4.2: the hosts of U1 with a faster card. */
    static final Testbed U2 = new Testbed("U2", "pentium-iii-450", "i440bx", GM_UDP, "lanai-9", "myrinet-1280");
    /** Paper 000, section 4.3. */
    static final Testbed U3 = new Testbed("U3", "athlon-mp-2000", "amd762", GM_UDP, "lanai-9", "myrinet-1280");
    /** Paper 000, section 5. */
    static final Testbed U4 = new Testbed("U4", "athlon-mp-2000", "amd762", GM_UDP, "m3f-pci64c", "myrinet-2000");
    /** Paper 001, section 5. */
    static final Testbed E1 = new Testbed("E1", "pentium-iii-1000", "i815ep", GM, "lanai-9", "myrinet-1280");
    /** Paper 001, section 5.2: E1 with the older card, for Berkeley-VIA. */
    static final Testbed E1_LANAI4 = new Testbed("E1b", "pentium-iii-1000", "i815ep", GM, "lanai-4", "myrinet-1280");
    /** Paper 001, section 5.3, figure 13: a projection. */
    static final Testbed E2 = new Testbed("E2", "pentium-iii-1000", "pci-64-66", GM, "lanai-9-projected", "myrinet-2000");
    /** Paper 001, section 5.3, figure 14: a projection. */
    static final Testbed E3 = new Testbed("E3", "pentium-iii-1000", "pci-64-133", GM, "lanai-9-projected", "myri-10g");

    private static Values plug(Values values, Slot slot, String id) {
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
        Values host = plug(plug(plug(Values.NONE, Slot.CPU, cpu), Slot.CHIPSET, chipset), Slot.KERNEL, kernel);
        Values card = plug(Values.NONE, Slot.NIC, nic);
        List<HostSpec> hosts = new ArrayList<>();
        for (String side : List.of("sender", "receiver")) {
            NicSpec myri = new NicSpec(side + "-nic", "myri0", NicParameters.FAMILY, scenario.set("nic", card));
            hosts.add(new HostSpec(side, side, scenario.set("host", host), List.of(myri)));
        }
        LinkSpec cable = new LinkSpec("cable", "cable", "sender-nic", "receiver-nic",
                scenario.set("link", plug(Values.NONE, Slot.LINK, link)));
        List<WorkloadSpec> workloads = new ArrayList<>();
        workloads.add(workload("forth", "sender", "receiver", traffic));
        if (traffic.bothWays()) {
            workloads.add(workload("back", "receiver", "sender", traffic));
        }
        return new LabSpec(scenario.id(), scenario.set("lab", Values.NONE), hosts, List.of(), List.of(cable), workloads);
    }

    private static WorkloadSpec workload(String name, String from, String to, Traffic traffic) {
        return new WorkloadSpec(name, name, "udp-burst", from, to, traffic.values());
    }
}
