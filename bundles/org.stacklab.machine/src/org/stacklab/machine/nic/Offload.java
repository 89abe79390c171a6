package org.stacklab.machine.nic;

import static org.stacklab.machine.part.HostParameters.BUFFER_OFFSET;
import static org.stacklab.machine.part.HostParameters.CHECKSUM;
import static org.stacklab.machine.part.HostParameters.FINE_CHECKSUM;
import static org.stacklab.machine.part.HostParameters.RECEIVE_LOOKUP;
import static org.stacklab.machine.part.HostParameters.USER_BUFFER;
import static org.stacklab.machine.part.HostParameters.ZERO_COPY_RECEIVE;
import static org.stacklab.machine.part.HostParameters.ZERO_COPY_SEND;
import static org.stacklab.machine.part.NicParameters.PIPELINING;

import org.stacklab.machine.part.Values;

/**
 * Which work of the traditional stack a host leaves to its card: the one place that reads the toggles of copying and checksumming.
 *
 * @param sender who computes the checksum of sent datagrams
 * @param receiver who computes the checksum of received datagrams
 * @param zeroCopySend whether the card fetches from user memory
 * @param zeroCopyReceive whether the card delivers to user memory
 * @param lookupByInterrupt whether the card asks the host where a datagram belongs
 * @param linearBuffers whether user buffers are physically contiguous
 * @param bufferOffsetBytes where in its first page a user buffer begins
 */
public record Offload(Summer sender, Summer receiver, boolean zeroCopySend, boolean zeroCopyReceive, boolean lookupByInterrupt,
        boolean linearBuffers, int bufferOffsetBytes) {
    private static final int PAGE_BYTES = 4096;

    /** Who adds up the data of a datagram. */
    public enum Summer {
        /** The processor of the host. */
        HOST,
        /** The host DMA engine, on the way. */
        DMA,
        /** The processor of the card, in a loop. */
        FIRMWARE,
        /** Nobody: the datagram carries no checksum. */
        NOBODY
    }

    /**
     * Reads the toggles.
     *
     * @param host processor, chipset and kernel
     * @param nic board and firmware
     * @return what is left to the card
     */
    public static Offload of(Values host, Values nic) {
        Summer summer = switch (CHECKSUM.format(host.get(CHECKSUM))) {
            case "nic-dma" -> Summer.DMA;
            case "firmware" -> Summer.FIRMWARE;
            default -> Summer.HOST;
        };
        boolean headerLeavesFirst = PIPELINING.format(nic.get(PIPELINING)).equals("fine");
        Summer sender = summer;
        if (headerLeavesFirst && summer != Summer.HOST) {
            sender = FINE_CHECKSUM.format(host.get(FINE_CHECKSUM)).equals("host") ? Summer.HOST : Summer.NOBODY;
        }
        return new Offload(sender, summer, host.isOn(ZERO_COPY_SEND), host.isOn(ZERO_COPY_RECEIVE),
                host.isOn(ZERO_COPY_RECEIVE) && RECEIVE_LOOKUP.format(host.get(RECEIVE_LOOKUP)).equals("interrupt"),
                USER_BUFFER.format(host.get(USER_BUFFER)).equals("linear"), host.getInt(BUFFER_OFFSET));
    }

    /**
     * How many pages a user buffer touches.
     *
     * @param lenBytes its length, at least 1
     * @return pages of 4096 bytes
     */
    public int pages(int lenBytes) {
        return Math.ceilDiv(bufferOffsetBytes + lenBytes, PAGE_BYTES);
    }

    /**
     * How many DMA vectors a user buffer needs (paper 000, section 4.1).
     *
     * @param lenBytes its length, at least 1
     * @return physically contiguous pieces
     */
    public int vectors(int lenBytes) {
        return linearBuffers ? 1 : pages(lenBytes);
    }
}
