package org.stacklab.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonFiles;
import org.stacklab.ui.catalogue.Phrases;

/** Every lesson that is shipped brings a German book along that knows all its texts, and no others. */
final class SampleLessonsInGermanTest {
    private static final Pattern ENGLISH = Pattern.compile("^msgid \"(.*)\"$", Pattern.MULTILINE);
    private static final Set<String> ALIKE = Set.of("Myrinet-2000", "2 KB", "3 KB", "4 KB", "6 KB");

    private static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../sample-labs"), 2)) {
            return files.filter(file -> file.toString().endsWith(LessonFiles.EXTENSION)).sorted().toList();
        }
    }

    private static Set<String> texts(Lesson lesson) {
        Set<String> texts = new TreeSet<>();
        lesson.said(text -> {
            texts.add(text);
            return text;
        });
        texts.remove("");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyTextIsTranslated(Path file) throws Exception {
        Phrases german = Phrases.beside(file, Locale.GERMAN);
        assertEquals(List.of(), texts(LessonFiles.load(file)).stream().filter(text -> german.say(text).equals(text) && !ALIKE.contains(text))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void noTextIsTranslatedThatNobodySays(Path file) throws Exception {
        Path book = file.resolveSibling(file.getFileName().toString().replace(LessonFiles.EXTENSION, "_de.po"));
        Set<String> known = ENGLISH.matcher(Files.readString(book)).results().map(found -> found.group(1).replace("\\\"", "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(texts(LessonFiles.load(file)), known);
    }
}
