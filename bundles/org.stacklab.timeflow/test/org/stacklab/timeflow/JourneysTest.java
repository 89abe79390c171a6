package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Two datagrams pass a host and a link, one of them also as a fragment. */
final class JourneysTest {
    private final Scenario scenario = new Scenario().datagrams(2);
    private final int fragment = scenario.packets().addFragment(2, 1, 500);
    private final ChartModel chart = scenario.work("sender", "driver", 1, 0, 10).work("sender", "driver", 2, 10, 10)
            .work("sender", "nic-send", 1, 15, 10).work("cable", "link", fragment, 40, 10).work("sender", "nic-send", 2, 30, 5)
            .chart(Grain.PACKET);

    @Test
    void goByTime() {
        assertArrayEquals(new long[] {0, 15 * Scenario.US}, Arrays.stream(chart.journey(1)).mapToLong(chart::startPs).toArray());
    }

    @Test
    void takeFragmentsAlong() {
        int[] rectangles = chart.journey(fragment);
        assertArrayEquals(rectangles, chart.journey(2));
        assertArrayEquals(new String[] {"driver", "nic-send", "link"},
                Arrays.stream(rectangles).mapToObj(r -> chart.lane(r).layer()).toArray());
    }

    @Test
    void findTheRectangleOfEverySpan() {
        for (int r = 0; r < chart.size(); r++) {
            int rectangle = r;
            chart.forEachSpan(r, span -> assertEquals(rectangle, new Navigator(chart).rectangleOf(span).orElseThrow()));
        }
    }

    @Test
    void findSpansInLanesOfResources() {
        ChartModel byResource = new ChartModel(scenario.recorder.spans(), scenario.packets(), Grain.PACKET, Grouping.RESOURCE,
                span -> true);
        assertArrayEquals(new String[] {"sender/cpu", "cable/cpu"},
                byResource.lanes().stream().map(lane -> lane.host() + "/" + lane.layer()).toArray());
        assertEquals(chart.size(), byResource.size());
        assertEquals(chart.style(new Navigator(chart).rectangleOf(4).orElseThrow()),
                byResource.style(new Navigator(byResource).rectangleOf(4).orElseThrow()));
    }
}
