package org.stacklab.machine.part;

import static org.stacklab.machine.part.Quality.DERIVED;
import static org.stacklab.machine.part.Quality.ESTIMATED;
import static org.stacklab.machine.part.Quality.MEASURED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of the Myrinet testbeds U1 (paper 000) and E1 (paper 001). The numbers and their quality are those of the calibration
 * (docs/calibration.md says how each was found).
 */
final class MyrinetParts {
    private static final String CHART = "paper 001 section 3.2, hand-fitted to the shape of the ten-packet chart";
    private static final String SPLIT = "paper 001 section 5.1: 42.3 us for 1 byte in all; the split is ours";

    private MyrinetParts() {
    }

    static List<Part> all() {
        return List.of(pentium1000(), pentium450(), i815ep(), i440bx(), linuxGm(), linuxMyrinetSoftware(), lanai9(), lanai4(),
                link1280(), link2000(), switch8(), burst());
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
                .say(HostParameters.COPY_CHECKSUM, 10_500_000L, ESTIMATED, "calibration 4: cached copy and 1/2.32 of the receiver's checksum")
                .say(HostParameters.COPY_CACHED, 8_070_000L, DERIVED, "calibration 4, K_c under DMA load")
                .say(HostParameters.COPY_UNCACHED, 15_850_000L, ESTIMATED, "calibration 4, K_u = C_u (figure 6)")
                .say(HostParameters.CHECKSUM_UNCACHED, 15_850_000L, ESTIMATED, "calibration 4, C_u with F = 80 us")
                .say(HostParameters.CHECKSUM_CACHED, 6_800_000L, ESTIMATED, "calibration 4: C_u / 2.32")
                .say(HostParameters.CACHED_BUS_SHARE, 600_000, ESTIMATED, CHART)
                .say(HostParameters.UNCACHED_BUS_SHARE, 1_000_000, ESTIMATED, CHART)
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

    private static Part linuxGm() {
        return new Sheet(Slot.KERNEL, "linux-2.2-gm-1.4", "Linux 2.2, GM 1.4 driver", "Kernel and driver of testbed E1.")
                .say(HostParameters.SEND_CALL, 2_500, ESTIMATED, SPLIT)
                .say(HostParameters.UDP_OUTPUT, 1_000, ESTIMATED, SPLIT)
                .say(HostParameters.IP_OUTPUT, 1_000, ESTIMATED, SPLIT)
                .say(HostParameters.DRIVER_OUTPUT, 1_580, ESTIMATED, SPLIT)
                .say(HostParameters.DESCRIPTOR_WORDS, 8, ESTIMATED, "our estimate")
                .say(HostParameters.INTERRUPT, 1_800, ESTIMATED, SPLIT)
                .say(HostParameters.INTERRUPT_PACKET, 700, ESTIMATED, SPLIT)
                .say(HostParameters.SEND_DONE, 500, ESTIMATED, "our estimate")
                .say(HostParameters.IP_INPUT, 1_500, ESTIMATED, SPLIT)
                .say(HostParameters.UDP_INPUT, 1_500, ESTIMATED, SPLIT)
                .say(HostParameters.WAKEUP, 1_000, ESTIMATED, SPLIT)
                .say(HostParameters.RECEIVE_CALL, 2_000, ESTIMATED, SPLIT)
                .say(HostParameters.FRAGMENT, 13_950, ESTIMATED, "31 us on 450 MHz, paper 000 section 3.1")
                .say(HostParameters.REASSEMBLE, 4_050, ESTIMATED, "9 us on 450 MHz, paper 000 section 3.1")
                .say(HostParameters.MERGE_COPY, 4_500_000L, ESTIMATED, "10 us per KB on 450 MHz, paper 000 section 3.1, by clock")
                .part();
    }

    private static Part linuxMyrinetSoftware() {
        String fixed = "calibration 4: F = 80 us per message at the receiver; the split is ours";
        String fragment = "calibration 4: q = 40 us per fragment for interrupt, driver and IP; the split is ours";
        return new Sheet(Slot.KERNEL, "linux-2.2-myrinet-3.22c", "Linux 2.2, Myrinet Software 3.22c", "Kernel and driver of testbed U1.")
                .say(HostParameters.SEND_CALL, 5_400, ESTIMATED, "our estimate: 12 us")
                .say(HostParameters.UDP_OUTPUT, 2_250, ESTIMATED, "our estimate: 5 us")
                .say(HostParameters.IP_OUTPUT, 2_250, ESTIMATED, "our estimate: 5 us")
                .say(HostParameters.DRIVER_OUTPUT, 2_700, ESTIMATED, "our estimate: 6 us")
                .say(HostParameters.DESCRIPTOR_WORDS, 8, ESTIMATED, "our estimate")
                .say(HostParameters.INTERRUPT, 6_750, ESTIMATED, fragment)
                .say(HostParameters.INTERRUPT_PACKET, 4_500, ESTIMATED, fragment)
                .say(HostParameters.SEND_DONE, 1_350, ESTIMATED, "our estimate: 3 us")
                .say(HostParameters.IP_INPUT, 6_660, ESTIMATED, fragment)
                .say(HostParameters.UDP_INPUT, 4_500, ESTIMATED, fixed)
                .say(HostParameters.WAKEUP, 5_400, ESTIMATED, fixed)
                .say(HostParameters.RECEIVE_CALL, 8_190, ESTIMATED, fixed)
                .say(HostParameters.FRAGMENT, 13_950, MEASURED, "paper 000 section 3.1: 31 us")
                .say(HostParameters.REASSEMBLE, 4_050, MEASURED, "paper 000 section 3.1: 9 us")
                .say(HostParameters.MERGE_COPY, 10_000_000L, MEASURED, "paper 000 section 3.1: 10 us per KB")
                .part();
    }

    private static Part lanai9() {
        return new Sheet(Slot.NIC, "lanai-9", "Myrinet M2L-PCI64B, LANai 9", "Network interface of testbeds U2 and E1, 133 MHz.")
                .say(NicParameters.SRAM, 2 << 20, ESTIMATED, "2 MB is the usual fitting of the card")
                .say(NicParameters.SRAM_RATE, 8_512_000_000L, DERIVED, "paper 001 section 2.3: 2 x 32 bit x 133 MHz")
                .say(NicParameters.DMA_INIT, 1_000_000L, ESTIMATED, "a quarter of LANai 4, by clock")
                .say(NicParameters.SDMA, 12_000_000L, ESTIMATED, "calibration 5: NIC sender 12 us")
                .say(NicParameters.SEND, 1_000_000L, ESTIMATED, "our estimate")
                .say(NicParameters.RECV, 1_000_000L, ESTIMATED, "our estimate")
                .say(NicParameters.RDMA, 15_000_000L, ESTIMATED, "calibration 5: NIC receiver about 15 us")
                .part();
    }

    private static Part lanai4() {
        return new Sheet(Slot.NIC, "lanai-4", "Myrinet M2F-PCI32C, LANai 4", "Network interface of testbed U1, about 33 MHz.")
                .say(NicParameters.SRAM, 512 << 10, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.FIRMWARE_BYTES, 64 << 10, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.SEND_BUFFERS, 4, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.RECEIVE_BUFFERS, 10, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.SRAM_RATE, 2_112_000_000L, DERIVED, "2 x 32 bit x 33 MHz")
                .say(NicParameters.DMA_INIT, 4_300_000L, DERIVED, "paper 000 section 4.1: 30 us for seven more vectors")
                .say(NicParameters.SDMA, 25_000_000L, ESTIMATED, "calibration 4, set B: sender 29 us with SEND")
                .say(NicParameters.SEND, 4_000_000L, ESTIMATED, "calibration 4, set B: sender 29 us with SDMA")
                .say(NicParameters.RECV, 4_000_000L, ESTIMATED, "calibration 4, set B: receiver 35 us with RDMA")
                .say(NicParameters.RDMA, 31_000_000L, ESTIMATED, "calibration 4, set B: receiver 35 us with RECV")
                .part();
    }

    private static Part link1280() {
        return new Sheet(Slot.LINK, "myrinet-1280", "Myrinet-1280", "1.28 Gb/s in each direction, direct cable.")
                .say(NetworkParameters.LINK_RATE, 1_280_000_000L, MEASURED, "paper 000 section 2.2")
                .say(NetworkParameters.LINK_OVERHEAD, 600_000L, ESTIMATED, "calibration 4: 0.6 us")
                .part();
    }

    private static Part link2000() {
        return new Sheet(Slot.LINK, "myrinet-2000", "Myrinet-2000", "2 Gb/s in each direction, fibre.")
                .say(NetworkParameters.LINK_RATE, 2_000_000_000L, MEASURED, "paper 000 section 2.2")
                .say(NetworkParameters.LINK_OVERHEAD, 600_000L, ESTIMATED, "calibration 4: 0.6 us")
                .part();
    }

    private static Part switch8() {
        return new Sheet(Slot.SWITCH, "myrinet-switch", "Myrinet switch", "Cut-through crossbar.")
                .say(NetworkParameters.SWITCH_LATENCY, 300_000L, ESTIMATED, "our estimate")
                .part();
    }

    private static Part burst() {
        return new Sheet(Slot.WORKLOAD, "udp-burst", "UDP burst", "One process sends datagrams, another receives them; the ttcp of the papers.")
                .part();
    }

    /** A part being written down. */
    private static final class Sheet {
        private final Slot slot;
        private final String id;
        private final String label;
        private final String description;
        private final Map<Parameter, PartValue> values = new LinkedHashMap<>();

        Sheet(Slot slot, String id, String label, String description) {
            this.slot = slot;
            this.id = id;
            this.label = label;
            this.description = description;
        }

        Sheet say(Parameter parameter, long value, Quality quality, String source) {
            values.put(parameter, new PartValue(value, quality, source));
            return this;
        }

        Part part() {
            return new Part(slot, id, label, description, values);
        }
    }
}
