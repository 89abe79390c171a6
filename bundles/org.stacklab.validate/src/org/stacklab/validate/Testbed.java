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
 * @param burst part of the traffic: what is sent through which software
 */
public record Testbed(String name, String cpu, String chipset, String kernel, String nic, String link, String burst) {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final String MYRINET_SOFTWARE = "linux-2.2-myrinet-3.22c";
    private static final String GM_UDP = "linux-2.2-gm-1.4-udp";
    private static final String GM = "linux-2.2-gm-1.4";
    private static final String UDP = "udp-burst";
    private static final String USER_LEVEL = "gm-burst";

    /** Paper 000, section 3. */
    static final Testbed U1 = new Testbed("U1", "pentium-iii-450", "i440bx", MYRINET_SOFTWARE, "lanai-4", "myrinet-1280", UDP);
    /** Paper 000, section 4.2: the hosts of U1 with a faster card. */
    static final Testbed U2 = new Testbed("U2", "pentium-iii-450", "i440bx", GM_UDP, "lanai-9", "myrinet-1280", UDP);
    /** Paper 000, section 4.3. */
    static final Testbed U3 = new Testbed("U3", "athlon-mp-2000", "amd762", GM_UDP, "lanai-9", "myrinet-1280", UDP);
    /** Paper 000, section 5. */
    static final Testbed U4 = new Testbed("U4", "athlon-mp-2000", "amd762", GM_UDP, "m3f-pci64c", "myrinet-2000", UDP);
    /** Paper 001, section 5. */
    static final Testbed E1 = new Testbed("E1", "pentium-iii-1000", "i815ep", GM, "lanai-9", "myrinet-1280", UDP);
    /** Paper 001, section 5.2: E1 with GM alone, past the kernel. */
    static final Testbed E1_GM = new Testbed("E1 GM", "pentium-iii-1000", "i815ep", GM, "lanai-9-gm", "myrinet-1280", USER_LEVEL);
    /** Paper 001, section 5.2: E1 with the older card, for Berkeley-VIA. */
    static final Testbed E1_BVIA = new Testbed("E1 VIA", "pentium-iii-1000", "i815ep", GM, "lanai-4", "myrinet-1280", USER_LEVEL);
    /** Paper 001, section 5.3, figure 13: a projection. */
    static final Testbed E2 = new Testbed("E2", "pentium-iii-1000", "pci-64-66", GM, "lanai-9-projected", "myrinet-2000", UDP);
    /** Paper 001, section 5.3, figure 14: a projection. */
    static final Testbed E3 = new Testbed("E3", "pentium-iii-1000", "pci-64-133", GM, "lanai-9-projected", "myri-10g", UDP);

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
        Values host = plug(plug(plug(Values.NONE, Slot.CPU, cpu), Slot.CHIPSET, chipset), Slot.KERNEL, kernel);
        Values card = plug(Values.NONE, Slot.NIC, nic);
        List<HostSpec> hosts = new ArrayList<>();
        for (Scenario scenario : List.of(sender, receiver)) {
            String side = hosts.isEmpty() ? "sender" : "receiver";
            NicSpec myri = new NicSpec(side + "-nic", "myri0", NicParameters.FAMILY, scenario.set("nic", card));
            hosts.add(new HostSpec(side, side, scenario.set("host", host), List.of(myri)));
        }
        LinkSpec cable = new LinkSpec("cable", "cable", "sender-nic", "receiver-nic",
                sender.set("link", plug(Values.NONE, Slot.LINK, link)));
        List<WorkloadSpec> workloads = new ArrayList<>();
        workloads.add(workload("forth", "sender", "receiver", traffic));
        if (traffic.bothWays()) {
            workloads.add(workload("back", "receiver", "sender", traffic));
        }
        return new LabSpec(sender.id(), sender.set("lab", Values.NONE), hosts, List.of(), List.of(cable), workloads);
    }

    private WorkloadSpec workload(String name, String from, String to, Traffic traffic) {
        return new WorkloadSpec(name, name, burst, from, to, traffic.values());
    }
}
