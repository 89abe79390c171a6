package org.stacklab.machine.net;

import static org.stacklab.machine.part.NetworkParameters.LINK_DELAY;
import static org.stacklab.machine.part.NetworkParameters.LINK_OVERHEAD;
import static org.stacklab.machine.part.NetworkParameters.LINK_RATE;
import static org.stacklab.machine.part.NetworkParameters.REORDERING_DELAY;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.BiConsumer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Transfer;
import org.stacklab.machine.World;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.ActivityBuilder;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Timer;

/**
 * One direction of a full-duplex cable: one message at a time, first come, first served. A message starts when the far end has room for
 * it; what has left arrives one propagation delay later.
 */
public final class LinkDirection {
    private final Simulator sim;
    private final Origin origin;
    private final Transfer wire;
    private final Faults faults;
    private final LinkEnd nowhere = new Nowhere();
    private final ArrayDeque<Message> waiting = new ArrayDeque<>();
    private final ArrayDeque<InFlight> inFlight = new ArrayDeque<>();
    private final Timer arrival;
    private final Runnable onChunkLeft = this::chunkLeft;
    private final long overheadPs;
    private final long delayPs;
    private final long reorderingDelayPs;
    private LinkEnd far;
    private Faults.Fate fate;
    private LinkTap tap = LinkTap.NONE;
    private String fromPort;
    private String toPort;
    private boolean offered;
    private boolean begun;
    private Message.Chunk leaving;

    /** A chunk that has left and not arrived. */
    private record InFlight(Message message, int lenBytes, boolean last, long arrivalPs) {
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
        origin = sim.origin(id);
        faults = new Faults(values, origin, direction);
        reorderingDelayPs = values.get(REORDERING_DELAY);
        long rateBitsPerSec = values.get(LINK_RATE);
        overheadPs = values.get(LINK_OVERHEAD);
        delayPs = values.get(LINK_DELAY);
        ActivityBuilder builder = sim.activity(origin, sim.label(linkName, Layer.LINK, direction, "transmit"))
                .using(new SharedResource(sim, linkName + "/" + direction), SharedResource.CAPACITY);
        if (senderSram != null) {
            builder.using(senderSram, SharedResource.demand(rateBitsPerSec, sramRateBitsPerSec));
        }
        wire = new Transfer(builder.build(), rateBitsPerSec);
        arrival = new Timer(sim, origin, Phase.ARRIVAL, this::arrived);
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
     * Lets somebody look on.
     *
     * @param looksOn who
     * @param from what the end the messages leave is called
     * @param to what the end they reach is called
     */
    public void tap(LinkTap looksOn, String from, String to) {
        tap = looksOn;
        fromPort = from;
        toPort = to;
    }

    /**
     * Queues a message. Its chunks may be appended before or after.
     *
     * @param message what to send
     */
    public void send(Message message) {
        waiting.addLast(message);
        offerNext();
    }

    /**
     * Adds a chunk to a message.
     *
     * @param message a message given to {@link #send} whose last chunk has not been appended
     * @param lenBytes bytes on the wire
     * @param last whether the chunk ends the message
     * @param onSent called when its last byte has left
     */
    public void append(Message message, int lenBytes, boolean last, Runnable onSent) {
        message.add(new Message.Chunk(lenBytes, last, onSent));
        if (message == waiting.peekFirst()) {
            startChunk();
        }
    }

    private void offerNext() {
        if (!offered && !waiting.isEmpty()) {
            offered = true;
            fate = faults.next(waiting.peekFirst().isAgain());
            (reachesFarEnd() ? far : nowhere).offered(waiting.peekFirst(), this);
        }
    }

    private boolean reachesFarEnd() {
        return fate == Faults.Fate.INTACT || fate == Faults.Fate.TWICE;
    }

    /** The far end has room for the message it was offered: the bytes start to flow. */
    public void begin() {
        if (!offered || begun) {
            throw new IllegalStateException(wire.where() + " is let begin at " + sim.nowPs() + " ps without an offer");
        }
        begun = true;
        tap.passes(fromPort, false, waiting.peekFirst(), sim.nowPs(), fate.text());
        waiting.peekFirst().onBegin().run();
        startChunk();
    }

    private void startChunk() {
        Message head = waiting.peekFirst();
        if (begun && leaving == null) {
            leaving = head.pollChunk();
            if (leaving != null) {
                wire.start(leaving.lenBytes(), head.takeLeadPs(overheadPs), head.buffer().packetId(), onChunkLeft);
                (reachesFarEnd() ? far : nowhere).chunkBegins(head, leaving.lenBytes(), leaving.last());
            }
        }
    }

    private void chunkLeft() {
        Message head = waiting.peekFirst();
        Message.Chunk left = leaving;
        leaving = null;
        if (left.last()) {
            waiting.pollFirst();
            offered = false;
            begun = false;
        }
        if (left.last()) {
            sendAgain(head);
        }
        if (reachesFarEnd() && delayPs == 0) {
            deliver(head, left.lenBytes(), left.last());
        } else if (reachesFarEnd()) {
            inFlight.addLast(new InFlight(head, left.lenBytes(), left.last(), sim.nowPs() + delayPs));
            awaitNext();
        }
        left.onSent().run();
        if (left.last()) {
            offerNext();
        } else {
            startChunk();
        }
    }

    /** What the cable makes of a message that has left: a copy at once, or the message itself later. */
    private void sendAgain(Message sent) {
        if (fate == Faults.Fate.TWICE) {
            waiting.addLast(sent.again());
        } else if (fate == Faults.Fate.LATE) {
            new Timer(sim, origin, Phase.ARRIVAL, () -> send(sent.again())).set(reorderingDelayPs);
        }
    }

    private void deliver(Message message, int lenBytes, boolean last) {
        message.arrived(lenBytes);
        if (last) {
            boolean corrupted = faults.corrupt(message.buffer().packet());
            tap.passes(toPort, true, message, sim.nowPs(), corrupted ? Faults.CORRUPTED : "");
        }
        far.chunkArrived(message, last);
    }

    private void arrived() {
        InFlight first = inFlight.pollFirst();
        deliver(first.message, first.lenBytes, first.last);
        awaitNext();
    }

    private void awaitNext() {
        if (!inFlight.isEmpty() && !arrival.isScheduled()) {
            arrival.set(inFlight.peekFirst().arrivalPs() - sim.nowPs());
        }
    }

    /**
     * How much of a message the far end has. Within a chunk that is known only on a cable without delay; otherwise chunks count when
     * they have arrived.
     *
     * @param message the message
     * @return bytes that have arrived
     */
    public int arrivedBytes(Message message) {
        boolean flowing = delayPs == 0 && leaving != null && message == waiting.peekFirst();
        return message.arrivedBytes() + (flowing ? wire.doneBytes() : 0);
    }

    /**
     * Calls back once when so much of a message has arrived, if that happens within its present chunk.
     *
     * @param message the message
     * @param amountBytes how much of it
     * @param reached what to do
     */
    public void watch(Message message, int amountBytes, Runnable reached) {
        if (delayPs == 0 && leaving != null && message == waiting.peekFirst()) {
            wire.watch(amountBytes - message.arrivedBytes(), reached);
        }
    }

    /**
     * What the cable lost so far.
     *
     * @param count is told what people call it and how often it happened
     */
    public void countLost(BiConsumer<String, Long> count) {
        count.accept(Faults.Fate.LOST.text(), faults.count(Faults.Fate.LOST));
    }

    /**
     * What the cable did wrong so far to packets that arrived all the same.
     *
     * @param count is told of every kind of fault and how often it happened
     */
    public void countFaults(BiConsumer<String, Long> count) {
        for (Faults.Fate each : List.of(Faults.Fate.LATE, Faults.Fate.TWICE)) {
            count.accept(each.text(), faults.count(each));
        }
        count.accept(Faults.CORRUPTED, faults.corrupted());
    }

    /** Where messages go that do not arrive. */
    private static final class Nowhere implements LinkEnd {
        @Override
        public void offered(Message message, LinkDirection from) {
            from.begin();
        }

        @Override
        public void chunkBegins(Message message, int lenBytes, boolean last) {
            // Nobody sees it.
        }

        @Override
        public void chunkArrived(Message message, boolean last) {
            throw new IllegalStateException("a lost message arrived");
        }
    }
}
