package org.stacklab.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Turns drawings of this house into PDF pages: what {@link TimelineSvg} writes, no other SVG. Lines stay lines and text stays text, in
 * an embedded subset of Liberation Sans. The same drawing always gives the same bytes.
 */
final class SvgPdf {
    /** CSS pixels are 96 to the inch, PDF points are 72. */
    static final float POINTS_PER_PIXEL = 0.75f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final XMLStreamReader in;
    private final CmapLookup glyphs;
    private final PDFont font;
    private SvgPainter painter;

    private SvgPdf(PDDocument document, CmapLookup glyphs, PDFont font, XMLStreamReader in) {
        this.document = document;
        this.glyphs = glyphs;
        this.font = font;
        this.in = in;
    }

    /** Writes a document with a page for each drawing; they are made one after the other. */
    static void write(List<OutputFolder.Content> drawings, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(); TrueTypeFont typeface = typeface()) {
            PDFont font = PDType0Font.load(document, typeface, true);
            for (OutputFolder.Content drawing : drawings) {
                StringBuilder svg = new StringBuilder();
                drawing.writeTo(svg);
                new SvgPdf(document, typeface.getUnicodeCmapLookup(), font, reader(svg.toString())).convert();
            }
            // Otherwise the time of day would become the identity of the document.
            document.setDocumentId(1L);
            document.save(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing that is no XML", e);
        }
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    private static TrueTypeFont typeface() throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            return new OTFParser(true).parse(new RandomAccessReadBuffer(in));
        }
    }

    private void convert() throws IOException, XMLStreamException {
        in.nextTag();
        float width = Float.parseFloat(attribute("width"));
        float height = Float.parseFloat(attribute("height"));
        PDPage page = new PDPage(new PDRectangle(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL, 0, height * POINTS_PER_PIXEL));
            painter = new SvgPainter(content, font);
            group(SvgStyle.INITIAL.with(this::attribute));
        }
    }

    /** Paints what is in the present element, up to its end. */
    private void group(SvgStyle style) throws IOException, XMLStreamException {
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                element(style.with(this::attribute));
            }
        }
    }

    private void element(SvgStyle style) throws IOException, XMLStreamException {
        switch (in.getLocalName()) {
            case "g" -> group(style);
            case "rect" -> painter.rectangle(style, number("x"), number("y"), number("width"), number("height"));
            case "line" -> painter.line(style, number("x1"), number("y1"), number("x2"), number("y2"));
            case "path" -> path(style, attribute("d").substring(1).split("[ v]"));
            case "text" -> {
                float x = number("x");
                float y = number("y");
                painter.text(style, printable(in.getElementText()), x, y);
            }
            case "title" -> in.getElementText();
            default -> skip();
        }
        if (in.isStartElement()) {
            in.nextTag();
        }
    }

    /** A vertical line {@code Mx yvlength}, the only path outside the hatching. */
    private void path(SvgStyle style, String... numbers) throws IOException {
        float x = Float.parseFloat(numbers[0]);
        float y = Float.parseFloat(numbers[1]);
        painter.line(style, x, y, x, y + Float.parseFloat(numbers[2]));
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> printable.appendCodePoint(glyphs.getGlyphId(c) == 0 ? '?' : c));
        return printable.toString();
    }

    private String attribute(String name) {
        return in.getAttributeValue(null, name);
    }

    private float number(String name) {
        String value = attribute(name);
        return value == null ? 0 : Float.parseFloat(value);
    }
}
