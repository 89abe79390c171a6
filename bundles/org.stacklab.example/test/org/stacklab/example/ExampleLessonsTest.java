package org.stacklab.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonFiles;
import org.stacklab.lesson.LessonShelf;

class ExampleLessonsTest {
    @Test
    void everyTextOfTheLessonIsInTheGermanBookAndNoOther(@TempDir Path folder) throws Exception {
        List<Path> lessons = LessonShelf.unpack(folder);
        assertEquals(List.of(folder.resolve("sliding-window/sliding-window.lesson")), lessons);
        Lesson lesson = LessonFiles.load(lessons.getFirst());
        Set<String> texts = new TreeSet<>();
        lesson.said(text -> {
            texts.add(text);
            return text;
        });
        texts.remove("");
        Set<String> known = Files.readAllLines(folder.resolve("sliding-window/sliding-window_de.po")).stream()
                .filter(line -> line.startsWith("msgid ")).map(line -> line.substring("msgid \"".length(), line.length() - 1))
                .collect(Collectors.toSet());
        assertEquals(texts, new TreeSet<>(known));
    }
}
