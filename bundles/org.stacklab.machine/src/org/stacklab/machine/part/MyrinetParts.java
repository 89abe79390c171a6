package org.stacklab.machine.part;

import static org.stacklab.machine.part.Quality.ESTIMATED;
import static org.stacklab.machine.part.Quality.MEASURED;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of the Myrinet testbeds U1 to U4 (paper 000) and E1 to E3 (paper 001). Every number stands with its quality and source;
 * "calibration" means a fit to several published numbers at once. One set of parts serves all rows of a testbed.
 */
final class MyrinetParts {
    private MyrinetParts() {
    }

    static List<Part> all() {
        List<Part> network = List.of(link1280(), link2000(), link10g(), switch8());
        return Stream.of(HostParts.all(), KernelParts.all(), CardParts.all(), network, WorkloadParts.all()).flatMap(List::stream).toList();
    }

    private static Part link1280() {
        return new Sheet(Slot.LINK, "myrinet-1280", "Myrinet-1280", "1.28 Gb/s in each direction, direct cable.")
                .say(NetworkParameters.LINK_RATE, 1_280_000_000L, MEASURED, "paper 000 section 2.2")
                .say(NetworkParameters.LINK_OVERHEAD, 250_000L, ESTIMATED, "paper 000 section 4.3: the link is at its best from 7 KB on")
                .part();
    }

    private static Part link2000() {
        return new Sheet(Slot.LINK, "myrinet-2000", "Myrinet-2000", "2 Gb/s in each direction, fibre.")
                .say(NetworkParameters.LINK_RATE, 2_000_000_000L, MEASURED, "paper 000 section 2.2")
                .say(NetworkParameters.LINK_OVERHEAD, 250_000L, ESTIMATED, "as Myrinet-1280")
                .part();
    }

    private static Part link10g() {
        return new Sheet(Slot.LINK, "myri-10g", "Projection: 10 Gb/s", "10 Gb/s in each direction; a projection of paper 001, section 5.3.")
                .say(NetworkParameters.LINK_RATE, 10_000_000_000L, ESTIMATED, "paper 001 section 5.3: a projection")
                .say(NetworkParameters.LINK_OVERHEAD, 250_000L, ESTIMATED, "as Myrinet-1280")
                .part();
    }

    private static Part switch8() {
        return new Sheet(Slot.SWITCH, "myrinet-switch", "Myrinet switch", "Cut-through crossbar.")
                .say(NetworkParameters.SWITCH_LATENCY, 300_000L, ESTIMATED, "our estimate")
                .part();
    }
}
