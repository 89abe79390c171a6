package org.stacklab.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workbench speaks German as completely as English: every text file has a translation with the same keys and the same places. */
final class TranslationTest {
    private static final Path BUNDLES = LayeringTest.projectRoot().resolve("bundles");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    /** Texts that German has in common with English, without places and signs. */
    private static final Set<String> ALIKE = Set.of("Element", "Filter", "Firmware", "Name", "Palette", "Switch", "Switches", "Text",
            "layer nic packet");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    /** The English files; the texts EMF generates are never shown, and build.properties are no texts. */
    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties") && !file.toString().contains("/target/"))
                    .filter(file -> !file.getFileName().toString().matches("build.properties|.*_de.properties"))
                    .filter(file -> !file.endsWith("org.stacklab.model.edit/plugin.properties")).sorted().toList();
        }
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void germanHasTheKeysOfEnglish() throws IOException {
        assertTrue(english().size() > 20, "most bundles of the workbench have texts");
        for (Path file : english()) {
            assertEquals(new TreeSet<>(read(file).stringPropertyNames()), new TreeSet<>(read(german(file)).stringPropertyNames()),
                    () -> "keys of " + german(file));
        }
    }

    @Test
    void germanFillsInWhatEnglishFillsIn() throws IOException {
        for (Path file : english()) {
            Properties german = read(german(file));
            read(file).forEach((key, text) -> assertEquals(places((String) text), places(german.getProperty((String) key)),
                    () -> key + " of " + german(file)));
        }
    }

    @Test
    void germanIsNotEnglish() throws IOException {
        List<String> untranslated = new ArrayList<>();
        for (Path file : english()) {
            Properties german = read(german(file));
            read(file).forEach((key, text) -> {
                String letters = LETTERS.matcher((String) text).results().map(MatchResult::group).collect(Collectors.joining(" "));
                if (text.equals(german.get(key)) && !letters.isEmpty() && !ALIKE.contains(letters)) {
                    untranslated.add(german(file) + ": " + key);
                }
            });
        }
        assertEquals(List.of(), untranslated);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).distinct().sorted().toList();
    }

    @Test
    void everyTextOfAClassOfMessagesIsInItsFile() throws IOException {
        for (Path file : english()) {
            Path fields = file.resolveSibling("Messages.java");
            if (file.endsWith("messages.properties") && Files.exists(fields)) {
                assertEquals(FIELD.matcher(Files.readString(fields)).results().map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(read(file).stringPropertyNames()),
                        () -> "fields of " + fields);
            }
        }
    }
}
