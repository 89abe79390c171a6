package org.stacklab.ui.inspect.packets;

/** Bytes as lines of sixteen: where they are, hexadecimal, and as ASCII where there is any. */
final class HexText {
    private static final int BYTES_PER_LINE = 16;
    private static final int HALF = BYTES_PER_LINE / 2;
    private static final int HEX_COLUMN = 6;
    private static final int ASCII_COLUMN = HEX_COLUMN + 3 * BYTES_PER_LINE + 2;
    private static final int LINE_CHARS = ASCII_COLUMN + BYTES_PER_LINE + 1;
    /** Not at a byte. */
    static final int NOWHERE = -1;

    private HexText() {
    }

    /** All lines, equally long, each with its end. */
    static String of(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (int line = 0; line < bytes.length; line += BYTES_PER_LINE) {
            String offset = String.format("%04x", line);
            out.append(offset).append(" ".repeat(Math.max(1, HEX_COLUMN - offset.length())));
            StringBuilder ascii = new StringBuilder();
            for (int i = 0; i < BYTES_PER_LINE; i++) {
                boolean there = line + i < bytes.length;
                out.append(i == HALF ? " " : "").append(there ? String.format("%02x ", bytes[line + i]) : "   ");
                ascii.append(!there ? ' ' : bytes[line + i] > ' ' && bytes[line + i] < 127 ? (char) bytes[line + i] : '.');
            }
            out.append(' ').append(ascii).append('\n');
        }
        return out.toString();
    }

    /** Where the two digits of a byte stand. */
    static int hexAt(int index) {
        int i = index % BYTES_PER_LINE;
        return index / BYTES_PER_LINE * LINE_CHARS + HEX_COLUMN + 3 * i + (i >= HALF ? 1 : 0);
    }

    /** Where a byte stands as ASCII. */
    static int asciiAt(int index) {
        return index / BYTES_PER_LINE * LINE_CHARS + ASCII_COLUMN + index % BYTES_PER_LINE;
    }

    /** How many bytes from a given one, at most so many, stand in its line. */
    static int inLine(int index, int lenBytes) {
        return Math.min(lenBytes, BYTES_PER_LINE - index % BYTES_PER_LINE);
    }

    /** The byte that stands at a place, {@link #NOWHERE} if none does; it may lie behind the last. */
    static int byteAt(int offset) {
        int line = offset / LINE_CHARS * BYTES_PER_LINE;
        int column = offset % LINE_CHARS;
        if (column >= ASCII_COLUMN && column < ASCII_COLUMN + BYTES_PER_LINE) {
            return line + column - ASCII_COLUMN;
        }
        int hex = column - HEX_COLUMN;
        if (hex < 0 || column >= ASCII_COLUMN - 1) {
            return NOWHERE;
        }
        int second = 3 * HALF;
        return line + (hex < second ? hex / 3 : Math.max(HALF, HALF + (hex - second - 1) / 3));
    }
}
