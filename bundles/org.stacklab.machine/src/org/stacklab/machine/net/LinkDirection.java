package org.stacklab.machine.net;

import static org.stacklab.machine.part.NetworkParameters.LINK_DELAY;
import static org.stacklab.machine.part.NetworkParameters.LINK_OVERHEAD;
import static org.stacklab.machine.part.NetworkParameters.LINK_RATE;

import java.util.ArrayDeque;
import org.stacklab.machine.Layer;
import org.stacklab.machine.World;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Timer;
import org.stacklab.sim.Units;

/**
 * One direction of a full-duplex cable: one packet at a time, first come, first served. A packet starts when the far end has room for
 * it; its tail arrives one propagation delay after it has left.
 */
public final class LinkDirection {
    private final Simulator sim;
    private final Activity transmit;
    private final ArrayDeque<Transmission> waiting = new ArrayDeque<>();
    private final ArrayDeque<InFlight> inFlight = new ArrayDeque<>();
    private final Timer arrival;
    private final Runnable onTailLeft = this::tailLeft;
    private final long rateBitsPerSec;
    private final long overheadPs;
    private final long delayPs;
    private LinkEnd far;
    private boolean offered;
    private boolean begun;

    /** A packet that has left and not arrived. */
    private record InFlight(Transmission transmission, long arrivalPs) {
    }

    /**
     * Builds an idle direction.
     *
     * @param world the run
     * @param id the stable id of the cable, an origin of the run
     * @param linkName the name of the cable for people
     * @param direction which of its directions, for the name of the resource
     * @param values the cable
     * @param senderSram memory of the card the bytes come from, or null at a switch
     * @param sramRateBitsPerSec its bandwidth; unused without it
     */
    public LinkDirection(World world, String id, String linkName, String direction, Values values, SharedResource senderSram,
            long sramRateBitsPerSec) {
        sim = world.sim();
        Origin origin = sim.origin(id);
        rateBitsPerSec = values.get(LINK_RATE);
        overheadPs = values.get(LINK_OVERHEAD);
        delayPs = values.get(LINK_DELAY);
        SharedResource wire = new SharedResource(sim, linkName + "/" + direction);
        Activity.Builder builder = sim.activity(origin, sim.label(linkName, Layer.LINK, direction, "transmit"))
                .using(wire, SharedResource.CAPACITY);
        if (senderSram != null) {
            builder.using(senderSram, (int) Math.min(SharedResource.CAPACITY, rateBitsPerSec * SharedResource.CAPACITY / sramRateBitsPerSec));
        }
        transmit = builder.build();
        arrival = new Timer(sim, origin, Phase.ARRIVAL, this::tailArrived);
    }

    /**
     * Connects the far end.
     *
     * @param end who receives
     */
    public void connect(LinkEnd end) {
        far = end;
    }

    /**
     * Queues a packet.
     *
     * @param transmission what to send
     */
    public void send(Transmission transmission) {
        waiting.addLast(transmission);
        offerNext();
    }

    private void offerNext() {
        if (!offered && !waiting.isEmpty()) {
            offered = true;
            far.offered(waiting.peekFirst(), this);
        }
    }

    /** The far end has room for the packet it was offered: the bytes start to flow. */
    public void begin() {
        if (!offered || begun) {
            throw new IllegalStateException(transmit.label().host() + " is let begin at " + sim.nowPs() + " ps without an offer");
        }
        begun = true;
        Transmission head = waiting.peekFirst();
        head.onBegin().run();
        long workPs = head.leadPs() + overheadPs + Units.transferPs(head.lenBytes(), rateBitsPerSec);
        transmit.start(workPs, head.buffer().packetId(), onTailLeft);
    }

    private void tailLeft() {
        Transmission sent = waiting.pollFirst();
        offered = false;
        begun = false;
        sent.onTailSent().run();
        if (delayPs == 0) {
            far.arrived(sent);
        } else {
            inFlight.addLast(new InFlight(sent, sim.nowPs() + delayPs));
            awaitNextTail();
        }
        offerNext();
    }

    private void tailArrived() {
        far.arrived(inFlight.pollFirst().transmission());
        awaitNextTail();
    }

    private void awaitNextTail() {
        if (!inFlight.isEmpty() && !arrival.isScheduled()) {
            arrival.set(inFlight.peekFirst().arrivalPs() - sim.nowPs());
        }
    }
}
