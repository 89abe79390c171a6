package org.stacklab.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Going back and forward. */
final class HistoryTest {
    private final History history = new History();

    private static Page page(String id, String title) {
        return new Page(id, title, "", List.of(), List.of());
    }

    @Test
    void backAndForwardAreOpposites() {
        history.visit(page("a", ""));
        history.visit(page("b", ""));
        assertEquals("a", history.back().id());
        assertFalse(history.canGoBack());
        assertEquals("a", history.back().id());
        assertEquals("b", history.forward().id());
        assertFalse(history.canGoForward());
    }

    @Test
    void aNewWayForgetsTheOldOne() {
        history.visit(page("a", ""));
        history.visit(page("b", ""));
        history.back();
        assertTrue(history.canGoForward());
        history.visit(page("c", ""));
        assertFalse(history.canGoForward());
        assertEquals("a", history.back().id());
    }

    @Test
    void aPageOfTheSameIdTakesThePlace() {
        history.visit(page("a", ""));
        history.visit(page("results", "w"));
        history.visit(page("results", "wi"));
        assertEquals("a", history.back().id());
        assertEquals("wi", history.forward().title());
    }
}
