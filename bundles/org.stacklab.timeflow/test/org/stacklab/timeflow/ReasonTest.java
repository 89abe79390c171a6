package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.SharedResource;

class ReasonTest {
    private final Scenario scenario = new Scenario().datagrams(9);
    private final SharedResource bus = scenario.resource("sender/memory-bus");

    private String reason(long untilUs) {
        return new Reason(scenario.chart(Grain.PACKET, untilUs)).text(0);
    }

    private String reason() {
        return reason(1_000_000);
    }

    @Test
    void workThatNothingHeldUp() {
        scenario.work("sender", "system-call", 1, 0, 10, bus);
        assertEquals("10.0 us, as long as the work takes alone.", reason());
    }

    @Test
    void oneCulprit() {
        scenario.work("sender", "nic-sdma", 1, 0, 10, bus).work("sender", "system-call", 3, 0, 40, bus);
        ChartModel model = scenario.chart(Grain.PACKET);
        Reason reason = new Reason(model);
        assertEquals("sender, nic-sdma, packet 1, work", reason.title(1));
        assertEquals("20.0 us instead of 10.0 us: memory-bus of sender was short for 10.0 us because of system-call of packet 3 (10.0 us).",
                reason.text(1));
    }

    @Test
    void culpritsByWhatTheyCost() {
        scenario.work("sender", "driver", 1, 0, 20, bus).work("sender", "driver", 1, 60, 1);
        scenario.work("sender", "nic-sdma", 2, 5, 5, bus).work("sender", "nic-sdma", 3, 16, 8, bus);
        assertEquals("61.0 us instead of 21.0 us: memory-bus of sender was short for 13.0 us because of nic-sdma of packet 3 (8.0 us) and "
                + "packet 2 (5.0 us); 27.0 us passed between its steps.", reason());
    }

    @Test
    void manyCulpritsAreSummedUp() {
        scenario.work("sender", "driver", 1, 0, 100, bus);
        for (int packet = 2; packet <= 6; packet++) {
            scenario.work("receiver", "nic-rdma", packet, 15 * packet, packet, bus);
        }
        assertEquals("120.0 us instead of 100.0 us: memory-bus of sender was short for 20.0 us because of nic-rdma at receiver of packet 6 "
                + "(6.0 us), packet 5 (5.0 us), packet 4 (4.0 us) and 2 more (5.0 us).", reason());
    }

    @Test
    void aCulpritTheRunStoppedBefore() {
        scenario.work("sender", "driver", 1, 0, 10, bus).work("sender", "nic-sdma", 2, 0, 100, bus);
        assertEquals("20.0 us instead of 10.0 us: memory-bus of sender was short for 10.0 us because of work still under way (10.0 us).",
                reason(50));
    }

    @Test
    void aCulpritWithoutPacket() {
        scenario.work("sender", "driver", 1, 0, 10, bus).work("sender", "interrupt", 0, 0, 100, bus);
        assertEquals("20.0 us instead of 10.0 us: memory-bus of sender was short for 10.0 us because of interrupt (10.0 us).", reason());
    }

    @Test
    void speaksAnotherLanguageOnlyWhenAsked() {
        scenario.work("sender", "nic-sdma", 1, 0, 10, bus).work("sender", "system-call", 3, 0, 40, bus);
        Reason german = new Reason(scenario.chart(Grain.PACKET), Locale.GERMAN, name -> name.equals("system-call") ? "Systemaufruf" : name);

        assertEquals("sender, nic-sdma, Paket 1, work", german.title(1));
        assertEquals("20.0 us statt 10.0 us: memory-bus von sender fehlte 10.0 us lang wegen Systemaufruf von Paket 3 (10.0 us).",
                german.text(1));
    }
}
