package org.stacklab.machine.part;

import static org.stacklab.machine.part.Unit.RATE;
import static org.stacklab.machine.part.Unit.TIME;

import java.util.List;

/** What can be said of cables and switches. */
public final class NetworkParameters {
    private static final Declare LINK = Declare.cost(Slot.LINK, "Link");
    private static final Declare SWITCH = Declare.cost(Slot.SWITCH, "Switch");

    /** Bits per second in each direction. */
    public static final Parameter LINK_RATE = LINK.number("rate", "Rate", RATE, 1_280_000_000L, 1_000_000L, 1_000_000_000_000L,
            "Bits per second in each direction.", "paper 000, section 2.2");
    /** Time to start a packet on the link. */
    public static final Parameter LINK_OVERHEAD = LINK.number("overhead", "Per packet", TIME, 0, 0, 1_000_000_000_000L,
            "Time the link is taken by every packet beyond its bytes.", "calibration 4: 0.6 us");
    /** Time of flight. */
    public static final Parameter LINK_DELAY = LINK.number("delay", "Propagation delay", TIME, 0, 0, 1_000_000_000_000L,
            "Time of flight of every bit.", "length of the cable");
    /** Lost messages. */
    public static final Parameter LOSS = fault("loss", "Loss", "How many packets never arrive.");
    /** Messages with a wrong bit. */
    public static final Parameter CORRUPTION = fault("corruption", "Corruption", "How many packets arrive with one bit of their data wrong "
            + "and a link checksum that does not show it, as a broken crossbar makes them. Only a UDP checksum finds them; without one "
            + "they are delivered corrupt.");
    /** Messages that arrive twice. */
    public static final Parameter DUPLICATION = fault("duplication", "Duplication", "How many packets arrive twice.");
    /** Messages that arrive late. */
    public static final Parameter REORDERING = fault("reordering", "Reordering", "How many packets arrive later than those behind them.");
    /** How much later. */
    public static final Parameter REORDERING_DELAY = Declare.toggle(Slot.LINK, "Faults").number("reorderingDelay", "Reordering delay", TIME,
            1_000_000_000L, 0, 1_000_000_000_000L, "How much later a reordered packet arrives.", "our choice");
    /** Time a cut-through switch needs to find the output port. */
    public static final Parameter SWITCH_LATENCY = SWITCH.number("latency", "Routing latency", TIME, 300_000L, 0, 1_000_000_000_000L,
            "Time from the head of a packet entering the switch to the same bytes leaving it.", "our estimate for a Myrinet crossbar");

    private NetworkParameters() {
    }

    private static Parameter fault(String key, String label, String explanation) {
        return Declare.toggle(Slot.LINK, "Faults").number(key, label, Unit.SHARE, 0, 0, 1_000_000, explanation, "our choice");
    }

    static List<Parameter> all() {
        return List.of(LINK_RATE, LINK_OVERHEAD, LINK_DELAY, LOSS, CORRUPTION, DUPLICATION, REORDERING, REORDERING_DELAY, SWITCH_LATENCY);
    }
}
