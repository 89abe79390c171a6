package org.stacklab.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stacklab.plot.Plot;

/**
 * A page for browsers with drawings and sortable tables. It needs nothing from outside and forbids itself to ask for it. What is
 * added is written at once.
 */
public final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Xml html;

    /**
     * A cell of a table.
     *
     * @param text what is shown
     * @param key what the column is sorted by; null for the text
     * @param kind how it is shown
     */
    public record Cell(String text, String key, Kind kind) {
        /** How a cell is shown. */
        public enum Kind {
            /** To the left. */
            TEXT,
            /** To the right. */
            NUMBER,
            /** To the right, with a bar; the key counts millionths. */
            SHARE
        }

        /**
         * A cell of words.
         *
         * @param text what is shown and sorted by
         * @return the cell
         */
        public static Cell of(String text) {
            return new Cell(text, null, Kind.TEXT);
        }

        /**
         * A cell of numbers.
         *
         * @param text what is shown
         * @param value what the column is sorted by
         * @return the cell
         */
        public static Cell of(String text, Number value) {
            return new Cell(text, value.toString(), Kind.NUMBER);
        }

        /**
         * A cell with a bar.
         *
         * @param text what is shown
         * @param ppm how long the bar is, in millionths of all of it
         * @return the cell
         */
        public static Cell ofShare(String text, long ppm) {
            return new Cell(text, Long.toString(ppm), Kind.SHARE);
        }
    }

    /**
     * Begins the page.
     *
     * @param out where to, encoded as UTF-8
     * @param title the heading and the name of the window
     * @throws IOException if it cannot be written
     */
    public HtmlPage(Appendable out, String title) throws IOException {
        html = new Xml(out, "<!DOCTYPE html>");
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "UTF-8").empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width");
        html.text("title", title + " – Stacklab").raw("style", resource("report.css")).close();
        html.open("body").text("h1", title);
    }

    /**
     * Adds a heading.
     *
     * @param text its text
     * @return this
     * @throws IOException if it cannot be written
     */
    public HtmlPage heading(String text) throws IOException {
        html.text("h2", text);
        return this;
    }

    /**
     * Adds a paragraph.
     *
     * @param text its text
     * @return this
     * @throws IOException if it cannot be written
     */
    public HtmlPage paragraph(String text) throws IOException {
        html.text("p", text);
        return this;
    }

    /**
     * Adds a plot.
     *
     * @param plot what is drawn
     * @return this
     * @throws IOException if it cannot be written
     */
    public HtmlPage plot(Plot plot) throws IOException {
        html.open("figure");
        new PlotSvg(plot).writeTo(html);
        html.close();
        return this;
    }

    /** What writes itself as an element. */
    @FunctionalInterface
    interface Element {
        /** Writes it. */
        void writeTo(Xml xml) throws IOException;
    }

    /** Adds a timeline that can be zoomed. */
    HtmlPage timeline(Element drawing) throws IOException {
        html.open("p", "class", "zoom");
        html.text("button", "Zoom in", "value", 2).text("button", "Zoom out", "value", 0.5).text("button", "Whole run", "value", 0);
        html.text("span", " Ctrl and the mouse wheel zoom too; point at a rectangle to read why it is as long as it is.").close();
        html.open("figure");
        drawing.writeTo(html);
        html.close();
        return this;
    }

    /**
     * Adds a table that is sorted by a column when its head is pressed.
     *
     * @param columns the heads
     * @param rows the cells, as many in each row as there are columns
     * @return this
     * @throws IOException if it cannot be written
     */
    public HtmlPage table(List<String> columns, List<List<Cell>> rows) throws IOException {
        html.open("table").open("thead").open("tr");
        for (int i = 0; i < columns.size(); i++) {
            boolean number = !rows.isEmpty() && rows.getFirst().get(i).kind() != Cell.Kind.TEXT;
            html.open("th", "class", number ? "number" : "text").text("button", columns.get(i), "type", "button").close();
        }
        html.close().close().open("tbody");
        for (List<Cell> row : rows) {
            html.open("tr");
            for (Cell cell : row) {
                cell(cell);
            }
            html.close();
        }
        html.close().close();
        return this;
    }

    private void cell(Cell cell) throws IOException {
        switch (cell.kind()) {
            case TEXT -> html.text("td", cell.text(), "data-value", cell.key() == null ? cell.text() : cell.key());
            case NUMBER -> html.text("td", cell.text(), "class", "number", "data-value", cell.key());
            case SHARE -> html.open("td", "class", "number", "data-value", cell.key()).text("span", cell.text())
                    .text("meter", "", "max", 1_000_000, "value", cell.key()).close();
        }
    }

    /** For what only one page has. */
    Xml xml() {
        return html;
    }

    /**
     * Ends the page; nothing can be added after that.
     *
     * @param footer what was run, by what
     * @throws IOException if it cannot be written
     */
    public void end(String footer) throws IOException {
        html.text("footer", footer).raw("script", resource("report.js")).close().close();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
