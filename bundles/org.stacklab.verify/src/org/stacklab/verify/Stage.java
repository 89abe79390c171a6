package org.stacklab.verify;

import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.wire.MyrinetHeader;

/**
 * A layer of the pipeline of mechanisms 2.7: it works on one packet at a time, first its per-packet overhead, then byte by byte.
 *
 * @param name for people
 * @param perPacketPs work before the first byte (o)
 * @param perChunkPs work before the first byte of each further chunk, when packets are cut through (d)
 * @param leadPs time that passes before the first byte flows although what has come by then was decided before
 * @param speed time per byte (g)
 * @param headBytes bytes of its own in front of the packet
 * @param tailBytes bytes of its own behind the packet
 * @param delayPs how much later the next stage sees what has left this one; occupies nobody
 * @param noticePs work of a helper, one packet after the other, before the next stage takes a packet for complete
 * @param cutThrough whether it starts, under fine-grained firmware, when a threshold has left the stage before it
 */
public record Stage(String name, long perPacketPs, long perChunkPs, long leadPs, Speed speed, int headBytes, int tailBytes, long delayPs,
        long noticePs, boolean cutThrough) {
    /**
     * A stage that takes whole packets, of any length the same time.
     *
     * @param name for people
     * @param perPacketPs time per packet
     * @return the stage
     */
    public static Stage whole(String name, long perPacketPs) {
        return new Stage(name, perPacketPs, 0, 0, Speed.INSTANT, 0, 0, 0, 0, false);
    }

    /**
     * From host memory into the card: the SDMA thread and the host DMA engine.
     *
     * @param host values of the sending host
     * @param nic values of its card
     * @return the stage
     */
    public static Stage sdma(Values host, Values nic) {
        return new Stage("sdma", nic.get(NicParameters.SDMA), 0, 0, Speed.ofRate(host.get(HostParameters.DMA_READ_RATE)), 0, 0, 0, 0,
                false);
    }

    /**
     * From card to card over one cable: the SEND thread, the send DMA, the cable, and the RECV thread that sees the end.
     *
     * @param sender values of the sending card
     * @param link values of the cable
     * @param receiver values of the receiving card
     * @return the stage
     */
    public static Stage link(Values sender, Values link, Values receiver) {
        return new Stage("link", sender.get(NicParameters.SEND), sender.get(NicParameters.DMA_INIT),
                link.get(NetworkParameters.LINK_OVERHEAD),
                Speed.ofRate(link.get(NetworkParameters.LINK_RATE)), MyrinetHeader.LEN_BYTES, MyrinetHeader.TRAILER_LEN_BYTES,
                link.get(NetworkParameters.LINK_DELAY), receiver.get(NicParameters.RECV), true);
    }

    /**
     * From the card into host memory: the RDMA thread and the host DMA engine.
     *
     * @param host values of the receiving host
     * @param nic values of its card
     * @return the stage
     */
    public static Stage rdma(Values host, Values nic) {
        return new Stage("rdma", nic.get(NicParameters.RDMA), nic.get(NicParameters.DMA_INIT), 0,
                Speed.ofRate(host.get(HostParameters.DMA_WRITE_RATE)), 0, 0, 0, 0, true);
    }

    /** Service time of a packet (P). */
    long servicePs(int packetBytes) {
        return perPacketPs + leadPs + speed.durationPs((long) headBytes + packetBytes + tailBytes);
    }
}
