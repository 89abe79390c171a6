package org.stacklab.export;

import java.util.ArrayList;
import java.util.List;

/** Text in columns as wide as their widest cell, two spaces apart. */
public final class Table {
    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param alignment one letter per column: {@code l} for text, {@code r} for numbers
     */
    public Table(String alignment) {
        this.alignment = alignment;
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns at most
     * @return this
     */
    public Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /**
     * The rows.
     *
     * @return lines indented by two spaces, without spaces at their ends
     */
    @Override
    public String toString() {
        int[] widths = new int[alignment.length()];
        for (String[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], cells[i].length());
            }
        }
        StringBuilder out = new StringBuilder();
        rows.forEach(cells -> out.append(line(cells, widths)).append('\n'));
        return out.toString();
    }

    private String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String space = " ".repeat(widths[i] - cells[i].length());
            line.append("  ").append(alignment.charAt(i) == 'r' ? space + cells[i] : cells[i] + space);
        }
        return line.toString().stripTrailing();
    }
}
