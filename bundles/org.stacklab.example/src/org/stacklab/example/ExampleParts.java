package org.stacklab.example;

import java.util.List;
import org.stacklab.machine.part.Contribution;
import org.stacklab.machine.part.Declare;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Optimization;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Quality;
import org.stacklab.machine.part.Sheet;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Unit;

/** A card with a faster processor, an optimization of the host, and a workload with parameters of its own. All numbers are made up. */
public final class ExampleParts implements Contribution {
    private static final Declare TRAFFIC = Declare.cost(Slot.WORKLOAD, "Workload").of(SlidingWindowFamily.FAMILY);

    /** Messages that may be under way. */
    static final Parameter WINDOW = TRAFFIC.number("window", "Window", Unit.COUNT, 4, 1, 1_024,
            "How many messages may be under way without an acknowledgement.", "our choice");
    /** Bytes of one acknowledgement. */
    static final Parameter ACK_BYTES = TRAFFIC.number("ackBytes", "Acknowledgement", Unit.BYTES, 32, 1, 1_024,
            "User data of one acknowledgement.", "our choice");

    private static final String SOURCE = "made up for this example";
    private static final long TIMES = 2;
    private static final long WORDS_PER_BURST = 4;

    private static final Optimization WRITE_COMBINING = new Optimization(
            Declare.toggle(Slot.KERNEL, "Driver").onOff("writeCombining", "Write combining", false,
                    "The processor gathers neighbouring writes to the card, so that four of them cross the I/O bus in one burst.", SOURCE),
            said -> said.changed(HostParameters.PIO_WRITE, ps -> ps / WORDS_PER_BURST));

    /** Made by the service loader. */
    public ExampleParts() {
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(WINDOW, ACK_BYTES);
    }

    @Override
    public List<Part> parts() {
        return List.of(card(), window());
    }

    @Override
    public List<Optimization> optimizations() {
        return List.of(WRITE_COMBINING);
    }

    private static Part card() {
        Sheet sheet = new Sheet(Slot.NIC, "example-faster-card", "Example: card with a faster processor",
                "Takes half the time for each packet of a card of which nothing is known.")
                .family(NicParameters.FAMILY);
        for (var parameter : List.of(NicParameters.SDMA, NicParameters.SEND, NicParameters.RECV, NicParameters.RDMA)) {
            sheet.say(parameter, parameter.initial() / TIMES, Quality.ESTIMATED, SOURCE);
        }
        return sheet.part();
    }

    private static Part window() {
        return new Sheet(Slot.WORKLOAD, "example-window", "Example: sliding window",
                "One process sends, another acknowledges; the first waits while a whole window is not acknowledged.")
                .family(SlidingWindowFamily.FAMILY)
                .part();
    }
}
