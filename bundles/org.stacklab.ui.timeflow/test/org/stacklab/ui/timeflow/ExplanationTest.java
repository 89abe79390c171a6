package org.stacklab.ui.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ExplanationTest {
    @Test
    void breaksLinesBetweenWords() {
        assertEquals("one two\nthree four", Explanation.wrap("one two three four", 11));
        assertEquals("one two\nthree\nfour", Explanation.wrap("one two three four", 8));
    }

    @Test
    void leavesLongWordsWhole() {
        assertEquals("a\nmagnificently\nb", Explanation.wrap("a magnificently b", 5));
    }

    @Test
    void keepsTheLinesThereAre() {
        assertEquals("one\ntwo three", Explanation.wrap("one\ntwo three", 40));
    }
}
