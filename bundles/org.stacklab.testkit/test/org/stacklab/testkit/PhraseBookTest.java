package org.stacklab.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The book of phrases of the workbench translates what the parts below it say, and nothing that none of them says any more. */
final class PhraseBookTest {
    private static final Path BUNDLES = LayeringTest.projectRoot().resolve("bundles");
    private static final Pattern PHRASE = Pattern.compile("^msgid \"(.*)\"\\Rmsgstr \"(.*)\"$", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** Between the pieces of a sentence: places, words of the metamodel that it gets at run time, and where sources put it together. */
    private static final Pattern BETWEEN = Pattern.compile("\\{\\d}|\\b(source|target|part|cpu|chipset|os|time|size)\\b"
            + "| of (?=\\{\\d}$)|(?=: results are an extrapolation)|(?=not in this file)");
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");

    private static Map<String, String> book() throws IOException {
        String text = Files.readString(BUNDLES.resolve("org.stacklab.ui/src/org/stacklab/ui/catalogue/phrases_de.po"));
        return PHRASE.matcher(text).results().collect(Collectors.toMap(entry -> entry.group(1), entry -> entry.group(2), (one, twice) -> {
            throw new IllegalStateException("a phrase is there twice: " + one);
        }, TreeMap::new));
    }

    private static String sourcesBelowTheWorkbench() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            String all = files.filter(PhraseBookTest::isBelowTheWorkbench).sorted().map(PhraseBookTest::read).collect(Collectors.joining());
            return JOINT.matcher(all).replaceAll("");
        }
    }

    private static boolean isBelowTheWorkbench(Path file) {
        Path inside = BUNDLES.relativize(file);
        return inside.toString().endsWith(".java") && inside.getName(1).toString().startsWith("src")
                && !inside.getName(0).toString().matches("org\\.stacklab\\.(ui.*|app.*|testkit|gef.*)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPhraseIsSaidBelowTheWorkbench() throws IOException {
        String sources = sourcesBelowTheWorkbench();
        List<String> stale = book().keySet().stream()
                .filter(phrase -> BETWEEN.splitAsStream(phrase).map(String::strip).anyMatch(piece -> !isSaid(sources, piece))).toList();
        assertEquals(List.of(), stale);
    }

    /** As a part of a text, as the name of a constant that is said in small letters, or as a class of the metamodel. */
    private static boolean isSaid(String sources, String piece) {
        return sources.contains(piece) || sources.contains(piece.toUpperCase(Locale.ROOT).replace(' ', '_'))
                || sources.contains("interface " + piece.substring(0, 1).toUpperCase(Locale.ROOT) + piece.substring(1));
    }

    @Test
    void translationsFillInWhatPhrasesGet() throws IOException {
        book().forEach((english, german) -> assertEquals(places(english), places(german), english));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
