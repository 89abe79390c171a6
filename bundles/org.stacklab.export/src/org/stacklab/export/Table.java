package org.stacklab.export;

import java.util.ArrayList;
import java.util.List;

/** Text in columns as wide as their widest cell, two spaces apart. */
final class Table {
    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param alignment one letter per column: {@code l} for text, {@code r} for numbers
     */
    Table(String alignment) {
        this.alignment = alignment;
    }

    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** Appends the rows, each indented by two spaces. */
    void appendTo(StringBuilder out) {
        int[] widths = new int[alignment.length()];
        for (String[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], cells[i].length());
            }
        }
        for (String[] cells : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String space = " ".repeat(widths[i] - cells[i].length());
                line.append("  ").append(alignment.charAt(i) == 'r' ? space + cells[i] : cells[i] + space);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
