package org.stacklab.machine.nic;

import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.LinkEnd;
import org.stacklab.sim.SharedResource;

/** A network interface as a lab is assembled of it: a {@link Nic} to its driver, a {@link LinkEnd} to its cable. */
public interface Card extends Nic, LinkEnd {
    /**
     * Connects the driver.
     *
     * @param listener who handles the interrupt
     */
    void attach(Listener listener);

    /**
     * Plugs the cable in.
     *
     * @param outgoing the direction that leaves this card
     */
    void plug(LinkDirection outgoing);

    /**
     * Lets somebody look on at the firmware. A card without firmware has nothing to tell.
     *
     * @param tap who
     */
    void watch(FirmwareTap tap);

    /**
     * The memory of the card, which bytes on their way out share with everything else.
     *
     * @return its bandwidth; null when it holds nobody up
     */
    SharedResource memory();

    /**
     * How fast that memory is.
     *
     * @return bits per second, at least 1
     */
    long memoryRateBitsPerSec();
}
