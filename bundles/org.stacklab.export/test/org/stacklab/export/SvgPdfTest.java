package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartModel;

class SvgPdfTest {
    private static final String SVG = "<svg width=\"40\" height=\"20\">%s</svg>";

    private static byte[] pdf(String svg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgPdf.write(List.of(to -> to.append(svg)), out);
        return out.toByteArray();
    }

    private static String chart() throws IOException {
        RunResult result = SmallRun.result();
        ChartModel chart = SmallRun.chart(result);
        StringBuilder svg = new StringBuilder();
        new TimelineSvg(chart, result.lab(), ResultText.summary(result), chart.range()).writeTo(svg);
        return svg.toString();
    }

    private static BufferedImage picture(String elements) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PdfPng.write(pdf(String.format(SVG, elements)), 2, png);
        return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    }

    @Test
    void textStaysTextInAnEmbeddedFontAndLinesStayLines() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(chart()))) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.startsWith("small \"run\" <1> & more"), text);
            assertTrue(text.contains("bottom-half") && text.contains("time lost because others held a resource"), text);
            PDPage page = document.getPage(0);
            for (COSName font : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(font).isEmbedded());
            }
            assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(chart()), pdf(chart()));
    }

    @Test
    void lettersTheFontDoesNotHaveBecomeQuestionMarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(String.format(SVG, "<text x=\"0\" y=\"10\">送µ😀</text>")))) {
            assertEquals("?µ?", new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void groupsMoveAndColour() throws IOException {
        BufferedImage picture = picture("<g transform=\"translate(10 5)\" fill=\"#ff0000\"><title>t</title>"
                + "<rect x=\"0\" y=\"0\" width=\"10\" height=\"10\"/></g>"
                + "<rect x=\"30\" y=\"0\" width=\"10\" height=\"10\" fill=\"#0000ff\"/>");
        assertEquals(80, picture.getWidth());
        assertEquals(40, picture.getHeight());
        assertEquals(0xFFFF0000, picture.getRGB(2 * 11, 2 * 6));
        assertEquals(0xFFFF0000, picture.getRGB(2 * 19, 2 * 14));
        assertEquals(0xFF0000FF, picture.getRGB(2 * 35, 2 * 5));
        assertEquals(0xFFFFFFFF, picture.getRGB(2 * 25, 2 * 5));
    }

    @Test
    void theHatchingFillsItsRectangleToEveryCorner() throws IOException {
        BufferedImage picture = picture("<rect x=\"5\" y=\"5\" width=\"30\" height=\"10\" fill=\"url(#lost)\"/>");
        for (int[] corner : new int[][] {{10, 10}, {60, 10}, {10, 20}, {60, 20}}) {
            assertTrue(isHatched(picture, corner[0], corner[1]), corner[0] + " " + corner[1]);
        }
        assertFalse(isHatched(picture, 0, 30));
    }

    /** Whether some pixel near a place is not white. */
    private static boolean isHatched(BufferedImage picture, int left, int top) {
        for (int x = left; x < left + 10; x++) {
            for (int y = top; y < top + 10; y++) {
                if (picture.getRGB(x, y) != 0xFFFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }
}
