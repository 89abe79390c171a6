package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.PlotAxis;
import org.stacklab.plot.PlotAxis.Scale;
import org.stacklab.plot.Series;
import org.stacklab.plot.Series.Origin;
import org.stacklab.plot.Series.Point;
import org.stacklab.sim.Stop;

class PlotSvgTest {
    private static final PlotAxis MBPS = PlotAxis.of("throughput in Mb/s", Scale.LINEAR);

    private static String svg(Plot plot) throws IOException {
        StringBuilder out = new StringBuilder();
        new PlotSvg(plot).writeTo(out);
        return out.toString();
    }

    private static Plot curve(Mark... marks) {
        Series emulated = new Series("E-UDP <fine>", Origin.EMULATED, List.of(new Point(1024, 250), new Point(2048, 500),
                new Point(4096, 1000)), List.of(marks));
        return new Plot("Bandwidth", "engine", PlotAxis.of("message size", Scale.BYTES_LOG), MBPS, List.of(emulated));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void curvesPassThroughTheirPoints() throws IOException {
        String svg = svg(curve());
        assertEquals(2, count(svg, "stroke-width=\"2.2\"/>") - 1, "two pieces and the legend");
        assertTrue(svg.contains("x1=\"0\" y1=\"270\" x2=\"315\" y2=\"180\""), svg);
        assertTrue(svg.contains("E-UDP &lt;fine&gt;"));
    }

    @Test
    void calibratedAndPredictedPointsDiffer() throws IOException {
        String svg = svg(curve(new Mark(2048, 490, true, "490"), new Mark(4096, 951, false, "951"),
                new Mark(Double.NaN, 951, false, "peak")));
        assertTrue(svg.contains("published, calibrated") && svg.contains("published, predicted"));
        assertTrue(svg.contains(">951<") && svg.contains(">peak<"));
        assertTrue(!svg(curve()).contains("published"));
    }

    @Test
    void labelsAtOnePlaceStandAboveEachOther() throws IOException {
        String svg = svg(curve(new Mark(4096, 951, true, "one"), new Mark(4096, 951, true, "two")));
        double one = Double.parseDouble(svg.replaceAll("(?s).* y=\"([-0-9.]+)\"[^>]*>one<.*", "$1"));
        double two = Double.parseDouble(svg.replaceAll("(?s).* y=\"([-0-9.]+)\"[^>]*>two<.*", "$1"));
        assertEquals(13, one - two);
    }

    @Test
    void wordsBecomeBars() throws IOException {
        Series cards = new Series("sender", Origin.EMULATED, List.of(new Point(0, 29), new Point(1, 12)), List.of());
        String svg = svg(new Plot("Cards", "engine", PlotAxis.ofWords("", List.of("LANai 4", "LANai 9")), MBPS, List.of(cards)));
        assertEquals(2, count(svg, "<rect [^>]*fill=\"#0072b2\""));
        assertTrue(svg.contains(">LANai 9<"));
    }

    @Test
    void theDrawingBecomesAPdfWithItsText(@TempDir Path files) throws IOException {
        OutputFolder folder = new OutputFolder(files, new Stop());
        new Drawing(new PlotSvg(curve())::writeTo).addTo(folder, "figure");
        folder.write();
        try (PDDocument pdf = Loader.loadPDF(files.resolve("figure.pdf").toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("throughput in Mb/s"));
        }
        assertEquals(svg(curve()), Files.readString(files.resolve("figure.svg")));
    }
}
