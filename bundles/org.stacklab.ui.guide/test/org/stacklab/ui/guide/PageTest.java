package org.stacklab.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Reading pages and links. */
final class PageTest {
    private static Page page(String xml) throws Exception {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream file = new ByteArrayInputStream(bytes);
        return Page.of("x", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement());
    }

    @Test
    void aPageHasATitleAndItsBlocksAsPassages() throws Exception {
        Page page = page("<page title='A &amp; B'><h>Head</h><p>one\n  two <b>three</b></p><li>four</li></page>");
        assertEquals("A & B", page.title());
        assertEquals(List.of("A & B", "Head", "one two three", "four"), page.passages());
    }

    @Test
    void headingsAndCodeBecomeSpansAndTheRestStays() throws Exception {
        Page page = page("<page title='T'><h>H</h><p><code>a&lt;b</code> <a href='page:y'>Y</a></p></page>");
        assertEquals("<form><p><span color=\"title\" font=\"title\">T</span></p><p><span color=\"heading\" font=\"heading\">H</span></p>"
                + "<p><span font=\"code\">a&lt;b</span> <a href=\"page:y\">Y</a></p></form>", page.markup());
    }

    @Test
    void linksAreReadInTheirOrder() throws Exception {
        Page page = page("<page title='T'><p><a href='page:y'>Y</a> <a href='lesson:z'>Z</a></p></page>");
        assertEquals(List.of(new Link(Link.Kind.PAGE, "y"), new Link(Link.Kind.LESSON, "z")), page.links());
        assertEquals("/sample-labs/z/z.lesson", page.links().get(1).samplePath());
    }

    @Test
    void aLinkWithoutAKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Link.of("chart"));
        assertThrows(IllegalArgumentException.class, () -> Link.of("book:chart"));
    }
}
