package org.stacklab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.sim.Stop;

/** Every lesson that is shipped can be done: whoever answers what the emulator measures gets all points but those of the tasks. */
class SampleLessonsTest {
    private static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../sample-labs"), 2)) {
            return files.filter(file -> file.toString().endsWith(LessonFiles.EXTENSION)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theRightAnswersGetAllPoints(Path file) throws Exception {
        Lesson lesson = LessonFiles.load(file);
        assertTrue(Files.exists(lesson.lab()), () -> lesson.lab() + " is missing");
        Grader grader = new Grader(lesson, new Laboratory(Catalogue.standard(), new Stop()));
        Map<String, String> right = new TreeMap<>();
        for (Mark mark : grader.grade(new Answers(Path.of("."), Map.of())).marks()) {
            if (!(mark.question() instanceof Question.Task)) {
                right.put(mark.question().id(), mark.wanted());
            }
        }
        assertFalse(right.isEmpty(), "a lesson asks something");
        for (Mark mark : grader.grade(new Answers(Path.of("."), right)).marks()) {
            assertEquals(mark.question() instanceof Question.Task ? 0 : mark.question().points(), mark.points(), mark.question().id());
        }
    }

    @Test
    void idsAreUnique() throws Exception {
        Map<String, List<Path>> byId = new TreeMap<>();
        for (Path file : lessons()) {
            byId.computeIfAbsent(LessonFiles.load(file).id(), id -> new ArrayList<>()).add(file);
        }
        assertEquals(List.of(), byId.values().stream().filter(files -> files.size() > 1).toList());
    }
}
