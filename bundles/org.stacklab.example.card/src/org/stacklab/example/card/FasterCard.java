package org.stacklab.example.card;

import java.util.List;
import org.stacklab.machine.part.Contribution;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Quality;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Sheet;
import org.stacklab.machine.part.Slot;

/** A card with a faster processor, and the traffic of a telephone call to try it with. Both are made up. */
public final class FasterCard implements Contribution {
    private static final String SOURCE = "made up for this example";
    private static final long TIMES = 2;
    private static final long CALL_BYTES = 160;
    private static final long CALL_INTERVAL_PS = 20_000_000_000L;

    /** Made by the service loader. */
    public FasterCard() {
    }

    @Override
    public List<Part> parts() {
        return List.of(card(), call());
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

    private static Part call() {
        return new Sheet(Slot.WORKLOAD, "example-call", "Example: telephone call", "A packet of 160 bytes every 20 ms.")
                .family("udp-burst")
                .say(RunParameters.SIZE, CALL_BYTES, Quality.ESTIMATED, SOURCE)
                .say(RunParameters.INTERVAL, CALL_INTERVAL_PS, Quality.ESTIMATED, SOURCE)
                .part();
    }
}
