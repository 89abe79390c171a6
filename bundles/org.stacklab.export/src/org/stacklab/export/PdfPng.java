package org.stacklab.export;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes a picture of the page {@link SvgPdf} has made. Letters come from the page's own font: neither a display nor fonts are needed. */
final class PdfPng {
    /** Pure strokes: otherwise thin rectangles side by side get unequal borders. */
    private static final RenderingHints HINTS = new RenderingHints(Map.of(RenderingHints.KEY_ANTIALIASING,
            RenderingHints.VALUE_ANTIALIAS_ON, RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));

    private PdfPng() {
    }

    /** Writes the first page of a document as PNG; at scale 1 a pixel is a pixel of the drawing. */
    static void write(byte[] pdf, double scale, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setRenderingHints(HINTS);
            BufferedImage image = renderer.renderImage(0, (float) scale / SvgPdf.POINTS_PER_PIXEL, ImageType.RGB);
            ImageIO.write(image, "png", out);
        }
    }
}
