package org.stacklab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.sim.Stop;

/** Reading and grading with a lesson whose lab takes no time to run. */
class LessonTest {
    private static final Path LAB = Path.of("../../sample-labs/two-hosts-uncontended/two-hosts-uncontended.lab");
    private static final String FRAME = """
            <lesson xmlns="https://stacklab.org/lesson" version="1" id="x" title="X" lab="x.lab">
              <goal>Know.</goal>
              <step title="S">
                <text>Look.</text>
                %s
              </step>
            </lesson>
            """;
    private static final String CHOICE = """
            <choice question="c" points="2"><ask>Which?</ask><answer>This</answer>
            <answer right="1" because="Yes.">That</answer></choice>""";
    private static final String RATE = """
            <number question="n" points="3" metric="throughput" tolerancePercent="10"><ask>How fast?</ask></number>""";
    private static final String FOUR = """
            <number question="n" points="3" metric="delivered" tolerancePercent="10"><ask>How many?</ask></number>""";

    @TempDir
    private Path folder;

    private Lesson lesson(String questions) throws IOException, LessonException {
        Files.copy(LAB, folder.resolve("x.lab"));
        Path file = folder.resolve("x.lesson");
        Files.writeString(file, FRAME.formatted(questions));
        return LessonFiles.load(file);
    }

    private Mark mark(Lesson lesson, String id, String answer) throws LessonException {
        return new Grader(lesson, new Laboratory(Catalogue.standard(), new Stop())).grade(new Answers(folder, Map.of(id, answer))).marks()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"a,0", "b,2", "B,2", "c,0", "that,0"})
    void aChoiceIsALetter(String answer, int points) throws Exception {
        assertEquals(points, mark(lesson(CHOICE), "c", answer).points());
    }

    /** The lab sends four messages: 10 % and 20 % of them are 0.4 and 0.8. */
    @ParameterizedTest
    @CsvSource({"4,3", "4.4,3", "3.6 messages,3", "4.5,1", "3.21,1", "3.19,0", "4.81,0", "NaN,0", "Infinity,0", "four,0"})
    void nearNumbersAreRightAndFartherOnesHalf(String answer, int points) throws Exception {
        assertEquals(points, mark(lesson(FOUR), "n", answer).points());
    }

    @ParameterizedTest
    @CsvSource({"4,Right: the emulator measures 4.0 messages.", "4.5,That is too much.", "1,That is too little."})
    void onlyWhoIsRightLearnsTheNumber(String answer, String comment) throws Exception {
        assertEquals(comment, mark(lesson(FOUR), "n", answer).comment());
    }

    @Test
    void whatStepsSwitchCounts() throws Exception {
        Lesson lesson = lesson("<set>workload.count=7</set>" + FOUR);
        assertEquals(3, mark(lesson, "n", "7").points());
    }

    @Test
    void aRatioIsMeasuredTwice() throws Exception {
        Lesson lesson = lesson("""
                <number question="n" metric="delivered" tolerancePercent="1"><ask>How many times?</ask><with>workload.count=9</with>
                <over><with>workload.count=2</with></over></number>""");
        Mark mark = mark(lesson, "n", "4.5 times");
        assertEquals(1, mark.points());
        assertEquals("4.50 times", mark.wanted());
    }

    @Test
    void aTaskMeasuresTheLabHandedIn() throws Exception {
        Lesson lesson = lesson("""
                <task question="t" points="5" metric="delivered" atLeast="4" atMost="4"><ask>Send four.</ask></task>""");
        assertEquals(5, mark(lesson, "t", "x.lab").points());
        assertEquals(0, mark(lesson, "t", "missing.lab").points());
        assertTrue(mark(lesson, "t", "../x.lab").comment().contains("lies elsewhere"));
    }

    @Test
    void aLaneOfTheRunIsMeasured() throws Exception {
        Lesson lesson = lesson("""
                <number question="n" metric="lost" of="sender/nic-sdma" tolerancePercent="1"><ask>How much?</ask></number>""");
        assertEquals(1, mark(lesson, "n", "0").points());
    }

    @Test
    void aLaneThatIsNotThereIsAMistakeOfTheLesson() throws Exception {
        Lesson lesson = lesson("""
                <number question="n" metric="lost" of="sender/nothing" tolerancePercent="1"><ask>How much?</ask></number>""");
        assertTrue(assertThrows(LessonException.class, () -> mark(lesson, "n", "0")).getMessage().contains("'sender/nothing'"));
    }

    @Test
    void anAnswerToNoQuestionIsToldWithTheQuestions() throws Exception {
        Lesson lesson = lesson(CHOICE + RATE);
        assertTrue(assertThrows(LessonException.class, () -> mark(lesson, "z", "1")).getMessage().endsWith("its questions are c, n."));
    }

    @Test
    void numbersAreKeptButOnlyTheLatestRun() throws Exception {
        lesson(FOUR);
        Path other = Files.copy(folder.resolve("x.lab"), folder.resolve("y.lab"));
        Laboratory laboratory = new Laboratory(Catalogue.standard(), new Stop());
        Quantity delivered = new Quantity(Metric.DELIVERED, "", List.of(), Optional.empty());
        Quantity latency = new Quantity(Metric.LATENCY, "", List.of(), Optional.empty());
        assertEquals(4, laboratory.measure(other, List.of(), delivered));
        laboratory.measure(folder.resolve("x.lab"), List.of(), delivered);
        Files.delete(other);
        assertEquals(4, laboratory.measure(other, List.of(), delivered));
        assertThrows(LessonException.class, () -> laboratory.measure(other, List.of(), latency));
    }

    @Test
    void pointsAddUp() throws Exception {
        Lesson lesson = lesson(CHOICE + FOUR);
        Grade grade = new Grader(lesson, new Laboratory(Catalogue.standard(), new Stop()))
                .grade(new Answers(folder, Map.of("c", "b", "n", "4.5")));
        assertEquals(3, grade.points());
        assertEquals(60, grade.percent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<choice question='c'><ask>?</ask><answer>a</answer><answer>b</answer></choice> | has 0 right answers",
        "<task question='t' metric='delivered'><ask>?</ask></task> | has no bound",
        "<number question='n' metric='lost' tolerancePercent='1'><ask>?</ask></number> | say which",
        "<number question='n' metric='delivered' of='x' tolerancePercent='1'><ask>?</ask></number> | leave of=",
        "<number question='n' metric='speed' tolerancePercent='1'><ask>?</ask></number> | line 5",
        "<oops/> | line 5",
        "<set>nothing</set> | line 5"})
    void aMistakeIsNamedWithItsPlace(String questions, String message) {
        assertTrue(assertThrows(LessonException.class, () -> lesson(questions)).getMessage().contains(message));
    }

    @Test
    void aQuestionMayBeAskedOnce() {
        assertThrows(LessonException.class, () -> lesson(CHOICE + CHOICE));
    }

    @Test
    void entitiesAreRefused() throws Exception {
        Path file = folder.resolve("bad.lesson");
        Files.writeString(file, "<!DOCTYPE lesson [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>\n<lesson>&a;</lesson>");
        assertTrue(assertThrows(LessonException.class, () -> LessonFiles.load(file)).getMessage().contains("DOCTYPE"));
    }

    @Test
    void answersAreLinesOfIdAndAnswer() throws Exception {
        Path file = folder.resolve("answers.txt");
        Files.writeString(file, "# a comment\n\n a : b \nn:\n");
        assertEquals(Map.of("a", "b", "n", ""), Answers.load(file).byId());
        Files.writeString(file, "a: b\na: c\n");
        assertTrue(assertThrows(LessonException.class, () -> Answers.load(file)).getMessage().contains("line 2 answers a again"));
        Files.writeString(file, "hello\n");
        assertTrue(assertThrows(LessonException.class, () -> Answers.load(file)).getMessage().contains("line 1 is no answer"));
    }
}
