package org.stacklab.ui.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Event;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Gaps;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.trace.Recorder;

/** Moving about in a chart of two datagrams, each sent and received for 100 us, the second 200 us after the first. */
final class ViewStateTest {
    private static final long US = 1_000_000L;
    private static final int WIDTH_PX = 500;
    /** The run lasts 400 us; a hundredth of that is shown behind it. */
    private static final long EXTENT_PS = 404 * US;

    private final ViewState all = ViewState.of(chart(), Gaps.NONE, WIDTH_PX);

    private static ChartModel chart() {
        Simulator sim = new Simulator(1, new TreeSet<>(List.of("test")), true);
        Recorder recorder = new Recorder(sim, true);
        recorder.packets().addFlow("burst");
        for (int packet = 1; packet <= 2; packet++) {
            recorder.packets().addDatagram(0, packet, 1000);
            work(sim, "sender", packet, (packet - 1) * 200);
            work(sim, "receiver", packet, (packet - 1) * 200 + 100);
        }
        sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
        return new ChartModel(recorder.spans(), recorder.packets(), Grain.PACKET);
    }

    private static void work(Simulator sim, String host, int packet, long startUs) {
        Origin origin = sim.origin("test");
        Activity activity = sim.activity(origin, sim.label(host, "layer", "cpu", "work")).build();
        sim.schedule(new Event() {
            @Override
            protected void fire() {
                activity.start(100 * US, packet, () -> { });
            }
        }, startUs * US, Phase.DISPATCH, origin);
    }

    @Test
    void showsEverythingAtFirst() {
        assertTrue(all.fitted());
        assertEquals(0, all.scale().atPs(0));
        assertEquals(EXTENT_PS, all.scale().atPs(WIDTH_PX));
    }

    @Test
    void keepsTheInstantUnderThePointerWhenZooming() {
        long ps = all.scale().atPs(200);
        ViewState near = all.zoom(3, 200, WIDTH_PX);
        assertFalse(near.fitted());
        assertEquals(ps, near.scale().atPs(200), US / 1000.0);
        assertEquals(all.scale().psPerPx() / 3, near.scale().psPerPx());
    }

    @Test
    void neverShowsMoreThanEverything() {
        ViewState far = all.zoom(2, 100, WIDTH_PX).zoom(0.1, 400, WIDTH_PX);
        assertTrue(far.fitted());
        assertEquals(all.scale(), far.scale());
    }

    @Test
    void stopsAtBothEnds() {
        ViewState near = all.zoom(4, 250, WIDTH_PX);
        assertEquals(0, near.pan(-10_000, WIDTH_PX).scale().atPs(0));
        assertEquals(EXTENT_PS, near.pan(10_000, WIDTH_PX).scale().atPs(WIDTH_PX), near.scale().psPerPx());
    }

    @Test
    void goesOnShowingEverythingInAnotherWindow() {
        assertEquals(EXTENT_PS, all.resized(900).scale().atPs(900));
        ViewState near = all.zoom(4, 250, WIDTH_PX);
        assertEquals(near.scale().psPerPx(), near.resized(900).scale().psPerPx());
    }

    @Test
    void keepsTheStretchInViewWhenTheLabHasRunAgain() {
        ViewState near = all.zoom(4, 250, WIDTH_PX).select(0);
        ViewState again = near.with(chart(), Gaps.NONE, WIDTH_PX);
        assertEquals(near.scale(), again.scale());
        assertEquals(ViewState.NOTHING, again.selected());
        assertTrue(all.with(chart(), Gaps.NONE, WIDTH_PX).fitted());
    }

    @Test
    void scrollsNoFartherThanThereIsSomethingHidden() {
        assertEquals(30, all.scroll(50, 30).topPx());
        assertEquals(0, all.scroll(-5, 30).topPx());
        assertEquals(0, all.scroll(5, -3).topPx());
    }

    @Test
    void lightsTheRectanglesOfTheSelectedDatagram() {
        assertTrue(all.isLit(0, 1) && all.isLit(1, 1));
        ViewState one = all.select(0);
        for (int rectangle = 0; rectangle < all.model().size(); rectangle++) {
            assertEquals(all.model().packet(rectangle) == all.model().packet(0), one.isLit(rectangle, 1));
        }
        assertTrue(one.select(ViewState.NOTHING).isLit(3, 1));
    }

    @Test
    void goesOnToShowEverythingAtTheEndWhateverTheWidth() {
        for (int widthPx = 1; widthPx < 3_000; widthPx++) {
            assertTrue(all.fit(widthPx).startAt(LinearScale.LAST_PS, widthPx).fitted(), "at a width of " + widthPx);
        }
    }
}
