package org.stacklab.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same, and whatever they name is there. */
final class GuideBookTest {
    private static final GuideBook ENGLISH = GuideBook.in(Locale.ENGLISH);
    private static final GuideBook GERMAN = GuideBook.in(Locale.GERMANY);
    private static final Workbench WORKBENCH = Workbench.ofTheProject();

    @Test
    void aLanguageWithoutPagesIsEnglish() {
        assertEquals(ENGLISH.pages(), GuideBook.in(Locale.JAPAN).pages());
    }

    @Test
    void germanPagesHaveTheLinksAndAboutTheBlocksOfTheEnglishOnes() {
        for (Page english : all(ENGLISH).toList()) {
            Page german = all(GERMAN).filter(page -> page.id().equals(english.id())).findFirst().orElseThrow();
            assertEquals(english.links(), german.links(), english.id());
            assertEquals(english.passages().size(), german.passages().size(), english.id());
            assertTrue(!english.passages().equals(german.passages()), english.id() + " is not translated");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = all(ENGLISH)
                .flatMap(page -> page.links().stream().filter(link -> !leadsSomewhere(link)).map(link -> page.id() + ": " + link)).toList();
        assertEquals(List.of(), broken);
    }

    private static boolean leadsSomewhere(Link link) {
        return switch (link.kind()) {
            case PAGE -> ENGLISH.page(link.target()).isPresent();
            case VIEW -> WORKBENCH.hasPart(link.target());
            case LAB, LESSON -> WORKBENCH.hasFile(link.samplePath());
            case COMMAND -> WORKBENCH.hasCommand(link.target());
        };
    }

    @Test
    void thePagesAreAboutPartsThatExist() {
        assertEquals(List.of(), ENGLISH.subjects().stream().filter(part -> !WORKBENCH.hasPart(part)).toList());
        assertEquals("chart", ENGLISH.about("org.stacklab.ui.timeflow.view").orElseThrow().id());
    }

    @Test
    void allOurViewsHaveAPage() {
        List<String> without = WORKBENCH.ownParts().stream().filter(part -> !part.equals(GuideView.ID))
                .filter(part -> ENGLISH.about(part).isEmpty()).toList();
        assertEquals(List.of(), without);
    }

    private static Stream<Page> all(GuideBook book) {
        return Stream.concat(book.pages().stream(), Stream.of(GuideBook.page(book.locale(), GuideBook.WELCOME)));
    }
}
