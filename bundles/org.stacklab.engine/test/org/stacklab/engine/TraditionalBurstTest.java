package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stacklab.machine.Layer;
import org.stacklab.trace.Journey;
import org.stacklab.trace.Journey.Stop;
import org.stacklab.trace.SpanStore;

/** The shape of paper 001, figure 2: a burst of ten 32 KB datagrams through the traditional stack (mechanisms 2.2). */
class TraditionalBurstTest {
    private static RunResult result;
    private static Map<Integer, Journey> journeys;

    @BeforeAll
    static void run() {
        result = Labs.run(Labs.e1().burst(10, 32 << 10).pair());
        journeys = Journey.all(result.spans());
    }

    private static List<Stop> lane(String host, String layer) {
        List<Stop> lane = new ArrayList<>();
        for (int packet = 1; packet <= 10; packet++) {
            journeys.get(packet).stops().stream().filter(s -> s.host().equals(host) && s.layer().equals(layer)).forEach(lane::add);
        }
        assertEquals(10, lane.size());
        return lane;
    }

    private static long lengthPs(Stop stop) {
        return stop.endPs() - stop.startPs();
    }

    private static long gapPs(List<Stop> lane, int before) {
        return lane.get(before).startPs() - lane.get(before - 1).endPs();
    }

    @Test
    void senderNicIsLongWhileTheHostCopies() {
        List<Stop> nic = lane("sender", Layer.NIC_SDMA);
        for (int early = 0; early < 4; early++) {
            for (int late = 4; late < 10; late++) {
                assertTrue(lengthPs(nic.get(early)) > lengthPs(nic.get(late)), "rectangle " + (early + 1) + " against " + (late + 1));
            }
        }
        long hostDonePs = lane("sender", Layer.DRIVER).get(9).endPs();
        assertTrue(nic.get(3).startPs() < hostDonePs && hostDonePs < nic.get(4).startPs(), "the host is done while the NIC has packet 4");
    }

    @Test
    void receiverNicHasGapsEarly() {
        List<Stop> nic = lane("receiver", Layer.NIC_RDMA);
        for (int early = 1; early <= 3; early++) {
            for (int late = 4; late < 10; late++) {
                assertTrue(gapPs(nic, early) > gapPs(nic, late), "gap before " + (early + 1) + " against before " + (late + 1));
            }
        }
    }

    @Test
    void bottomHalfIsLongOnceArrivalsAreDense() {
        List<Stop> bottomHalf = lane("receiver", Layer.BOTTOM_HALF);
        for (int early = 0; early < 3; early++) {
            for (int dense = 3; dense < 6; dense++) {
                assertTrue(lengthPs(bottomHalf.get(dense)) > lengthPs(bottomHalf.get(early)));
            }
        }
    }

    @Test
    void thirdCopyStarvesUntilTheBottomHalvesAreDone() {
        List<Stop> copies = lane("receiver", Layer.RECEIVE_CALL);
        long bottomHalvesDonePs = lane("receiver", Layer.BOTTOM_HALF).get(9).endPs();
        List<Stop> arrivals = lane("receiver", Layer.NIC_RDMA);
        assertTrue(copies.get(0).endPs() < arrivals.get(1).endPs(), "copy 1 fits the gap");
        assertTrue(copies.get(1).endPs() < arrivals.get(2).endPs(), "copy 2 fits the gap");
        assertTrue(copies.get(2).startPs() < arrivals.get(3).endPs(), "copy 3 begins in a gap");
        assertTrue(copies.get(2).endPs() > bottomHalvesDonePs, "copy 3 ends after the last bottom half");
        for (int k = 3; k < 10; k++) {
            assertEquals(copies.get(k - 1).endPs(), copies.get(k).startPs(), "copies follow each other");
        }
    }

    @Test
    void linkIsIdleHalfOfTheContendedTime() {
        List<Stop> link = lane("cable", Layer.LINK);
        long windowPs = link.get(3).startPs() - link.get(0).startPs();
        long busyPs = lengthPs(link.get(0)) + lengthPs(link.get(1)) + lengthPs(link.get(2));
        long idlePercent = 100 - 100 * busyPs / windowPs;
        assertTrue(idlePercent >= 43 && idlePercent <= 53, "link idle " + idlePercent + " %");
        assertTrue(link.get(0).startPs() > lane("sender", Layer.NIC_SDMA).get(0).ownPs(), "the link waits for a whole first DMA");
    }

    @Test
    void everySpanExplainsItself() {
        SpanStore spans = result.spans();
        for (int span = 1; span <= spans.size(); span++) {
            long lostPs = 0;
            for (int i = 0; i < spans.lossCount(span); i++) {
                lostPs += spans.lossPs(span, i);
                int culprit = spans.lossSpan(span, i);
                assertTrue(spans.startPs(culprit) < spans.endPs(span) && spans.startPs(span) < spans.endPs(culprit));
            }
            assertEquals(spans.endPs(span) - spans.startPs(span) - spans.ownPs(span), lostPs);
        }
    }
}
