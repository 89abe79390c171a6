package org.stacklab.machine.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a testbed of the papers: two equal hosts on one cable. What was measured on it holds for its parts together; the same
 * parts in another combination are an extrapolation.
 *
 * @param name what the papers' rows call it, for example {@code U1}
 * @param parts the id of the part in each slot from the processor to the traffic; of the traffic only counts whether it goes through
 *        the kernel or past it
 * @param source paper and section
 * @param measured false for a projection, which was calculated and never built
 */
public record Setup(String name, Map<Slot, String> parts, String source, boolean measured) {
    private static final List<Slot> SLOTS = List.of(Slot.CPU, Slot.CHIPSET, Slot.KERNEL, Slot.NIC, Slot.LINK, Slot.WORKLOAD);
    private static final String U1_KERNEL = "linux-2.2-myrinet-3.22c";
    private static final String U_KERNEL = "linux-2.2-gm-1.4-udp";
    private static final String E_KERNEL = "linux-2.2-gm-1.4";

    /** Paper 000, section 3. */
    public static final Setup U1 = measured("U1", "paper 000, section 3",
            "pentium-iii-450", "i440bx", U1_KERNEL, "lanai-4", "myrinet-1280", "udp-burst");
    /** The hosts of U1 with a faster card. */
    public static final Setup U2 = measured("U2", "paper 000, section 4.2",
            "pentium-iii-450", "i440bx", U_KERNEL, "lanai-9", "myrinet-1280", "udp-burst");
    /** Faster hosts with PCI 64/66. */
    public static final Setup U3 = measured("U3", "paper 000, section 4.3",
            "athlon-mp-2000", "amd762", U_KERNEL, "lanai-9", "myrinet-1280", "udp-burst");
    /** The hosts of U3 on a faster cable. */
    public static final Setup U4 = measured("U4", "paper 000, section 5",
            "athlon-mp-2000", "amd762", U_KERNEL, "m3f-pci64c", "myrinet-2000", "udp-burst");
    /** The testbed of E-UDP. */
    public static final Setup E1 = measured("E1", "paper 001, section 5",
            "pentium-iii-1000", "i815ep", E_KERNEL, "lanai-9", "myrinet-1280", "udp-burst");
    /** E1 with GM alone, past the kernel. */
    public static final Setup E1_GM = measured("E1 GM", "paper 001, section 5.2",
            "pentium-iii-1000", "i815ep", E_KERNEL, "lanai-9-gm", "myrinet-1280", "gm-burst");
    /** E1 with the older card, for Berkeley-VIA. */
    public static final Setup E1_VIA = measured("E1 VIA", "paper 001, section 5.2",
            "pentium-iii-1000", "i815ep", E_KERNEL, "lanai-4", "myrinet-1280", "gm-burst");
    /** A projection, figure 13. */
    public static final Setup E2 = projected("E2", "paper 001, section 5.3",
            "pentium-iii-1000", "pci-64-66", E_KERNEL, "lanai-9-projected", "myrinet-2000", "udp-burst");
    /** A projection, figure 14. */
    public static final Setup E3 = projected("E3", "paper 001, section 5.3",
            "pentium-iii-1000", "pci-64-133", E_KERNEL, "lanai-9-projected", "myri-10g", "udp-burst");

    /** Keeps its own copy of the map. */
    public Setup {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    private static Setup measured(String name, String source, String... ids) {
        return new Setup(name, bySlot(ids), source, true);
    }

    private static Setup projected(String name, String source, String... ids) {
        return new Setup(name, bySlot(ids), source, false);
    }

    private static Map<Slot, String> bySlot(String... ids) {
        Map<Slot, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < SLOTS.size(); i++) {
            parts.put(SLOTS.get(i), ids[i]);
        }
        return parts;
    }

    /**
     * All testbeds.
     *
     * @return those of paper 000, then those of paper 001
     */
    public static List<Setup> all() {
        return List.of(U1, U2, U3, U4, E1, E1_GM, E1_VIA, E2, E3);
    }
}
