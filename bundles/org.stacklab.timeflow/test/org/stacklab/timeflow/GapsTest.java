package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two hosts that work for 10 us now and then, with long pauses between. */
final class GapsTest {
    private static final long US = Scenario.US;

    private static Gaps pauses(long... startsUs) {
        Scenario scenario = new Scenario().datagrams(startsUs.length);
        for (int i = 0; i < startsUs.length; i++) {
            scenario.work("host" + i % 2, "layer", i + 1, startsUs[i], 10);
        }
        return Gaps.of(scenario.chart(Grain.PACKET));
    }

    @Test
    void areWhatNoLaneCovers() {
        Gaps gaps = pauses(0, 5, 1_000, 1_005);
        assertEquals(1, gaps.size());
        assertEquals(new TimeRange(15 * US, 1_000 * US), gaps.gap(0));
    }

    @Test
    void doNotExistWhereSomethingAlwaysHappens() {
        assertSame(Gaps.NONE, pauses(0, 5, 12, 20));
        assertSame(Gaps.NONE, Gaps.of(new Scenario().chart(Grain.PACKET)));
    }

    @Test
    void beginWithTheRun() {
        assertEquals(new TimeRange(0, 500 * US), pauses(500).gap(0));
    }

    @Test
    void leaveBusyTimeAsLongAsItIs() {
        Gaps gaps = pauses(0, 1_000, 9_000);
        assertEquals(10 * US, gaps.squeeze(1_010 * US) - gaps.squeeze(1_000 * US));
        assertEquals(10 * US, gaps.squeeze(10 * US));
        assertTrue(gaps.squeeze(9_010 * US) < 40 * US, "the pauses have not become short");
    }

    @Test
    void neverTurnTimeAround() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            Gaps gaps = pauses(random.longs(20, 0, 100_000).sorted().toArray());
            long before = -1;
            for (long ps : random.longs(200, 0, 120_000 * US).sorted().toArray()) {
                long squeezed = gaps.squeeze(ps);
                assertTrue(squeezed >= before && squeezed <= ps, "at " + ps);
                before = squeezed;
            }
        }
    }

    @Test
    void areUndoneByStretching() {
        Random random = new Random(5);
        Gaps gaps = pauses(100, 5_000, 5_015, 70_000);
        for (long ps : random.longs(1_000, 0, 80_000 * US).toArray()) {
            int gap = gaps.after(ps);
            boolean within = gap < gaps.size() && gaps.gap(gap).startPs() < ps;
            assertEquals(ps, gaps.stretch(gaps.squeeze(ps)), within ? gaps.gap(gap).lengthPs() / 1_000_000.0 : 0);
        }
    }

    @Test
    void getOneMarkEachOnTheAxisAndNoTicksWithin() {
        Gaps gaps = pauses(0, 1_000, 9_000);
        TimeScale scale = new SqueezedScale(LinearScale.fit(new TimeRange(0, gaps.squeeze(9_010 * US)), 600), gaps);
        assertEquals(List.of(gaps.gap(0), gaps.gap(1)), scale.breaks(600, 5));
        assertEquals(1, scale.breaks(600, 600).size());
        List<Tick> ticks = scale.ticks(600, 40);
        assertTrue(ticks.size() > 5);
        for (int i = 0; i < ticks.size(); i++) {
            long ps = ticks.get(i).ps();
            int gap = gaps.after(ps);
            assertTrue(gap == gaps.size() || gaps.gap(gap).startPs() >= ps, ticks.get(i).text() + " lies in a gap");
            assertTrue(i == 0 || scale.xPx(ps) - scale.xPx(ticks.get(i - 1).ps()) >= 39, "ticks too near at " + ticks.get(i).text());
        }
    }
}
