package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.SharedResource;

/** Two datagrams contend for a bus, the first from the beginning; one more comes later, and a lane has two rows. */
final class NavigatorTest {
    private final Scenario scenario = new Scenario().datagrams(3);
    private final SharedResource bus = scenario.resource("sender/bus");
    private final ChartModel chart = scenario.work("sender", "nic-sdma", 1, 0, 10, bus).work("sender", "system-call", 2, 0, 10, bus)
            .work("sender", "nic-sdma", 2, 5, 20, bus).work("sender", "nic-sdma", 3, 100, 5).work("cable", "link", 1, 60, 5)
            .chart(Grain.PACKET);
    private final Navigator navigator = new Navigator(chart);

    private int rectangle(String layer, int packet) {
        return IntStream.range(0, chart.size())
                .filter(r -> chart.lane(r).layer().equals(layer) && chart.packet(r) == packet).findFirst().orElseThrow();
    }

    @Test
    void passesEveryRectangleOfALaneInOrder() {
        List<Integer> met = new ArrayList<>();
        OptionalInt at = OptionalInt.of(rectangle("nic-sdma", 1));
        while (at.isPresent()) {
            met.add(chart.packet(at.getAsInt()));
            OptionalInt next = navigator.next(at.getAsInt());
            if (next.isPresent()) {
                assertEquals(at, navigator.previous(next.getAsInt()));
            }
            at = next;
        }
        assertEquals(List.of(1, 2, 3), met);
    }

    @Test
    void followsThePacketBothWays() {
        assertEquals(rectangle("link", 1), navigator.effect(rectangle("nic-sdma", 1)).orElseThrow());
        assertEquals(rectangle("nic-sdma", 1), navigator.cause(rectangle("link", 1)).orElseThrow());
        assertTrue(navigator.effect(rectangle("link", 1)).isEmpty());
    }

    @Test
    void leadsToWhoeverHeldTheResource() {
        assertEquals(rectangle("nic-sdma", 1), navigator.culprit(rectangle("system-call", 2)).orElseThrow());
        assertTrue(navigator.culprit(rectangle("link", 1)).isEmpty());
    }

    @Test
    void findsAroundTheEnd() {
        IntPredicate third = span -> scenario.recorder.spans().packet(span) == 3;
        int hit = rectangle("nic-sdma", 3);
        for (int step : new int[] {1, -1}) {
            assertEquals(hit, navigator.find(third, OptionalInt.empty(), step).orElseThrow());
            assertEquals(hit, navigator.find(third, OptionalInt.of(0), step).orElseThrow());
            assertEquals(hit, navigator.find(third, OptionalInt.of(hit), step).orElseThrow());
            assertTrue(navigator.find(span -> false, OptionalInt.empty(), step).isEmpty());
        }
    }

    @Test
    void findsARectangleOnceHoweverManyOfItsSpansAreLookedFor() {
        Scenario steps = new Scenario().datagrams(1);
        ChartModel joined = steps.work("sender", "driver", 1, 0, 5).work("sender", "link", 1, 5, 5)
                .work("sender", "driver", 1, 10, 5).work("sender", "nic-send", 1, 20, 5).chart(Grain.PACKET);
        Navigator search = new Navigator(joined);
        List<String> met = new ArrayList<>();
        OptionalInt at = OptionalInt.empty();
        for (int i = 0; i < joined.size(); i++) {
            at = search.find(span -> true, at, 1);
            met.add(joined.lane(at.orElseThrow()).layer());
        }
        assertEquals(List.of("driver", "link", "nic-send"), met);
        assertEquals("driver", joined.lane(search.find(span -> true, at, 1).orElseThrow()).layer());
        assertEquals("link", joined.lane(search.find(span -> true, at, -1).orElseThrow()).layer());
    }

    @Test
    void dividesLostTimeByCulprit() {
        int victim = rectangle("system-call", 2);
        List<LossPart> parts = LossPart.of(chart, victim);
        assertEquals(chart.endPs(victim), parts.getLast().endPs());
        assertEquals(chart.endPs(victim) - chart.lostPs(victim), parts.getFirst().startPs());
        for (int i = 1; i < parts.size(); i++) {
            assertEquals(parts.get(i - 1).endPs(), parts.get(i).startPs());
            assertTrue(parts.get(i - 1).loss().lostPs() <= parts.get(i).loss().lostPs());
        }
    }

    @Test
    void lightsTheDatagramAndItsSteps() {
        Followed followed = Followed.of(chart, 1);
        assertEquals(List.of(new Followed.Step(rectangle("nic-sdma", 1), rectangle("link", 1))), followed.steps());
        assertTrue(followed.meets(0, chart.size()) && !followed.meets(rectangle("nic-sdma", 3), 1));
        assertEquals(65 * Scenario.US, followed.range(chart).endPs());
        assertTrue(Followed.of(chart, 0).isEmpty());
    }
}
