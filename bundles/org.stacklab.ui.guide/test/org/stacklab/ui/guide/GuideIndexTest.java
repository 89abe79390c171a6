package org.stacklab.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Finding pages by words. */
final class GuideIndexTest {
    private final GuideIndex english = index(Locale.ENGLISH);
    private final GuideIndex german = index(Locale.GERMAN);

    private static GuideIndex index(Locale locale) {
        try {
            return new GuideIndex(GuideBook.in(locale));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(List<GuideIndex.Hit> hits) {
        return hits.stream().map(hit -> hit.page().id()).toList();
    }

    @Test
    void aWordOfOnePageFindsThatPageAndMarksTheWord() throws IOException {
        List<GuideIndex.Hit> hits = english.find("hatched");
        assertEquals(List.of("chart", "start"), ids(hits).stream().sorted().toList());
        assertTrue(hits.getFirst().passage().contains("<b>hatched</b>"), hits.getFirst().passage());
    }

    @Test
    void otherFormsOfAWordFindIt() throws IOException {
        assertEquals(ids(english.find("lesson")), ids(english.find("lessons")));
        assertEquals("lessons", ids(german.find("Lektion")).getFirst());
        assertTrue(ids(german.find("Verursachern")).contains("chart"));
    }

    @Test
    void theBeginningOfAWordFindsIt() throws IOException {
        assertTrue(ids(english.find("wiresh")).containsAll(List.of("packets", "exporting")));
    }

    @Test
    void titlesCountMost() throws IOException {
        assertEquals("packets", ids(english.find("packets")).getFirst());
        assertEquals("keyboard", ids(english.find("keyboard")).getFirst());
    }

    @Test
    void eachPageIsFoundOnceAndByItsTitleFirst() throws IOException {
        for (Page page : GuideBook.in(Locale.GERMAN).pages()) {
            List<String> found = ids(german.find(page.title()));
            assertEquals(page.id(), found.getFirst());
            assertEquals(found.stream().distinct().toList(), found);
        }
    }

    @Test
    void whatIsNowhereIsNotFound() throws IOException {
        assertEquals(List.of(), english.find("xyzzy"));
        assertEquals(List.of(), english.find("the ?"));
    }

    @Test
    void whatIsMarkedIsEscaped() throws IOException {
        assertTrue(english.find("microseconds").getFirst().passage().contains("length&gt;1000"));
    }
}
