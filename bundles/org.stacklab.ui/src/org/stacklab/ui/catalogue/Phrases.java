package org.stacklab.ui.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parts below the workbench say, in the language of the workbench. They speak English, to files and to the command line; a book
 * of phrases knows their words and sentences. A phrase like {@code host {0} has no name} stands for every sentence that begins and ends
 * like it. What the book does not know stays English.
 */
public final class Phrases {
    private static final Pattern ENTRY = Pattern.compile("^msgid \"(.*)\"\\R+msgstr \"(.*)\"$", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Phrases CURRENT = new Phrases(texts(Locale.getDefault()));

    private final Map<String, String> words;
    private final List<Sentence> sentences;

    /** A phrase with places: what matches it, and what is said instead. */
    private record Sentence(Pattern english, String translation, int length) {
        static Sentence of(String english, String translation) {
            StringBuilder pattern = new StringBuilder();
            int length = 0;
            for (String piece : english.split("(?=\\{\\d})|(?<=\\{\\d})")) {
                boolean place = PLACE.matcher(piece).matches();
                pattern.append(place ? "(?<p" + piece.charAt(1) + ">.+?)" : Pattern.quote(piece));
                length += place ? 0 : piece.length();
            }
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), translation, length);
        }
    }

    /** Takes translations by their English phrases. */
    Phrases(Map<String, String> texts) {
        words = texts;
        List<Sentence> all = new ArrayList<>();
        texts.forEach((english, translation) -> {
            if (PLACE.matcher(english).find()) {
                all.add(Sentence.of(english, translation));
            }
        });
        // The phrase that says the most fits best.
        all.sort(Comparator.comparingInt(Sentence::length).reversed());
        sentences = List.copyOf(all);
    }

    /**
     * The phrases of the language the workbench was started in.
     *
     * @return the same for the whole session
     */
    public static Phrases current() {
        return CURRENT;
    }

    /**
     * The phrases that a file brings along, in a book beside it: {@code a.lesson} may have an {@code a_de.po}.
     *
     * @param file the file
     * @param language into which to translate
     * @return the phrases; none if there is no book or if it cannot be read
     */
    public static Phrases beside(Path file, Locale language) {
        String name = file.getFileName().toString();
        Path book = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "_" + language.getLanguage() + ".po");
        try {
            return new Phrases(Files.exists(book) ? read(Files.readString(book)) : Map.of());
        } catch (IOException e) {
            return new Phrases(Map.of());
        }
    }

    /** All translations into a language, in the order of its book; none for English and for a language without a book. */
    static Map<String, String> texts(Locale locale) {
        try (InputStream file = Phrases.class.getResourceAsStream("phrases_" + locale.getLanguage() + ".po")) {
            return file == null ? Map.of() : read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String book) {
        Map<String, String> texts = new LinkedHashMap<>();
        ENTRY.matcher(book).results().forEach(entry -> texts.put(unescape(entry.group(1)), unescape(entry.group(2))));
        return texts;
    }

    private static String unescape(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }

    /**
     * Says a word or a sentence in the language of the workbench.
     *
     * @param english as a part below the workbench says it
     * @return its translation, or the same if there is none
     */
    public String say(String english) {
        String word = words.get(english);
        return word != null ? word : sentence(english).orElseGet(() -> place(english));
    }

    /** A lane or a resource of a host, such as {@code sender/memory-bus}. */
    private String place(String english) {
        int slash = english.indexOf('/') + 1;
        return english.substring(0, slash) + words.getOrDefault(english.substring(slash), english.substring(slash));
    }

    private Optional<String> sentence(String english) {
        for (Sentence sentence : sentences) {
            Matcher matcher = sentence.english().matcher(english);
            if (matcher.matches()) {
                return Optional.of(PLACE.matcher(sentence.translation()).replaceAll(place -> Matcher.quoteReplacement(filled(place, matcher))));
            }
        }
        return Optional.empty();
    }

    /** Sentences within sentences are translated; single words are not, for they may be names that a user gave. */
    private String filled(MatchResult place, Matcher matcher) {
        String words = matcher.group("p" + place.group(1));
        return words.indexOf(' ') < 0 && words.indexOf('/') < 0 ? words : say(words);
    }
}
