package org.stacklab.ui.topology.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class SvgWriterTest {
    private static final Rectangle BOX = new Rectangle(10, 20, 30, 40);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final SvgState state = new SvgState();

    SvgWriterTest() {
        state.foreground = new Color(1, 2, 3);
        state.background = new Color(255, 128, 0);
    }

    private interface Drawing {
        void draw(SvgWriter svg);
    }

    /** Reads back what was drawn; that it can be read shows that it is XML. */
    private Document draw(Drawing drawing) throws Exception {
        SvgWriter svg = new SvgWriter(bytes, new Dimension(200, 100));
        drawing.draw(svg);
        svg.end();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Element last(Document picture, String name) {
        return (Element) picture.getElementsByTagName(name).item(picture.getElementsByTagName(name).getLength() - 1);
    }

    @Test
    void pictureIsAsLargeAsTheDiagram() throws Exception {
        Element svg = draw(empty -> { }).getDocumentElement();

        assertEquals("0 0 200 100", svg.getAttribute("viewBox"));
        assertEquals("200", svg.getAttribute("width"));
    }

    @Test
    void filledShapesHaveTheBackgroundAndOutlinesTheForeground() throws Exception {
        Document picture = draw(svg -> {
            svg.rectangle(state, true, BOX, 8);
            svg.oval(state, false, BOX);
        });

        assertEquals("#ff8000", last(picture, "rect").getAttribute("fill"));
        assertEquals("4", last(picture, "rect").getAttribute("rx"));
        assertEquals("#010203", last(picture, "ellipse").getAttribute("stroke"));
        assertEquals("25.0", last(picture, "ellipse").getAttribute("cx"));
    }

    @Test
    void brokenLinesStayBroken() throws Exception {
        state.lineStyle = Graphics.LINE_DASH;
        Document picture = draw(svg -> svg.polyline(state, new PointList(new int[] {0, 0, 50, 0, 50, 60})));

        assertEquals("0,0 50,0 50,60", last(picture, "polyline").getAttribute("points"));
        assertEquals("7 4", last(picture, "polyline").getAttribute("stroke-dasharray"));
    }

    @Test
    void whatReachesBeyondItsBoundIsCutAndTheBoundSaidOnce() throws Exception {
        state.clip = new Rectangle(0, 0, 20, 30);
        Document picture = draw(svg -> {
            svg.rectangle(state, true, BOX, 0);
            svg.oval(state, true, BOX);
        });

        assertEquals(1, picture.getElementsByTagName("clipPath").getLength());
        String bound = "url(#" + last(picture, "clipPath").getAttribute("id") + ")";
        assertEquals(bound, last(picture, "rect").getAttribute("clip-path"));
        assertEquals(bound, last(picture, "ellipse").getAttribute("clip-path"));
    }

    @Test
    void whatStaysInsideItsBoundIsNotCut() throws Exception {
        state.clip = new Rectangle(0, 0, 100, 100);

        assertTrue(last(draw(svg -> svg.rectangle(state, true, BOX, 0)), "rect").getAttribute("clip-path").isEmpty());
    }
}
