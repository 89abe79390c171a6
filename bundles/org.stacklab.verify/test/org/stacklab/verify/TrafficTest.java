package org.stacklab.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficTest {
    @Test
    void aPatternIsReadAsItIsWritten() {
        assertEquals(new Traffic(List.of(3, 2, 4), List.of(1, 0)), Traffic.parse("3,2,4:1,0"));
        assertEquals(new Traffic(List.of(3, 2), List.of(3, 2)), Traffic.parse("3, 2"));
        assertEquals(new Traffic(List.of(), List.of(1)), Traffic.parse(":1"));
        assertEquals("3,2,4:1,0", Traffic.parse("3,2,4:1,0").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "1:2:3", "1,,2", "x", "8", "-1", "1,1,1,1,1,1,1,1", "1;2", "99999999999"})
    void mistakesAreToldInASentence(String text) {
        String sentence = assertThrows(IllegalArgumentException.class, () -> Traffic.parse(text)).getMessage();
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
    }
}
