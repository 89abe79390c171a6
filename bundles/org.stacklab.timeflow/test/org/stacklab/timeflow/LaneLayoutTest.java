package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stacklab.timeflow.LaneLayout.Group;
import org.stacklab.timeflow.LaneLayout.Place;

class LaneLayoutTest {
    private static final Lane TOP = new Lane(0, "a", "driver", 1);
    private static final Lane MIDDLE = new Lane(1, "a", "interrupt", 2);
    private static final Lane BOTTOM = new Lane(2, "b", "link", 1);
    private static final LaneLayout LAYOUT = new LaneLayout(List.of(TOP, MIDDLE, BOTTOM), 10, 2, 6);

    @Test
    void lanesLieUnderEachOther() {
        assertEquals(0, LAYOUT.topPx(TOP));
        assertEquals(12, LAYOUT.topPx(MIDDLE));
        assertEquals(22, LAYOUT.topPx(MIDDLE, 1));
        assertEquals(20, LAYOUT.heightPx(MIDDLE));
        assertEquals(38, LAYOUT.topPx(BOTTOM));
        assertEquals(48, LAYOUT.heightPx());
        assertEquals(0, new LaneLayout(List.of(), 10, 2, 6).heightPx());
    }

    @Test
    void hostsEncloseTheirLanes() {
        assertEquals(List.of(new Group("a", 0, 32), new Group("b", 38, 10)), LAYOUT.groups());
    }

    @Test
    void heightsBelongToRowsOrToNothing() {
        assertEquals(Optional.of(new Place(TOP, 0)), LAYOUT.at(9.9));
        assertEquals(Optional.empty(), LAYOUT.at(10));
        assertEquals(Optional.of(new Place(MIDDLE, 1)), LAYOUT.at(25));
        assertEquals(Optional.empty(), LAYOUT.at(-1));
        assertEquals(Optional.empty(), LAYOUT.at(48));
    }

    @Test
    void thePointerMeetsRectanglesNarrowerThanAPixel() {
        ChartModel model = new Scenario().datagrams(1).work("a", "driver", 1, 500, 1).chart(Grain.PACKET);
        TimeScale scale = LinearScale.fit(new TimeRange(0, 1_000 * Scenario.US), 100);
        HitTester hits = new HitTester(model, scale, new LaneLayout(model.lanes(), 10, 2, 6));
        assertEquals(OptionalInt.of(0), hits.at(51, 5));
        assertEquals(OptionalInt.empty(), hits.at(60, 5));
        assertEquals(OptionalInt.empty(), hits.at(51, 15));
    }
}
