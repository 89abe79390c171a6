package org.stacklab.ui.inspect.packets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes and places in the text are found from each other. */
final class HexTextTest {
    private final byte[] bytes = "A packet that is longer than one line, by some bytes.".getBytes(StandardCharsets.US_ASCII);
    private final String text = HexText.of(bytes);

    @Test
    void everyByteStandsWhereItIsSaidTo() {
        for (int i = 0; i < bytes.length; i++) {
            assertEquals(String.format("%02x", bytes[i]), text.substring(HexText.hexAt(i), HexText.hexAt(i) + 2));
            assertEquals(bytes[i] == ' ' ? '.' : (char) bytes[i], text.charAt(HexText.asciiAt(i)));
            assertEquals(i, HexText.byteAt(HexText.hexAt(i)));
            assertEquals(i, HexText.byteAt(HexText.hexAt(i) + 1));
            assertEquals(i, HexText.byteAt(HexText.asciiAt(i)));
        }
    }

    @Test
    void theOffsetIsNoByte() {
        assertEquals(HexText.NOWHERE, HexText.byteAt(2));
    }

    @Test
    void aRangeEndsWithItsLine() {
        assertEquals(2, HexText.inLine(14, 10));
        assertEquals(1, HexText.inLine(14, 1));
    }
}
