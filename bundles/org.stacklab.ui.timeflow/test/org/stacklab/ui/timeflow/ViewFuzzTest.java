package org.stacklab.ui.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
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
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LinearScale;
import org.stacklab.timeflow.Tick;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.Recorder;

/** However a user moves about in whatever run, there is something to paint, and never more than fits. */
final class ViewFuzzTest {
    private static final int WIDTH_PX = 500;
    private static final int MOVES = 60;

    static ChartModel random(Random random, long lastPs) {
        Simulator sim = new Simulator(1, new TreeSet<>(List.of("test")), true);
        Recorder recorder = new Recorder(sim, true);
        recorder.packets().addFlow("burst");
        Origin origin = sim.origin("test");
        int count = random.nextInt(40);
        for (int i = 1; i <= count; i++) {
            int packet = recorder.packets().addDatagram(0, i, 100);
            Activity activity = sim.activity(origin, sim.label("host" + i % 3, "layer" + i % 2, "cpu", "work")).build();
            long lengthPs = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextLong(lastPs / 2);
            sim.schedule(new Event() {
                @Override
                protected void fire() {
                    activity.start(lengthPs, packet, () -> { });
                }
            }, random.nextLong(lastPs), Phase.DISPATCH, origin);
        }
        sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
        return new ChartModel(recorder.spans(), recorder.packets(), random.nextBoolean() ? Grain.PACKET : Grain.SPAN);
    }

    private static ViewState move(ViewState state, Random random) {
        int widthPx = WIDTH_PX;
        TimeRange run = state.model().range();
        return switch (random.nextInt(9)) {
            case 0 -> state.zoom(Math.pow(10, random.nextInt(25) - 12), random.nextInt(widthPx), widthPx);
            case 1 -> state.pan(random.nextInt(4_000) - 2_000, widthPx);
            case 2 -> state.startAt(random.nextLong(), widthPx);
            case 3 -> state.centre(random.nextLong(run.endPs() + 2), widthPx);
            case 4 -> state.show(new TimeRange(run.endPs() / 3, run.endPs() / 3 + random.nextInt(2)), widthPx);
            case 5 -> state.model().size() == 0 ? state : state.select(random.nextInt(state.model().size()));
            case 6 -> state.with(random(random, 1 + random.nextLong(1_000_000)), Gaps.NONE, widthPx);
            case 7 -> state.scroll(random.nextInt(), random.nextInt(1000));
            default -> state.fit(widthPx);
        };
    }

    private static void check(ViewState state) {
        TimeRange extent = state.extent();
        TimeRange seen = state.linear().visible(WIDTH_PX);
        // A run shorter than the finest zoom can spread has empty room behind it.
        double sparePs = state.linear().psPerPx() + 1 + LinearScale.MIN_PS_PER_PX * WIDTH_PX;
        assertTrue(seen.startPs() >= extent.startPs() && seen.endPs() <= extent.endPs() + sparePs, seen + " of " + extent);
        long beforePs = Long.MIN_VALUE;
        List<Tick> ticks = state.scale().ticks(WIDTH_PX, 50);
        assertTrue(ticks.size() <= WIDTH_PX / 25, ticks.size() + " ticks");
        for (Tick tick : ticks) {
            assertTrue(tick.ps() > beforePs, "ticks in order");
            beforePs = tick.ps();
        }
        ChartArea area = ChartArea.of(WIDTH_PX + 100, 300, 100, 15, 1, state);
        for (Lane lane : state.model().lanes()) {
            int boxes = state.model().visible(lane, state.scale().visible(WIDTH_PX), WIDTH_PX).size();
            assertTrue(boxes <= lane.rows() * (2 * WIDTH_PX + 2), boxes + " boxes in " + lane);
            assertTrue(area.endRow(state, lane) <= lane.rows());
        }
    }

    @Test
    void thereIsAlwaysSomethingSensibleInView() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ChartModel model = random(random, seed % 5 == 0 ? Long.MAX_VALUE / 4 : 1 + random.nextLong(10_000_000));
            Gaps gaps = random.nextBoolean() ? Gaps.of(model) : Gaps.NONE;
            ViewState state = ViewState.of(model, gaps, WIDTH_PX);
            for (int i = 0; i < MOVES; i++) {
                check(state);
                state = move(state, random);
            }
        }
    }

    @Test
    void roomBesideTheRunCanBeSeen() {
        ChartModel model = random(new Random(3), 1_000_000);
        long endPs = model.range().endPs();
        ViewState state = ViewState.of(model, Gaps.NONE, WIDTH_PX).within(new TimeRange(-endPs, 2 * endPs), WIDTH_PX);
        assertEquals(-endPs, state.scale().atPs(0));
        assertEquals(2 * endPs, state.scale().atPs(WIDTH_PX), 1);
    }
}
