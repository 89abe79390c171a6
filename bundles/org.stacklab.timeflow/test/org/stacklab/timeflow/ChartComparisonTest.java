package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stacklab.timeflow.Scenario.US;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.SharedResource;

class ChartComparisonTest {
    private static List<String> lanes(ChartComparison comparison) {
        return comparison.rows().stream().map(row -> row.host() + "/" + row.layer()).toList();
    }

    @Test
    void saysHowMuchLongerALaneTakesThanInTheFirstChart() {
        ChartModel quick = new Scenario().datagrams(2).work("a", "driver", 1, 0, 3).work("a", "driver", 2, 3, 5).chart(Grain.PACKET);
        ChartModel slow = new Scenario().datagrams(1).work("a", "driver", 1, 0, 10).chart(Grain.PACKET);
        ChartComparison.Row driver = ChartComparison.of(List.of(quick, slow)).rows().getFirst();
        assertEquals(0, driver.longerPs(0));
        assertEquals(6 * US, driver.longerPs(1));
        assertEquals(2, driver.sums().get(0).count());
        assertEquals(8 * US, driver.sums().get(0).tookPs());
    }

    @Test
    void saysHowMuchMoreIsLost() {
        ChartModel alone = new Scenario().datagrams(1).work("a", "driver", 1, 0, 4).chart(Grain.PACKET);
        Scenario crowded = new Scenario().datagrams(2);
        SharedResource bus = crowded.resource("a/bus");
        crowded.work("a", "driver", 1, 0, 4, bus).work("a", "nic-sdma", 2, 0, 4, bus);
        ChartComparison.Row driver = ChartComparison.of(List.of(alone, crowded.chart(Grain.PACKET))).rows().getFirst();
        assertEquals(4 * US, driver.moreLostPs(1));
        assertEquals("a/bus", driver.sums().get(1).mostLostTo());
    }

    @Test
    void aLaneOfOneChartOnlyStandsWhereItStandsThere() {
        ChartModel first = new Scenario().datagrams(1).work("a", "driver", 1, 0, 1).work("b", "receive-call", 1, 9, 1).chart(Grain.PACKET);
        ChartModel second = new Scenario().datagrams(1).work("a", "system-call", 1, 0, 1).work("a", "driver", 1, 1, 1)
                .work("a", "nic-send", 1, 2, 1).work("b", "receive-call", 1, 9, 1).chart(Grain.PACKET);
        ChartComparison comparison = ChartComparison.of(List.of(first, second));
        assertEquals(List.of("a/system-call", "a/driver", "a/nic-send", "b/receive-call"), lanes(comparison));
        ChartComparison.Row added = comparison.rows().getFirst();
        assertEquals(0, added.sums().getFirst().count());
        assertEquals(US, added.longerPs(1));
    }
}
