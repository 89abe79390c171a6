package org.stacklab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.plot.PlotAxis.Scale;
import org.stacklab.plot.Series.Origin;
import org.stacklab.plot.Series.Point;

class PlotTest {
    private static final PlotAxis MBPS = PlotAxis.of("throughput in Mb/s", Scale.LINEAR);

    private static Plot plot(PlotAxis x, Mark... marks) {
        return new Plot("title", "source", x, MBPS,
                List.of(new Series("UDP", Origin.EMULATED, List.of(new Point(1024, 480), new Point(32 << 10, 930)), List.of(marks))));
    }

    @Test
    void boundsHoldPointsAndMarks() {
        Plot plot = plot(PlotAxis.of("size", Scale.BYTES), new Mark(512, Double.NaN, true, "peak"),
                new Mark(Double.NaN, 1280, false, "link"));
        assertEquals(512, plot.leastX());
        assertEquals(32 << 10, plot.mostX());
        assertEquals(1400, plot.mostY());
    }

    @Test
    void ticksAreRound() {
        assertEquals(List.of(0.0, 200.0, 400.0, 600.0, 800.0, 1000.0), MBPS.ticks(0, 1000, 8));
        PlotAxis log = PlotAxis.of("size", Scale.BYTES_LOG);
        assertEquals(List.of(32.0, 128.0, 512.0, 2048.0, 8192.0, 32768.0), log.ticks(32, 32 << 10, 8));
        assertEquals(List.of("32 B", "2 KB"), List.of(log.text(32), log.text(2048)));
        PlotAxis bytes = PlotAxis.of("size", Scale.BYTES);
        assertEquals(List.of(4096.0, 8192.0, 12288.0, 16384.0), bytes.ticks(32, 16 << 10, 5));
    }

    @Test
    void everyDoublingIsOneStepOnALogarithmicAxis() {
        PlotAxis log = PlotAxis.of("size", Scale.BYTES_LOG);
        assertEquals(0.1, log.share(64, 32, 32 << 10), 1e-9);
        assertEquals(0.9, log.share(16 << 10, 32, 32 << 10), 1e-9);
    }

    @Test
    void wordsBecomeBars() {
        Plot bars = plot(PlotAxis.ofWords("card", List.of("LANai 4", "LANai 9")));
        assertTrue(bars.hasBars());
        assertEquals(-0.5, bars.leastX());
        assertEquals(1.5, bars.mostX());
        assertEquals("LANai 9", bars.x().text(1));
        assertFalse(plot(PlotAxis.of("size", Scale.BYTES)).hasBars());
    }

    @Test
    void aMarkIsSomewhere() {
        assertThrows(IllegalArgumentException.class, () -> new Mark(Double.NaN, Double.NaN, true, "nowhere"));
        assertFalse(new Mark(Double.NaN, 1, true, "line").isPoint());
    }
}
