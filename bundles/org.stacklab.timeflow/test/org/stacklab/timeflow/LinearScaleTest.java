package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearScaleTest {
    private static List<String> labels(long startPs, long endPs) {
        return LinearScale.fit(new TimeRange(startPs, endPs), 1000).ticks(1000, 200).stream().map(Tick::text).toList();
    }

    @Test
    void theRangeFillsTheWidth() {
        LinearScale scale = LinearScale.fit(new TimeRange(5_000, 25_000), 1000);
        assertEquals(0, scale.xPx(5_000));
        assertEquals(1000, scale.xPx(25_000));
        assertEquals(new TimeRange(5_000, 25_000), scale.visible(1000));
    }

    @Test
    void instantsComeBackFromTheirPlaces() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            long startPs = random.nextLong(1L << 40);
            LinearScale scale = LinearScale.fit(new TimeRange(startPs, startPs + random.nextLong(1L << 40)), 1 + random.nextInt(3000));
            long ps = startPs + random.nextLong(1L << 40);
            assertTrue(Math.abs(scale.atPs(scale.xPx(ps)) - ps) <= 1, scale + " at " + ps);
        }
    }

    @Test
    void zoomKeepsTheInstantUnderThePointer() {
        LinearScale scale = LinearScale.fit(new TimeRange(0, 1_000_000), 1000);
        assertEquals(300_000, scale.zoom(4, 300).atPs(300), 1);
        assertEquals(250, scale.zoom(4, 300).psPerPx());
        assertEquals(LinearScale.MIN_PS_PER_PX, scale.zoom(1e12, 0).psPerPx());
    }

    @Test
    void panMovesByPixels() {
        assertEquals(20_000, LinearScale.fit(new TimeRange(0, 1_000_000), 1000).pan(20).originPs());
    }

    @Test
    void anEmptyRangeHasTheFinestZoom() {
        assertEquals(LinearScale.MIN_PS_PER_PX, LinearScale.fit(new TimeRange(7, 7), 100).psPerPx());
        assertThrows(IllegalArgumentException.class, () -> new LinearScale(0, Double.NaN));
    }

    @Test
    void ticksAreRoundAndCarryTheirUnit() {
        assertEquals(List.of("0 us", "1000 us", "2000 us", "3000 us", "4000 us"), labels(0, 4_100_000_000L));
        assertEquals(List.of("0 us", "200 us", "400 us", "600 us"), labels(0, 700_000_000L));
        assertEquals(List.of("100 ms", "150 ms", "200 ms"), labels(90_000_000_000L, 210_000_000_000L));
        assertEquals(List.of("3000 us", "3000.002 us", "3000.004 us"), labels(3_000_000_000L, 3_000_005_500L));
        assertEquals(List.of("0 ps", "2 ps", "4 ps", "6 ps", "8 ps", "10 ps"), labels(0, 10));
    }
}
