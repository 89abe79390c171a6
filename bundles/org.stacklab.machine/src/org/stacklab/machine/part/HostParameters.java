package org.stacklab.machine.part;

import static org.stacklab.machine.part.Unit.BYTES;
import static org.stacklab.machine.part.Unit.COUNT;
import static org.stacklab.machine.part.Unit.CYCLES;
import static org.stacklab.machine.part.Unit.FREQUENCY;
import static org.stacklab.machine.part.Unit.RATE;
import static org.stacklab.machine.part.Unit.SHARE;
import static org.stacklab.machine.part.Unit.TIME;
import static org.stacklab.machine.part.Unit.TIME_PER_KIB;

import java.util.List;

/** What can be said of a host: its processor, its chipset, its kernel and driver. */
public final class HostParameters {
    private static final long MAX_CYCLES = 1_000_000_000L;
    private static final long MAX_PER_KIB = 1_000_000_000L;

    private static final Declare CPU = Declare.cost(Slot.CPU, "Processor");
    private static final Declare MEMORY = Declare.cost(Slot.CHIPSET, "Memory bus");
    private static final Declare IO_BUS = Declare.cost(Slot.CHIPSET, "I/O bus");
    private static final Declare SOCKET = Declare.cost(Slot.KERNEL, "Socket");
    private static final Declare IP = Declare.cost(Slot.KERNEL, "IP");
    private static final Declare UDP = Declare.cost(Slot.KERNEL, "UDP");
    private static final Declare DRIVER = Declare.cost(Slot.KERNEL, "Driver");

    /** Cycles per second. */
    public static final Parameter CLOCK = CPU.number("clock", "Clock", FREQUENCY, 1_000_000_000L, 1_000_000L, 10_000_000_000L,
            "Cycles per second of the processor. Costs of kernel and driver are given in cycles, so a faster processor runs the same "
                    + "code in less time.",
            "data sheet");
    /** Copy of cached data. */
    public static final Parameter COPY_CACHED = CPU.number("copyCached", "Copy, source cached", TIME_PER_KIB, 4_000_000L, 0, MAX_PER_KIB,
            "Time to copy 1024 bytes whose source lies in the cache, when nobody else uses the memory bus.", "mechanisms 0, cache rule");
    /** Copy of data the cache does not hold. */
    public static final Parameter COPY_UNCACHED = CPU.number("copyUncached", "Copy, source uncached", TIME_PER_KIB, 8_000_000L, 0,
            MAX_PER_KIB, "Time to copy 1024 bytes that the cache does not hold, for example data a DMA has just written.",
            "mechanisms 0, cache rule");
    /** Copy and checksum in one loop. */
    public static final Parameter COPY_CHECKSUM = CPU.number("copyChecksum", "Copy with checksum, source cached", TIME_PER_KIB, 5_000_000L,
            0, MAX_PER_KIB, "Time for the send loop that copies 1024 bytes from a cached user buffer and adds them up on the way.",
            "mechanisms 1.1, step s2");
    /** Checksum of cached data. */
    public static final Parameter CHECKSUM_CACHED = CPU.number("checksumCached", "Checksum, data cached", TIME_PER_KIB, 2_000_000L, 0,
            MAX_PER_KIB, "Time to add up 1024 bytes that lie in the cache.", "mechanisms 1.2, step r7 after r6");
    /** Checksum of data the cache does not hold. */
    public static final Parameter CHECKSUM_UNCACHED = CPU.number("checksumUncached", "Checksum, data uncached", TIME_PER_KIB, 6_000_000L, 0,
            MAX_PER_KIB, "Time to add up 1024 bytes that a DMA has just written and the cache does not hold.", "mechanisms 1.2, step r7");
    /** Memory bus demand of passes over cached data. */
    public static final Parameter CACHED_BUS_SHARE = CPU.number("cachedBusShare", "Memory bus share, cached source", SHARE, 600_000, 0,
            1_000_000, "How much of the memory bus a copy takes at full speed when only its destination misses the cache.",
            "calibration 5, contention constants");
    /** Memory bus demand of passes over uncached data. */
    public static final Parameter UNCACHED_BUS_SHARE = CPU.number("uncachedBusShare", "Memory bus share, uncached source", SHARE, 1_000_000,
            0, 1_000_000, "How much of the memory bus a pass over data that misses the cache takes at full speed.",
            "calibration 5, contention constants");

    /** DMA reads from memory as a demand on the memory bus. */
    public static final Parameter DMA_READ_BUS_SHARE = MEMORY.number("dmaReadBusShare", "Memory bus share of DMA reads", SHARE, 600_000, 0,
            1_000_000, "How much of the memory bus the I/O bridge takes while a card reads host memory at the full speed of its bus. Reads "
                    + "wait for every line, so they take more than the bytes alone would.",
            "calibration 5, contention constants");
    /** DMA writes to memory as a demand on the memory bus. */
    public static final Parameter DMA_WRITE_BUS_SHARE = MEMORY.number("dmaWriteBusShare", "Memory bus share of DMA writes", SHARE, 300_000,
            0, 1_000_000, "How much of the memory bus the I/O bridge takes while a card writes host memory at the full speed of its bus. "
                    + "Writes are posted, so they take less than reads.",
            "calibration 5, contention constants");
    /** Arbitration weight of the processor on the memory bus. */
    public static final Parameter CPU_BUS_WEIGHT = MEMORY.number("cpuBusWeight", "Memory arbitration weight of the processor", COUNT, 3, 1,
            1000, "How the chipset favours the processor over the I/O bridge where both want more than there is.",
            "calibration 5, contention constants");
    /** Arbitration weight of DMA on the memory bus. */
    public static final Parameter DMA_BUS_WEIGHT = MEMORY.number("dmaBusWeight", "Memory arbitration weight of DMA", COUNT, 2, 1, 1000,
            "How the chipset favours the I/O bridge over the processor where both want more than there is.",
            "calibration 5, contention constants");
    /** DMA rate from host memory to the card. */
    public static final Parameter DMA_READ_RATE = IO_BUS.number("dmaReadRate", "I/O bus, host to card", RATE, 1_007_000_000L, 1_000_000L,
            100_000_000_000L, "What a card achieves when it reads host memory and nobody else uses the I/O bus.", "paper 001, section 5.2");
    /** DMA rate from the card to host memory. */
    public static final Parameter DMA_WRITE_RATE = IO_BUS.number("dmaWriteRate", "I/O bus, card to host", RATE, 1_007_000_000L, 1_000_000L,
            100_000_000_000L, "What a card achieves when it writes host memory and nobody else uses the I/O bus.",
            "paper 001, section 5.2");
    /** One programmed write to the card. */
    public static final Parameter PIO_WRITE = IO_BUS.number("pioWrite", "Programmed write", TIME, 240_000L, 0, 1_000_000_000L,
            "Time the processor and the I/O bus need for one 32-bit write to the card.", "our estimate: 8 cycles of a 33 MHz bus");

    /** System call of send. */
    public static final Parameter SEND_CALL = SOCKET.number("sendCall", "Send call", CYCLES, 2_000, 0, MAX_CYCLES,
            "Enter the kernel, find the socket, allocate the buffer.", "calibration 5, split of the per-packet cost");
    /** System call of receive. */
    public static final Parameter RECEIVE_CALL = SOCKET.number("receiveCall", "Receive call", CYCLES, 1_500, 0, MAX_CYCLES,
            "Enter the kernel, take the datagram from the socket buffer, return.", "calibration 5, split of the per-packet cost");
    /** Waking a sleeping reader. */
    public static final Parameter WAKEUP = SOCKET.number("wakeup", "Wake-up", CYCLES, 800, 0, MAX_CYCLES,
            "Make the process that sleeps in a receive call run again.", "calibration 5, split of the per-packet cost");
    /** Socket buffer. */
    public static final Parameter SOCKET_BUFFER = Declare.toggle(Slot.KERNEL, "Socket").number("socketBuffer", "Socket buffer", BYTES,
            32 << 10, 2 << 10, 16 << 20, "How many bytes of user data one socket may hold in each direction. A sender waits when it is "
            + "full; a receiver drops what does not fit.",
            "paper 000, section 3.1");
    /** UDP header on the way out. */
    public static final Parameter UDP_OUTPUT = UDP.number("udpOutput", "UDP output", CYCLES, 1_000, 0, MAX_CYCLES,
            "Build the UDP header of a datagram.", "calibration 5, split of the per-packet cost");
    /** UDP header on the way in. */
    public static final Parameter UDP_INPUT = UDP.number("udpInput", "UDP input", CYCLES, 1_000, 0, MAX_CYCLES,
            "Check the UDP header, find the socket, queue the datagram.", "calibration 5, split of the per-packet cost");
    /** IP header on the way out. */
    public static final Parameter IP_OUTPUT = IP.number("ipOutput", "IP output", CYCLES, 1_000, 0, MAX_CYCLES,
            "Route and build the IP header of one packet.", "calibration 5, split of the per-packet cost");
    /** IP header on the way in. */
    public static final Parameter IP_INPUT = IP.number("ipInput", "IP input", CYCLES, 1_000, 0, MAX_CYCLES,
            "Check the IP header of one packet and pass it on.", "calibration 5, split of the per-packet cost");
    /** Making one fragment. */
    public static final Parameter FRAGMENT = IP.number("fragment", "Make a fragment", CYCLES, 14_000, 0, MAX_CYCLES,
            "What every fragment costs the sender in addition when a datagram does not fit the MTU: a buffer, a header, a place in the "
                    + "list.",
            "paper 000, section 3.1: about 31 us on 450 MHz");
    /** Collecting one fragment. */
    public static final Parameter REASSEMBLE = IP.number("reassemble", "Collect a fragment", CYCLES, 4_000, 0, MAX_CYCLES,
            "What every fragment costs the receiver in addition: find its datagram, put it in its place.",
            "paper 000, section 3.1: about 9 us on 450 MHz");
    /** Copy of all fragments into one buffer. */
    public static final Parameter MERGE_COPY = IP.number("mergeCopy", "Merge copy", TIME_PER_KIB, 10_000_000L, 0, MAX_PER_KIB,
            "Time for 1024 bytes when Linux 2.2 copies all fragments of a datagram into one large buffer.",
            "paper 000, section 3.1: about 10 us per KB");
    /** Largest packet. */
    public static final Parameter MTU = Declare.toggle(Slot.KERNEL, "IP").number("mtu", "MTU", BYTES, 4 << 10, 576, 65_504,
            "How much user data one packet carries. Larger packets mean fewer interrupts, fewer headers and no fragments, but driver and "
                    + "firmware must find room for them in the memory of the card.",
            "paper 000, section 3.1");
    /** Driver work per packet sent. */
    public static final Parameter DRIVER_OUTPUT = DRIVER.number("driverOutput", "Driver output", CYCLES, 1_000, 0, MAX_CYCLES,
            "Prepare the descriptor of one packet.", "calibration 5, split of the per-packet cost");
    /** Words of a descriptor. */
    public static final Parameter DESCRIPTOR_WORDS = DRIVER.number("descriptorWords", "Descriptor words", COUNT, 8, 1, 256,
            "How many 32-bit words the driver writes to the card by programmed I/O to hand over one packet.", "our estimate");
    /** Taking an interrupt. */
    public static final Parameter INTERRUPT = DRIVER.number("interrupt", "Interrupt", CYCLES, 1_500, 0, MAX_CYCLES,
            "Enter and leave the interrupt handler.", "calibration 5, split of the per-packet cost");
    /** Work per packet in the handler. */
    public static final Parameter INTERRUPT_PACKET = DRIVER.number("interruptPacket", "Interrupt, per packet", CYCLES, 500, 0, MAX_CYCLES,
            "Take one packet from the completion ring and put it on the backlog.", "calibration 5, split of the per-packet cost");
    /** Freeing a sent packet. */
    public static final Parameter SEND_DONE = DRIVER.number("sendDone", "Send completion", CYCLES, 500, 0, MAX_CYCLES,
            "Free the kernel buffer of one sent packet and give its bytes back to the socket.", "mechanisms 1.1, step s8");
    /** Polling before leaving the handler. */
    public static final Parameter MITIGATION = Declare.toggle(Slot.KERNEL, "Driver").onOff("interruptMitigation", "Interrupt mitigation",
            true, "Before it returns, the interrupt handler looks for further packets that have arrived meanwhile and takes them too, so "
                    + "that dense arrivals cost fewer interrupts.",
            "paper 000, section 2.1");

    /** Who computes the UDP checksum. */
    public static final Parameter CHECKSUM = Declare.toggle(Slot.KERNEL, "UDP").choice("checksum", "UDP checksum",
            List.of("host", "nic-dma", "firmware"), "Host: the processor adds up the data, on the sender in the copy loop, on the receiver "
                    + "in a pass of its own over uncached data. NIC DMA: the DMA engine adds up whatever it moves, for nothing. Firmware: "
                    + "the slow processor of the card adds up in a loop, which is why it was rejected. Fragmented datagrams are always "
                    + "added up by the host.",
            "paper 000, section 3.2");
    /** What becomes of the checksum when the header leaves before the data has come. */
    public static final Parameter FINE_CHECKSUM = Declare.toggle(Slot.KERNEL, "UDP").choice("fineChecksum", "Checksum when fine-grained",
            List.of("none", "host"), "With fine-grained sending the UDP header leaves before the DMA engine has seen all data. The paper "
                    + "does not say what happens to the checksum: either the datagram carries none, or the host adds it up before.",
            "calibration I-12: unspecified in paper 001, the choice is ours");
    /** Sending straight from user memory. */
    public static final Parameter ZERO_COPY_SEND = Declare.toggle(Slot.KERNEL, "Socket").onOff("zeroCopySend", "Zero-copy send", false,
            "The call records where the data lies and returns; the card fetches it straight from user memory. The program must not touch "
                    + "its buffer before completion.",
            "paper 000, section 3.3");
    /** Receiving straight into user memory. */
    public static final Parameter ZERO_COPY_RECEIVE = Declare.toggle(Slot.KERNEL, "Socket").onOff("zeroCopyReceive", "Zero-copy receive",
            false, "The program posts its buffer before data arrives, and the card puts the data there. A datagram that finds no posted "
                    + "buffer takes the way through the kernel.",
            "paper 000, section 3.3");
    /** Where the card learns the destination. */
    public static final Parameter RECEIVE_LOOKUP = Declare.toggle(Slot.KERNEL, "Driver").choice("receiveLookup", "Receive look-up",
            List.of("interrupt", "nic-queue"), "With zero-copy receive the card must learn where a datagram belongs. Interrupt: it asks "
                    + "the "
                    + "host for every datagram and waits. NIC queue: the host writes posted buffers into the card, which finds them "
                    + "itself.",
            "paper 000, section 4.2");
    /** Layout of user buffers. */
    public static final Parameter USER_BUFFER = Declare.toggle(Slot.KERNEL, "Socket").choice("userBuffer", "User buffer",
            List.of("paged", "linear"), "Paged: a user buffer is contiguous within a page only, so the card needs one DMA per page. "
                    + "Linear: a replacement of malloc gives physically contiguous memory, one DMA is enough.",
            "paper 000, section 4.1");
    /** Where in its first page a user buffer begins. */
    public static final Parameter BUFFER_OFFSET = Declare.toggle(Slot.KERNEL, "Socket").number("bufferOffset", "Buffer offset", BYTES, 0, 0,
            4095, "Where in its first page a user buffer begins. An unaligned buffer may touch one page more.", "paper 000, section 4.1");
    /** Queue of send descriptors. */
    public static final Parameter SEND_QUEUE = Declare.toggle(Slot.KERNEL, "Driver").choice("sendQueue", "Send queue",
            List.of("one-level", "two-level"), "One level: every descriptor is written to the card at once, and a burst of them competes "
                    + "with "
                    + "the data for the I/O bus. Two levels: only a few are on the card, the others wait in host memory until a completion "
                    + "makes room.",
            "paper 001, section 4.2");
    /** Descriptors on the card with a two-level queue. */
    public static final Parameter L2_SIZE = Declare.toggle(Slot.KERNEL, "Driver").number("l2Size", "L2 queue size", COUNT, 2, 1, 1024,
            "With a two-level queue: how many descriptors may be on the card.",
            "paper 001, section 4.2; the value is not published, 2 is ours");
    /** Receive requests a program keeps posted with zero-copy receive. */
    public static final Parameter POSTED_RECEIVES = Declare.toggle(Slot.KERNEL, "Socket").number("postedReceives", "Posted receives", COUNT,
            16, 1, 1024, "With zero-copy receive: how many buffers the receiving program keeps posted.", "our choice");
    /** Finding one page of a user buffer. */
    public static final Parameter PAGE_WALK = SOCKET.number("pageWalk", "Page-table walk", CYCLES, 100, 0, MAX_CYCLES,
            "Find the physical address of one page of a user buffer.", "our estimate");
    /** Posting a receive buffer. */
    public static final Parameter POST_RECEIVE = SOCKET.number("postReceive", "Post a receive", CYCLES, 1_000, 0, MAX_CYCLES,
            "Enter the kernel and append a buffer to the queue of receive requests.", "our estimate");
    /** Words of a receive request. */
    public static final Parameter RECEIVE_WORDS = DRIVER.number("receiveWords", "Receive request words", COUNT, 6, 1, 256,
            "How many 32-bit words the host writes to the card to post one receive buffer there.", "our estimate");
    /** Answering a look-up. */
    public static final Parameter LOOKUP = DRIVER.number("lookup", "Look-up", CYCLES, 450, 0, MAX_CYCLES,
            "Search the queue of receive requests in the interrupt handler.", "our estimate: 1 us on 450 MHz");

    /** Sending by a user-level library. */
    public static final Parameter USER_SEND = Declare.cost(Slot.KERNEL, "User library").number("userSend", "Library send", CYCLES, 700, 0,
            MAX_CYCLES, "What a user-level messaging library does for each segment it sends, apart from writing the descriptor.",
            "our estimate: GM has the least per-packet cost of paper 001, figure 10");
    /** Receiving by a user-level library. */
    public static final Parameter USER_RECEIVE = Declare.cost(Slot.KERNEL, "User library").number("userReceive", "Library receive", CYCLES,
            700, 0, MAX_CYCLES, "What a user-level messaging library does for each segment it finds in its queue.",
            "our estimate: GM has the least per-packet cost of paper 001, figure 10");
    /** Segments of user-level messages. */
    public static final Parameter SEGMENT = Declare.toggle(Slot.KERNEL, "User library").number("segment", "Segment", BYTES, 4 << 10, 64,
            65_507, "User-level messaging sends long messages in segments of this length: GM in 4 KB, Berkeley-VIA in one piece.",
            "paper 001, section 5.2");

    /** Leaving a look-up. */
    public static final Parameter LOOKUP_DONE = DRIVER.number("lookupDone", "After the look-up", CYCLES, 0, 0, MAX_CYCLES,
            "What the handler still does when the card has its answer: put the request away, leave the interrupt. The card no longer "
                    + "waits.",
            "paper 000, section 4.2");

    private HostParameters() {
    }

    static List<Parameter> all() {
        return List.of(CLOCK, COPY_CACHED, COPY_UNCACHED, COPY_CHECKSUM, CHECKSUM_CACHED, CHECKSUM_UNCACHED, CACHED_BUS_SHARE,
                UNCACHED_BUS_SHARE, DMA_READ_BUS_SHARE, DMA_WRITE_BUS_SHARE, CPU_BUS_WEIGHT, DMA_BUS_WEIGHT, DMA_READ_RATE, DMA_WRITE_RATE,
                PIO_WRITE, SEND_CALL, RECEIVE_CALL, WAKEUP, SOCKET_BUFFER, UDP_OUTPUT, UDP_INPUT, IP_OUTPUT, IP_INPUT, FRAGMENT, REASSEMBLE,
                MERGE_COPY, MTU, DRIVER_OUTPUT, DESCRIPTOR_WORDS, INTERRUPT, INTERRUPT_PACKET, SEND_DONE, MITIGATION, CHECKSUM,
                FINE_CHECKSUM, ZERO_COPY_SEND, ZERO_COPY_RECEIVE, RECEIVE_LOOKUP, USER_BUFFER, BUFFER_OFFSET, SEND_QUEUE, L2_SIZE,
                POSTED_RECEIVES, PAGE_WALK, POST_RECEIVE, RECEIVE_WORDS, LOOKUP, LOOKUP_DONE, USER_SEND, USER_RECEIVE, SEGMENT);
    }
}
