package org.stacklab.machine.part;

import static org.stacklab.machine.part.Unit.BYTES;
import static org.stacklab.machine.part.Unit.COUNT;
import static org.stacklab.machine.part.Unit.RATE;
import static org.stacklab.machine.part.Unit.TIME;

import java.util.List;

/** What can be said of a network interface of the LANai family: its memory and what its firmware costs. */
public final class NicParameters {
    /** The family of the parts that speak of these parameters. */
    public static final String FAMILY = "lanai";

    private static final long MAX_TIME = 1_000_000_000_000L;

    private static final Declare BOARD = Declare.cost(Slot.NIC, "NIC");
    private static final Declare FIRMWARE = Declare.cost(Slot.NIC, "Firmware");

    /** Memory on the card. */
    public static final Parameter SRAM = BOARD.number("sram", "SRAM", BYTES, 512 << 10, 64 << 10, 64 << 20,
            "Memory of the card. Send and receive buffers of one MTU each, the firmware and its data must fit.", "paper 000, section 3.1");
    /** Memory the firmware takes. */
    public static final Parameter FIRMWARE_BYTES = BOARD.number("firmwareBytes", "Firmware and shared data", BYTES, 64 << 10, 0, 16 << 20,
            "Part of the SRAM that is no packet buffer: 60 KB of firmware, 4 KB of stack and data shared with the host.",
            "paper 000, section 3.1");
    /** Send buffers. */
    public static final Parameter SEND_BUFFERS = BOARD.number("sendBuffers", "Send buffers", COUNT, 4, 1, 1024,
            "Packets on their way out that the SRAM can hold.", "paper 000, section 3.1");
    /** Receive buffers. */
    public static final Parameter RECEIVE_BUFFERS = BOARD.number("receiveBuffers", "Receive buffers", COUNT, 10, 1, 1024,
            "Packets on their way in that the SRAM can hold. When all are taken the link is held back.", "paper 000, section 3.1");
    /** Bandwidth of the card's memory. */
    public static final Parameter SRAM_RATE = BOARD.number("sramRate", "SRAM bandwidth", RATE, 8_512_000_000L, 1_000_000L,
            1_000_000_000_000L, "What host DMA and send DMA together can move: two 32-bit accesses in each cycle of the chip. The receive "
            + "DMA is not charged.",
            "paper 001, section 2.3");
    /** Descriptors the card can hold. */
    public static final Parameter SEND_RING = BOARD.number("sendRing", "Send descriptors", COUNT, 64, 1, 65_536,
            "Packets the driver may have handed over before one of them is done.", "our choice");
    /** Kernel buffers the driver keeps posted. */
    public static final Parameter RECEIVE_RING = BOARD.number("receiveRing", "Receive descriptors", COUNT, 16, 1, 65_536,
            "Kernel buffers the driver keeps for arriving packets. A buffer comes back when its data is with the user, so a slow reader "
                    + "makes the card hold the link back instead of losing packets.",
            "our choice: large contiguous buffers are a fixed pool");
    /** How firmware overlaps host DMA and network DMA. */
    public static final Parameter PIPELINING = Declare.toggle(Slot.NIC, "Firmware").choice("pipelining", "Pipelining",
            List.of("coarse", "fine", "serialized", "broken"),
            "Coarse: every DMA waits until the whole packet has come. Fine: the next DMA starts "
                    + "when a threshold of the packet has come, and then moves whatever has come meanwhile, which cuts latency but not "
                    + "per-packet cost. Serialized: a packet is fetched only when the one before has left, as Berkeley-VIA does. "
                    + "Broken: fine, but RDMA forgets to wait for the host DMA engine after its first fragment; stacklab verify finds it.",
            "paper 001, section 4.3");
    /** Least amount for a DMA of a part of a packet. */
    public static final Parameter THRESHOLD = Declare.toggle(Slot.NIC, "Firmware").number("threshold", "Threshold", BYTES, 1 << 10, 1,
            65_536, "With fine-grained pipelining: how many bytes must have come before the next DMA moves them on. Small thresholds cut "
                    + "latency but cost more DMA initialisations.",
            "paper 001, section 4.3; the value is not published, 1 KB is ours");
    /** Programming one more DMA. */
    public static final Parameter DMA_INIT = FIRMWARE.number("dmaInit", "DMA initialisation", TIME, 1_000_000L, 0, MAX_TIME,
            "Firmware time to program one more DMA for the same packet: the next piece of a scattered buffer or the next chunk.",
            "paper 000, section 4.1");
    /** SDMA thread, per packet. */
    public static final Parameter SDMA = FIRMWARE.number("sdma", "SDMA, per packet", TIME, 10_000_000L, 0, MAX_TIME,
            "Firmware time to take a send descriptor, find a buffer and program the host DMA.", "calibration 5, NIC sender");
    /** SEND thread, per packet. */
    public static final Parameter SEND = FIRMWARE.number("send", "SEND, per packet", TIME, 2_000_000L, 0, MAX_TIME,
            "Firmware time to put the route in front and program the send DMA.", "calibration 5, NIC sender");
    /** RECV thread, per packet. */
    public static final Parameter RECV = FIRMWARE.number("recv", "RECV, per packet", TIME, 2_000_000L, 0, MAX_TIME,
            "Firmware time to note an arrived packet and arm the receive DMA again.", "calibration 5, NIC receiver");
    /** RDMA thread, per packet. */
    public static final Parameter RDMA = FIRMWARE.number("rdma", "RDMA, per packet", TIME, 13_000_000L, 0, MAX_TIME,
            "Firmware time to take the next kernel buffer, program the host DMA and report completion.", "calibration 5, NIC receiver");

    /** Firmware work for a datagram whose data it moves straight from or to the user, or adds up. */
    public static final Parameter OFFLOAD_SEND = FIRMWARE.number("offloadSend", "Offload, sender", TIME, 0, 0, MAX_TIME,
            "Additional firmware time per sent packet when the card computes the checksum or fetches from user memory.",
            "paper 001, section 5.1");
    /** Firmware work for a datagram whose data it moves straight to the user, or adds up. */
    public static final Parameter OFFLOAD_RECEIVE = FIRMWARE.number("offloadReceive", "Offload, receiver", TIME, 0, 0, MAX_TIME,
            "Additional firmware time per received packet when the card computes the checksum or delivers to user memory.",
            "paper 000, section 4.2");
    /** Checksum loop of the firmware. */
    public static final Parameter FIRMWARE_CHECKSUM = FIRMWARE.number("firmwareChecksum", "Checksum loop", Unit.TIME_PER_KIB, 60_000_000L,
            0, MAX_TIME, "Firmware time to add up 1024 bytes in SRAM; the processor of the card is about ten times slower than the host's.",
            "paper 000, section 4.2: about one order of magnitude slower");

    private NicParameters() {
    }

    static List<Parameter> all() {
        return List.of(SRAM, FIRMWARE_BYTES, SEND_BUFFERS, RECEIVE_BUFFERS, SRAM_RATE, SEND_RING, RECEIVE_RING, PIPELINING, THRESHOLD,
                DMA_INIT, SDMA, SEND, RECV, RDMA, OFFLOAD_SEND, OFFLOAD_RECEIVE, FIRMWARE_CHECKSUM);
    }
}
