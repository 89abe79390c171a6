package org.stacklab.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.Series;
import org.stacklab.sim.Stop;

class FiguresTest {
    private static Plot plot(String id) {
        return new FigureDrawing(new Stop()).plot(Figures.named(id).orElseThrow()).orElseThrow();
    }

    private static List<Mark> marks(String id, int series) {
        return plot(id).series().get(series).marks();
    }

    @Test
    void everyFigureIsDeclaredOnceAndItsFormulasCanBeRead() {
        List<String> ids = Figures.all().stream().map(Figure::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        Bench bench = new Bench(new Stop());
        for (Figure figure : Figures.all()) {
            assertTrue(figure.id().startsWith(figure.where().startsWith("paper 000") ? "udp-" : "eudp-"), figure.id());
            for (Figure.Line line : figure.lines()) {
                double value = new Formula(line.at(figure.positions().getFirst().word())).observe(bench).value();
                assertTrue(value >= 0, figure.id() + " " + line.name() + " " + value);
            }
        }
    }

    @Test
    void totalsRatiosAndDifferencesOfThePaperAreLaidOverTheirLines() {
        assertEquals(List.of(new Mark(2, 42.3, true, "42.3")), marks("eudp-fig8a", 0));
        assertEquals(List.of(new Mark(2, 44.7, true, "44.7")), marks("eudp-fig8a", 1));
        assertEquals(List.of(), marks("eudp-fig8b", 1));
        Plot dma = plot("udp-fig8a");
        Mark more = dma.series().get(0).marks().getFirst();
        assertEquals(30, more.y() - dma.series().get(1).points().getLast().y(), 1e-9);
        assertEquals("30 more", more.text());
    }

    @Test
    void emulatorAndClosedFormAreSeriesOfDifferentOrigin() {
        assertEquals(List.of(Series.Origin.EMULATED, Series.Origin.EMULATED, Series.Origin.CLOSED_FORM, Series.Origin.CLOSED_FORM),
                plot("eudp-fig13a").series().stream().map(Series::origin).toList());
    }

    @Test
    void chartsAreDrawnFromARun() throws IOException {
        Figure figure = Figures.named("eudp-fig9").orElseThrow();
        assertTrue(figure.isChart());
        StringBuilder svg = new StringBuilder();
        new FigureDrawing(new Stop()).draw(figure).orElseThrow().svg().writeTo(svg);
        assertTrue(svg.indexOf("E-UDP (paper 001, figure 9)") > 0);
    }

    @Test
    void stopEndsIt() {
        Stop stop = new Stop();
        stop.request();
        assertFalse(new FigureDrawing(stop).plot(Figures.named("udp-fig10").orElseThrow()).isPresent());
        assertFalse(new FigureDrawing(stop).draw(Figures.named("eudp-fig9").orElseThrow()).isPresent());
    }
}
