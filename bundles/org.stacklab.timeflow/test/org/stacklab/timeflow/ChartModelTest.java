package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stacklab.timeflow.Scenario.US;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.SharedResource;

class ChartModelTest {
    private static List<String> laneNames(ChartModel model) {
        return model.lanes().stream().map(lane -> lane.host() + "/" + lane.layer()).toList();
    }

    @Test
    void lanesFollowThePacketFromHostToHostWhateverIdlesEarlier() {
        ChartModel model = new Scenario().datagrams(1)
                .work("receiver", "receive-call", 0, 0, 1)
                .work("sender", "driver", 1, 2, 1)
                .work("sender", "system-call", 1, 1, 1)
                .work("sender", "interrupt", 1, 9, 1)
                .work("sender", "zero-copy", 1, 4, 1)
                .work("cable", "link", 1, 5, 1)
                .work("receiver", "receive-call", 1, 12, 1)
                .work("receiver", "nic-recv", 1, 5, 1)
                .work("receiver", "bottom-half", 1, 10, 1)
                .chart(Grain.PACKET);
        assertEquals(List.of("sender/system-call", "sender/driver", "sender/interrupt", "sender/zero-copy", "cable/link",
                "receiver/nic-recv", "receiver/bottom-half", "receiver/receive-call"), laneNames(model));
    }

    @Test
    void stepsOfALayerOnAPacketAreOneRectangle() {
        Scenario scenario = new Scenario().datagrams(2)
                .work("a", "bottom-half", 1, 0, 3).work("a", "bottom-half", 1, 5, 2).work("a", "bottom-half", 2, 7, 1);
        ChartModel model = scenario.chart(Grain.PACKET);
        assertEquals(2, model.size());
        assertEquals(0, model.startPs(0));
        assertEquals(7 * US, model.endPs(0));
        assertEquals(5 * US, model.ownPs(0));
        assertEquals(0, model.lostPs(0));
        assertEquals("1", model.text(0));
        assertEquals("2", model.text(1));
        List<Integer> spans = new ArrayList<>();
        model.forEachSpan(0, spans::add);
        assertEquals(List.of(1, 2), spans);
        assertEquals(3, scenario.chart(Grain.SPAN).size());
    }

    @Test
    void aPacketThatWaitsWhileTheLayerWorksOnOthersGetsTwoRectangles() {
        ChartModel model = new Scenario().datagrams(2).work("a", "driver", 1, 0, 1).work("a", "driver", 2, 2, 1)
                .work("a", "driver", 1, 9, 1)
                .chart(Grain.PACKET);
        assertEquals(1, model.lanes().size());
        assertEquals(3, model.size());
    }

    @Test
    void workForNoPacketIsNotJoined() {
        ChartModel model = new Scenario().work("a", "interrupt", 0, 0, 1).work("a", "interrupt", 0, 5, 1).chart(Grain.PACKET);
        assertEquals(2, model.size());
        assertEquals("", model.text(0));
    }

    @Test
    void thePacketOfOneLaneIsNotJoinedWithThatOfAnother() {
        ChartModel model = new Scenario().datagrams(1).work("a", "driver", 1, 0, 1).work("a", "link", 1, 1, 1).work("a", "driver", 1, 2, 1)
                .chart(Grain.PACKET);
        assertEquals(2, model.size());
        assertEquals(3 * US, model.endPs(0));
        assertEquals("link", model.lane(1).layer());
    }

    @Test
    void lostTimeIsWhatTheSpansWereStretchedBy() {
        Scenario scenario = new Scenario().datagrams(2);
        SharedResource bus = scenario.resource("a/bus");
        ChartModel model = scenario.work("a", "system-call", 1, 0, 10, bus).work("a", "nic-sdma", 2, 0, 10, bus).chart(Grain.PACKET);
        assertEquals(20 * US, model.endPs(0));
        assertEquals(10 * US, model.ownPs(0));
        assertEquals(10 * US, model.lostPs(0));
    }

    @Test
    void rectanglesThatOverlapGetRowsAndNeverCoverEachOther() {
        ChartModel model = new Scenario().datagrams(4)
                .work("a", "x", 1, 0, 10).work("a", "x", 2, 1, 2).work("a", "x", 3, 3, 9).work("a", "x", 4, 10, 1).chart(Grain.PACKET);
        assertEquals(2, model.lanes().getFirst().rows());
        assertEquals(List.of("1 in row 0", "4 in row 0", "2 in row 1", "3 in row 1"),
                IntStream.range(0, 4).mapToObj(r -> model.text(r) + " in row " + model.row(r)).toList());
    }

    @Test
    void workUnderWayIsLeftOut() {
        ChartModel model = new Scenario().datagrams(2).work("a", "x", 1, 0, 1).work("a", "y", 2, 0, 100).chart(Grain.PACKET, 50);
        assertEquals(List.of("a/x"), laneNames(model));
        assertEquals(new TimeRange(0, US), model.range());
    }

    @Test
    void anEmptyRecordHasNoLanes() {
        ChartModel model = new Scenario().chart(Grain.PACKET);
        assertEquals(List.of(), model.lanes());
        assertEquals(new TimeRange(0, 0), model.range());
    }

    @Test
    void visibleBoxesAreClipped() {
        ChartModel model = new Scenario().datagrams(3).work("a", "x", 1, 0, 10).work("a", "x", 2, 10, 10).work("a", "x", 3, 30, 10)
                .chart(Grain.PACKET);
        List<Box> boxes = model.visible(model.lanes().getFirst(), new TimeRange(5 * US, 25 * US), 1000);
        assertEquals(List.of(new Box(0, 0, 0, 1, 5 * US, 10 * US, 1_000_000), new Box(0, 0, 1, 1, 10 * US, 20 * US, 1_000_000)), boxes);
        assertFalse(boxes.getFirst().undersampled());
    }

    @Test
    void whatOnlyTouchesTheRangeIsNotVisibleButWorkThatTakesNoTimeIs() {
        ChartModel model = new Scenario().datagrams(4).work("a", "x", 1, 0, 10).work("a", "x", 2, 10, 0).work("a", "x", 3, 20, 0)
                .work("a", "x", 4, 20, 10).chart(Grain.PACKET);
        List<Box> boxes = model.visible(model.lanes().getFirst(), new TimeRange(10 * US, 20 * US), 10);
        assertEquals(List.of("2", "3"), boxes.stream().map(box -> model.text(box.first())).toList());
    }

    @Test
    void whatLiesInOnePixelIsPutTogether() {
        Scenario scenario = new Scenario().datagrams(1000);
        for (int packet = 1; packet <= 1000; packet++) {
            scenario.work("a", "x", packet, 2 * packet, packet == 500 ? 300 : 1);
        }
        ChartModel model = scenario.chart(Grain.PACKET);
        List<Box> boxes = model.visible(model.lanes().getFirst(), new TimeRange(0, 2100 * US), 21);
        assertEquals(1000, boxes.stream().mapToInt(Box::count).sum());
        assertTrue(boxes.size() <= 2 * 2 * 21, boxes.size() + " boxes");
        Box longOne = boxes.stream().filter(box -> box.endPs() - box.startPs() == 300 * US).findFirst().orElseThrow();
        assertFalse(longOne.undersampled());
        assertEquals(new Box(0, 0, 49, 50, 100 * US, 199 * US, 505_051), boxes.get(1));
    }

    @Test
    void theNearestRectangleIsFound() {
        ChartModel model = new Scenario().datagrams(2).work("a", "x", 1, 10, 10).work("a", "x", 2, 30, 10).chart(Grain.PACKET);
        Lane lane = model.lanes().getFirst();
        assertEquals(OptionalInt.of(0), model.at(lane, 0, 15 * US, 0));
        assertEquals(OptionalInt.of(0), model.at(lane, 0, 22 * US, 3 * US));
        assertEquals(OptionalInt.of(1), model.at(lane, 0, 28 * US, 3 * US));
        assertEquals(OptionalInt.of(1), model.at(lane, 0, 41 * US, 3 * US));
        assertEquals(OptionalInt.of(0), model.at(lane, 0, 8 * US, 3 * US));
        assertEquals(OptionalInt.empty(), model.at(lane, 0, 25 * US, 3 * US));
        assertEquals(OptionalInt.empty(), model.at(lane, 0, 50 * US, 3 * US));
        assertEquals(OptionalInt.empty(), model.at(lane, 1, 15 * US, 3 * US));
    }

    @Test
    void shadesAlternateFromDatagramToDatagramAndFragmentsShareThatOfTheirs() {
        Scenario scenario = new Scenario().datagrams(2);
        int fragment = scenario.packets().addFragment(2, 1, 500);
        ChartModel model = scenario.work("a", "link", 1, 0, 1).work("a", "link", 2, 1, 1).work("a", "link", fragment, 2, 1)
                .chart(Grain.PACKET);
        assertEquals(new StyleKey(StyleKey.Hue.GREY, 0), model.style(0));
        assertEquals(new StyleKey(StyleKey.Hue.GREY, 1), model.style(1));
        assertEquals(model.style(1), model.style(2));
        assertEquals("2.1", model.text(2));
    }
}
