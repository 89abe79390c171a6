package org.stacklab.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A page of the guide. Its file has the elements {@code h}, {@code p} and {@code li}, and in them {@code b}, {@code code} and
 * {@code a}.
 *
 * @param id the name of its file, the same in all languages
 * @param title what it is called
 * @param markup what is drawn
 * @param passages its words: the title, then each heading, paragraph and item
 * @param links where it leads, in the order of the text
 */
record Page(String id, String title, String markup, List<String> passages, List<Link> links) {
    /** The page of a file. */
    static Page of(String id, Element root) {
        String title = root.getAttribute("title");
        Markup markup = new Markup(title);
        List<String> passages = new ArrayList<>(List.of(title));
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element block) {
                markup.add(block);
                passages.add(block.getTextContent().strip().replaceAll("\\s+", " "));
            }
        }
        return new Page(id, title, markup.form(), List.copyOf(passages), links(root));
    }

    private static List<Link> links(Element root) {
        NodeList anchors = root.getElementsByTagName("a");
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < anchors.getLength(); i++) {
            links.add(Link.of(((Element) anchors.item(i)).getAttribute("href")));
        }
        return List.copyOf(links);
    }
}
