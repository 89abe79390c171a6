package org.stacklab.ui.topology.image;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;

/** Writes shapes of the diagram as elements of SVG 1.1. */
final class SvgWriter {
    private static final int BASELINE_PERCENT = 80;

    private final XMLStreamWriter xml;
    private final Map<Rectangle, String> clips = new LinkedHashMap<>();

    SvgWriter(OutputStream out, Dimension size) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        attributes("xmlns", "http://www.w3.org/2000/svg", "width", size.width, "height", size.height, "viewBox",
                "0 0 " + size.width + " " + size.height);
        xml.writeEmptyElement("rect");
        attributes("width", size.width, "height", size.height, "fill", "#ffffff");
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    void rectangle(SvgState state, boolean filled, Rectangle box, int arc) {
        element(state, box, "rect", filled, "x", box.x, "y", box.y, "width", box.width, "height", box.height, "rx", arc / 2);
    }

    void oval(SvgState state, boolean filled, Rectangle box) {
        element(state, box, "ellipse", filled, "cx", box.x + box.width / 2.0, "cy", box.y + box.height / 2.0, "rx", box.width / 2.0,
                "ry", box.height / 2.0);
    }

    void polygon(SvgState state, boolean filled, PointList points) {
        element(state, points.getBounds(), "polygon", filled, "points", coordinates(points));
    }

    void polyline(SvgState state, PointList points) {
        element(state, points.getBounds(), "polyline", false, "points", coordinates(points));
    }

    private static String coordinates(PointList points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            text.append(i == 0 ? "" : " ").append(points.getPoint(i).x).append(',').append(points.getPoint(i).y);
        }
        return text.toString();
    }

    private void element(SvgState state, Rectangle bounds, String name, boolean filled, Object... attributes) {
        write(() -> {
            String clip = clip(state, bounds);
            xml.writeEmptyElement(name);
            attributes(attributes);
            if (filled) {
                attributes("fill", hex(state.background));
            } else {
                attributes("fill", "none", "stroke", hex(state.foreground), "stroke-width", state.lineWidth);
            }
            if (!filled && state.lineStyle != Graphics.LINE_SOLID) {
                attributes("stroke-dasharray", state.lineStyle == Graphics.LINE_DOT ? "2 3" : "7 4");
            }
            if (clip != null) {
                attributes("clip-path", "url(#" + clip + ")");
            }
        });
    }

    /** The id of the bound a shape must be cut at; null when it is inside. */
    private String clip(SvgState state, Rectangle bounds) throws XMLStreamException {
        if (state.clip == null || state.clip.getExpanded(1, 1).contains(bounds)) {
            return null;
        }
        String known = clips.get(state.clip);
        if (known == null) {
            known = "clip" + (clips.size() + 1);
            clips.put(state.clip.getCopy(), known);
            xml.writeStartElement("clipPath");
            attributes("id", known);
            xml.writeEmptyElement("rect");
            attributes("x", state.clip.x, "y", state.clip.y, "width", state.clip.width, "height", state.clip.height);
            xml.writeEndElement();
        }
        return known;
    }

    /** One line of text below a point. */
    void text(SvgState state, String line, int x, int y, int heightPx) {
        FontData font = state.font.getFontData()[0];
        write(() -> {
            xml.writeStartElement("text");
            attributes("x", x, "y", y + heightPx * BASELINE_PERCENT / 100, "fill", hex(state.foreground), "font-family",
                    font.getName() + ", sans-serif", "font-size", font.getHeight() + "pt");
            if ((font.getStyle() & SWT.BOLD) != 0) {
                attributes("font-weight", "bold");
            }
            xml.writeCharacters(line);
            xml.writeEndElement();
        });
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private interface Body {
        void write() throws XMLStreamException;
    }

    private static void write(Body body) {
        try {
            body.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the picture cannot be written", e);
        }
    }
}
