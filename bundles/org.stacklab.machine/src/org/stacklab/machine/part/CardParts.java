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
        return List.of(lanai9(), lanai4(), m3f(), lanai9Projected());
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
}
