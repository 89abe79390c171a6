package org.stacklab.machine.part;

import static org.stacklab.machine.part.Quality.DERIVED;
import static org.stacklab.machine.part.Quality.ESTIMATED;
import static org.stacklab.machine.part.Quality.MEASURED;

import java.util.List;

/** Processors and chipsets of the Myrinet testbeds. */
final class HostParts {
    private static final String CHART = "paper 001 section 3.2, hand-fitted to the shape of the ten-packet chart";
    private static final String LADDER = "paper 000 section 3: fitted to the ratios 1.84, 1.44 and 2.56 under the memory contention of E1";

    private HostParts() {
    }

    static List<Part> all() {
        return List.of(pentium1000(), pentium450(), athlonMp2000(), i815ep(), i440bx(), amd762(), pci6466(), pci64133());
    }

    private static Part pentium1000() {
        return new Sheet(Slot.CPU, "pentium-iii-1000", "Pentium III, 1 GHz", "Host processor of testbed E1.")
                .say(HostParameters.CLOCK, 1_000_000_000L, MEASURED, "paper 001 section 5")
                .say(HostParameters.COPY_CHECKSUM, 4_600_000L, ESTIMATED, CHART + ": 147 us for 32 KB")
                .say(HostParameters.COPY_CACHED, 3_700_000L, ESTIMATED, CHART + ": 118 us for 32 KB")
                .say(HostParameters.COPY_UNCACHED, 6_900_000L, ESTIMATED, "scaled from testbed U1 like the checksum")
                .say(HostParameters.CHECKSUM_UNCACHED, 6_050_000L, ESTIMATED, CHART + ": 194 us for 32 KB")
                .say(HostParameters.CHECKSUM_CACHED, 1_500_000L, ESTIMATED, "our estimate: a quarter of the uncached pass")
                .say(HostParameters.CACHED_BUS_SHARE, 600_000, ESTIMATED, CHART)
                .say(HostParameters.UNCACHED_BUS_SHARE, 1_000_000, ESTIMATED, CHART)
                .part();
    }

    private static Part pentium450() {
        return new Sheet(Slot.CPU, "pentium-iii-450", "Pentium III, 450 MHz", "Host processor of testbed U1.")
                .say(HostParameters.CLOCK, 450_000_000L, MEASURED, "paper 000 section 3")
                .say(HostParameters.COPY_CHECKSUM, 10_500_000L, ESTIMATED,
                        "paper 000 section 3.2: the sum merged into the copy of cached data costs little")
                .say(HostParameters.COPY_CACHED, 10_050_000L, ESTIMATED, LADDER + "; 102 MB/s, as the merge copy of section 3.1")
                .say(HostParameters.COPY_UNCACHED, 12_990_000L, ESTIMATED, LADDER + "; about the checksum it replaces (figure 6)")
                .say(HostParameters.CHECKSUM_UNCACHED, 14_000_000L, ESTIMATED, LADDER)
                .say(HostParameters.CHECKSUM_CACHED, 9_000_000L, ESTIMATED, LADDER
                        + "; between the two readings of the 132 % of section 3.2")
                .say(HostParameters.CACHED_BUS_SHARE, 600_000, ESTIMATED, CHART)
                .say(HostParameters.UNCACHED_BUS_SHARE, 1_000_000, ESTIMATED, CHART)
                .part();
    }

    private static Part athlonMp2000() {
        String scaled = "no copying stack was measured on this host: Pentium III at 1 GHz";
        return new Sheet(Slot.CPU, "athlon-mp-2000", "Athlon MP 2000+", "Host processor of testbeds U3 and U4.")
                .say(HostParameters.CLOCK, 1_667_000_000L, MEASURED, "data sheet: 1.667 GHz")
                .say(HostParameters.COPY_CHECKSUM, 4_600_000L, ESTIMATED, scaled)
                .say(HostParameters.COPY_CACHED, 3_700_000L, ESTIMATED, scaled)
                .say(HostParameters.COPY_UNCACHED, 6_900_000L, ESTIMATED, scaled)
                .say(HostParameters.CHECKSUM_UNCACHED, 6_050_000L, ESTIMATED, scaled)
                .say(HostParameters.CHECKSUM_CACHED, 1_500_000L, ESTIMATED, scaled)
                .part();
    }

    private static Part i815ep() {
        return new Sheet(Slot.CHIPSET, "i815ep", "Intel 815EP, PCI 32/33", "Chipset of testbed E1.")
                .say(HostParameters.DMA_READ_RATE, 1_007_000_000L, MEASURED, "paper 001 section 5.2")
                .say(HostParameters.DMA_WRITE_RATE, 1_007_000_000L, MEASURED, "paper 001 section 5.2")
                .say(HostParameters.DMA_READ_BUS_SHARE, 600_000, ESTIMATED, CHART)
                .say(HostParameters.DMA_WRITE_BUS_SHARE, 286_000, ESTIMATED, CHART)
                .say(HostParameters.CPU_BUS_WEIGHT, 3, ESTIMATED, CHART)
                .say(HostParameters.DMA_BUS_WEIGHT, 2, ESTIMATED, CHART)
                .say(HostParameters.PIO_WRITE, 240_000L, ESTIMATED, "8 cycles of a 33 MHz bus")
                .part();
    }

    private static Part i440bx() {
        return new Sheet(Slot.CHIPSET, "i440bx", "Intel 440BX, PCI 32/33", "Chipset of testbeds U1 and U2.")
                .say(HostParameters.DMA_READ_RATE, 967_000_000L, ESTIMATED, "calibration 4: 926 Mb/s are 95.8 % of it")
                .say(HostParameters.DMA_WRITE_RATE, 967_000_000L, ESTIMATED, "calibration 4: 926 Mb/s are 95.8 % of it")
                .say(HostParameters.DMA_READ_BUS_SHARE, 600_000, ESTIMATED, "as testbed E1")
                .say(HostParameters.DMA_WRITE_BUS_SHARE, 286_000, ESTIMATED, "as testbed E1")
                .say(HostParameters.CPU_BUS_WEIGHT, 3, ESTIMATED, "as testbed E1")
                .say(HostParameters.DMA_BUS_WEIGHT, 2, ESTIMATED, "as testbed E1")
                .say(HostParameters.PIO_WRITE, 240_000L, ESTIMATED, "8 cycles of a 33 MHz bus")
                .part();
    }

    private static Part amd762() {
        String asE1 = "as testbed E1";
        return new Sheet(Slot.CHIPSET, "amd762", "AMD 762, PCI 64/66", "Chipset of testbeds U3 and U4, slower towards the card.")
                .say(HostParameters.DMA_READ_RATE, 1_848_000_000L, ESTIMATED,
                        "calibration 4: 1660 Mb/s at 24 KB with 11 us of firmware per packet")
                .say(HostParameters.DMA_WRITE_RATE, 3_600_000_000L, ESTIMATED,
                        "paper 000 section 4.3: towards the host near the theoretical factor of 4; the value is ours")
                .say(HostParameters.DMA_READ_BUS_SHARE, 600_000, ESTIMATED, asE1)
                .say(HostParameters.DMA_WRITE_BUS_SHARE, 286_000, ESTIMATED, asE1)
                .say(HostParameters.CPU_BUS_WEIGHT, 3, ESTIMATED, asE1)
                .say(HostParameters.DMA_BUS_WEIGHT, 2, ESTIMATED, asE1)
                .say(HostParameters.PIO_WRITE, 120_000L, ESTIMATED, "8 cycles of a 66 MHz bus")
                .part();
    }

    private static Part pci6466() {
        return projection("pci-64-66", "Projection: PCI 64/66", 4_224_000_000L, 120_000L, "64 bit x 66 MHz, without loss");
    }

    private static Part pci64133() {
        return projection("pci-64-133", "Projection: PCI-X 64/133", 8_512_000_000L, 60_000L, "64 bit x 133 MHz, without loss");
    }

    /** A bus as the closed-form model of paper 001 takes it: at its theoretical rate, with a memory that never gets in the way. */
    private static Part projection(String id, String label, long rateBitsPerSec, long pioPs, String source) {
        String model = "paper 001 section 5.3 neglects the memory bus";
        return new Sheet(Slot.CHIPSET, id, label, "A projection of paper 001, section 5.3; nobody measured it.")
                .say(HostParameters.DMA_READ_RATE, rateBitsPerSec, DERIVED, source)
                .say(HostParameters.DMA_WRITE_RATE, rateBitsPerSec, DERIVED, source)
                .say(HostParameters.DMA_READ_BUS_SHARE, 0, ESTIMATED, model)
                .say(HostParameters.DMA_WRITE_BUS_SHARE, 0, ESTIMATED, model)
                .say(HostParameters.PIO_WRITE, pioPs, ESTIMATED, "8 cycles of the bus")
                .part();
    }
}
