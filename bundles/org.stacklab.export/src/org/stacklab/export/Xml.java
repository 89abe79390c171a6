package org.stacklab.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML elements, each on a line of its own. */
final class Xml {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Appendable out) throws IOException {
        this(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins with another line than that of XML. */
    Xml(Appendable out, String firstLine) throws IOException {
        this.out = out;
        out.append(firstLine).append('\n');
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String element, Object... attributes) throws IOException {
        tag(element, attributes);
        out.append(">\n");
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Xml close() throws IOException {
        String element = open.pop();
        out.append(" ".repeat(open.size())).append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String element, Object... attributes) throws IOException {
        tag(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with text. */
    Xml text(String element, String text, Object... attributes) throws IOException {
        tag(element, attributes);
        out.append('>');
        escape(text);
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with text that is no XML, as HTML has them. */
    Xml raw(String element, String text) throws IOException {
        tag(element);
        out.append(">\n").append(text).append("</").append(element).append(">\n");
        return this;
    }

    private void tag(String element, Object... attributes) throws IOException {
        out.append(" ".repeat(open.size())).append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append((String) attributes[i]).append("=\"");
            escape(attributes[i + 1] instanceof Double d ? number(d) : attributes[i + 1].toString());
            out.append('"');
        }
    }

    /** Hundredths of a pixel are enough for any screen. */
    private static String number(double value) {
        BigDecimal hundredths = BigDecimal.valueOf(Math.round(value * 100), 2);
        return hundredths.signum() == 0 ? "0" : hundredths.stripTrailingZeros().toPlainString();
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    /** XML 1.0 section 2.2: no control characters, no half of a surrogate pair. */
    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n';
    }
}
