package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Spans 1 to 5: sender works on datagrams 1, 2 and 12, link on fragment 2.1, receiver for nobody. */
final class SpanFilterTest {
    private final Scenario scenario = scenario();

    private static Scenario scenario() {
        Scenario made = new Scenario().datagrams(12);
        int fragment = made.packets().addFragment(2, 1, 500);
        made.work("sender", "system-call", 1, 0, 10).work("sender", "driver", 2, 10, 10).work("sender", "driver", 12, 20, 10)
                .work("cable", "link", fragment, 30, 10).work("receiver", "bottom-half", 0, 40, 10);
        made.chart(Grain.SPAN);
        return made;
    }

    private List<Integer> passing(String text) {
        IntPredicate filter = SpanFilter.parse(text).on(scenario.recorder.spans(), scenario.packets());
        return IntStream.rangeClosed(1, 5).filter(filter).boxed().toList();
    }

    @Test
    void letsEverythingPassWithoutWords() {
        assertEquals(List.of(1, 2, 3, 4, 5), passing("  "));
    }

    @Test
    void choosesByNames() {
        assertEquals(List.of(1, 2, 3), passing("host:SEND"));
        assertEquals(List.of(1, 4), passing("layer:link,system"));
        assertEquals(List.of(1, 2, 3, 4), passing("flow:burst"));
        assertEquals(List.of(1, 2, 3, 4, 5), passing("resource:cpu step:work"));
        assertEquals(List.of(5), passing("half"));
    }

    @Test
    void choosesByPackets() {
        assertEquals(List.of(1), passing("packet:1"));
        assertEquals(List.of(2, 4), passing("2"));
        assertEquals(List.of(4), passing("2.1"));
        assertEquals(List.of(2, 3, 4), passing("packet:2-12"));
        assertEquals(List.of(1, 3), passing("packet:1,12"));
    }

    @Test
    void wantsAllWordsAndNoneWithAMinus() {
        assertEquals(List.of(2), passing("driver 2"));
        assertEquals(List.of(1, 5), passing("-driver -layer:link"));
    }

    @Test
    void saysWhatItDoesNotKnow() {
        for (String wrong : List.of("colour:red", "packet:first", "host:", "packet:3..4")) {
            IllegalArgumentException mistake = assertThrows(IllegalArgumentException.class, () -> SpanFilter.parse(wrong));
            assertTrue(mistake.getMessage().contains(wrong.substring(0, 4)), mistake.getMessage());
        }
    }

    @Test
    void makesChartsOfWhatPasses() {
        IntPredicate filter = SpanFilter.parse("-sender").on(scenario.recorder.spans(), scenario.packets());
        ChartModel chart = new ChartModel(scenario.recorder.spans(), scenario.packets(), Grain.PACKET, Grouping.LAYER, filter);
        assertEquals(List.of("cable", "receiver"), chart.lanes().stream().map(Lane::host).toList());
        assertTrue(new Navigator(chart).rectangleOf(1).isEmpty());
        assertEquals(4, chart.firstSpan(new Navigator(chart).rectangleOf(4).orElseThrow()));
    }
}
