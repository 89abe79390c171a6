package org.stacklab.validate;

import static org.stacklab.machine.part.HostParameters.DMA_READ_RATE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_RATE;
import static org.stacklab.machine.part.NetworkParameters.LINK_RATE;

import java.util.stream.LongStream;
import org.stacklab.engine.LabSpec;

/** What the hardware of a testbed could do at most. */
final class Limits {
    private Limits() {
    }

    /** The rate of the slowest bus or link on the way, in Mb/s. */
    static double slowestMbps(Scenario scenario) {
        LabSpec lab = scenario.testbed().lab(scenario, Traffic.single(1));
        return LongStream.of(lab.hosts().getFirst().values().get(DMA_READ_RATE), lab.hosts().getLast().values().get(DMA_WRITE_RATE),
                lab.links().getFirst().values().get(LINK_RATE)).min().orElseThrow() / 1e6;
    }
}
