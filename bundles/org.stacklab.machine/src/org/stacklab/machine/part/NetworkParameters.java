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
    /** Time a cut-through switch needs to find the output port. */
    public static final Parameter SWITCH_LATENCY = SWITCH.number("latency", "Routing latency", TIME, 300_000L, 0, 1_000_000_000_000L,
            "Time from the head of a packet entering the switch to the same bytes leaving it.", "our estimate for a Myrinet crossbar");

    private NetworkParameters() {
    }

    static List<Parameter> all() {
        return List.of(LINK_RATE, LINK_OVERHEAD, LINK_DELAY, SWITCH_LATENCY);
    }
}
