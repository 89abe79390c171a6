package org.stacklab.machine.part;

import static org.stacklab.machine.part.Quality.DERIVED;
import static org.stacklab.machine.part.Quality.ESTIMATED;
import static org.stacklab.machine.part.Quality.MEASURED;

import java.util.List;

/** Network interfaces of the Myrinet testbeds with their firmware. */
final class CardParts {
    private CardParts() {
    }

    static List<Part> all() {
        return List.of(lanai9(), lanai4(), m3f(), lanai9Projected(), lanai9Gm());
    }

    private static Part lanai9() {
        return new Sheet(Slot.NIC, "lanai-9", "Myrinet M2L-PCI64B, LANai 9", "Network interface of testbeds U2 and E1, 133 MHz.")
                .family(NicParameters.FAMILY)
                .say(NicParameters.SRAM, 2 << 20, ESTIMATED, "2 MB is the usual fitting of the card")
                .say(NicParameters.SRAM_RATE, 8_512_000_000L, DERIVED, "paper 001 section 2.3: 2 x 32 bit x 133 MHz")
                .say(NicParameters.DMA_INIT, 1_000_000L, ESTIMATED, "a quarter of LANai 4, by clock")
                .say(NicParameters.SDMA, 10_900_000L, ESTIMATED, "with SEND and offload less than half of LANai 4, paper 000 section 4.2")
                .say(NicParameters.SEND, 100_000L, ESTIMATED,
                        "paper 000 section 4.3: at 7 KB the link is already at its best, so hardly anything is done between packets")
                .say(NicParameters.RECV, 1_500_000L, ESTIMATED, "paper 000 section 4.2: in all less than half of LANai 4")
                .say(NicParameters.RDMA, 9_500_000L, ESTIMATED,
                        "with offload 12 us: 926 Mb/s on 440BX (paper 000) and 951 on i815EP (paper 001)")
                .say(NicParameters.OFFLOAD_SEND, 1_000_000L, ESTIMATED,
                        "paper 001 section 5.1: E-UDP costs the card more; the split is ours")
                .say(NicParameters.OFFLOAD_RECEIVE, 2_500_000L, ESTIMATED,
                        "paper 001 section 5.1: E-UDP costs the card more; the split is ours")
                .part();
    }

    private static Part lanai4() {
        return new Sheet(Slot.NIC, "lanai-4", "Myrinet M2F-PCI32C, LANai 4", "Network interface of testbed U1, about 33 MHz.")
                .family(NicParameters.FAMILY)
                .say(NicParameters.SRAM, 512 << 10, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.FIRMWARE_BYTES, 64 << 10, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.SEND_BUFFERS, 4, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.RECEIVE_BUFFERS, 10, MEASURED, "paper 000 section 3.1")
                .say(NicParameters.SRAM_RATE, 2_112_000_000L, DERIVED, "2 x 32 bit x 33 MHz")
                .say(NicParameters.DMA_INIT, 4_300_000L, DERIVED, "paper 000 section 4.1: 30 us for seven more vectors")
                .say(NicParameters.SDMA, 23_000_000L, ESTIMATED, "calibration 4, set B: sender about 29 us in all")
                .say(NicParameters.SEND, 6_000_000L, ESTIMATED, "calibration 4, set B: sender about 29 us in all")
                .say(NicParameters.RECV, 16_000_000L, ESTIMATED,
                        "calibration 4, set B: receiver about 35 us in all, of which 29 us with offload are serial")
                .say(NicParameters.RDMA, 22_200_000L, DERIVED, "calibration 4: with offload 29.2 us, the serial part at 32 KB")
                .say(NicParameters.OFFLOAD_SEND, 2_000_000L, ESTIMATED, "our estimate: less than the receiver's")
                .say(NicParameters.OFFLOAD_RECEIVE, 7_000_000L, DERIVED,
                        "paper 000 section 4.2: 23 us more, of which 16 us wait for the look-up")
                .part();
    }

    private static Part m3f() {
        return new Sheet(Slot.NIC, "m3f-pci64c", "Myrinet M3F-PCI64C, LANai 9", "Network interface of testbed U4, for Myrinet-2000 fibre.")
                .like(lanai9())
                .part();
    }

    private static Part lanai9Projected() {
        return new Sheet(Slot.NIC, "lanai-9-projected", "Projection: LANai 9 on faster buses",
                "A projection of paper 001, section 5.3: the firmware of LANai 9 with memory that keeps up; nobody measured it.")
                .like(lanai9())
                .say(NicParameters.SRAM_RATE, 100_000_000_000L, ESTIMATED, "paper 001 section 5.3 neglects the memory of the card")
                .part();
    }

    private static Part lanai9Gm() {
        String gm = "calibration 5: GM needs about 2.3 us serial per segment of 4 KB";
        return new Sheet(Slot.NIC, "lanai-9-gm", "Myrinet M2L-PCI64B, LANai 9, GM firmware",
                "The card of testbed E1 with the unmodified firmware of GM 1.4, for user-level messaging.")
                .like(lanai9())
                .say(NicParameters.SDMA, 2_000_000L, ESTIMATED, gm)
                .say(NicParameters.SEND, 500_000L, ESTIMATED, gm)
                .say(NicParameters.RECV, 500_000L, ESTIMATED, gm)
                .say(NicParameters.RDMA, 2_000_000L, ESTIMATED, gm)
                .part();
    }
}
