package org.stacklab.ui.guide;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes pages in the language of {@link org.eclipse.ui.forms.widgets.FormText}, which knows paragraphs, list items, links and spans
 * in a font and a colour, but neither headings nor code.
 */
final class Markup {
    /** The name of the font and the colour of titles. */
    static final String TITLE = "title";
    /** The name of the font and the colour of headings. */
    static final String HEADING = "heading";
    /** The name of the font of what is typed. */
    static final String CODE = "code";

    private final StringBuilder text = new StringBuilder("<form>");

    /** A page that begins with a title. */
    Markup(String title) {
        span(TITLE, title);
    }

    /** Adds a heading, a paragraph or a list item of a page's file. */
    Markup add(Element block) {
        if ("h".equals(block.getTagName())) {
            span(HEADING, block.getTextContent());
        } else {
            node(block);
        }
        return this;
    }

    /** Adds a paragraph that is a link to a page and a line below it, which is markup already. */
    Markup add(Page page, String line) {
        text.append("<p><a href=\"page:").append(page.id()).append("\">").append(escaped(page.title())).append("</a><br/>").append(line)
                .append("</p>");
        return this;
    }

    /** All of it. */
    String form() {
        return text + "</form>";
    }

    private void span(String style, String content) {
        text.append("<p><span color=\"").append(style).append("\" font=\"").append(style).append("\">").append(escaped(content))
                .append("</span></p>");
    }

    private void node(Node node) {
        if (!(node instanceof Element element)) {
            text.append(escaped(node.getTextContent()));
            return;
        }
        boolean code = "code".equals(element.getTagName());
        String name = code ? "span" : element.getTagName();
        text.append('<').append(name).append(code ? " font=\"" + CODE + "\"" : "");
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node each = element.getAttributes().item(i);
            text.append(' ').append(each.getNodeName()).append("=\"").append(escaped(each.getNodeValue())).append('"');
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
        text.append("</").append(name).append('>');
    }

    /** A text as it stands between tags and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
