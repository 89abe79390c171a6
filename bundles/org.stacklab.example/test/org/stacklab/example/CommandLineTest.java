package org.stacklab.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user calls it, with this bundle on its class path and nothing else done. */
class CommandLineTest {
    private static final Pattern THROUGHPUT = Pattern.compile("throughput +([0-9.]+) Mb/s");

    @TempDir
    static Path temp;

    private static Path lesson;

    @BeforeAll
    static void unpackTheLesson() throws Exception {
        assertTrue(stacklab("lessons", temp.toString()).contains("A window of messages"));
        lesson = temp.resolve("sliding-window");
    }

    private static String stacklab(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.stacklab.cli.Main"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static double throughput(String... settings) throws Exception {
        List<String> words = new ArrayList<>(List.of("run", lesson.toString()));
        List.of(settings).forEach(each -> words.addAll(List.of("--set", each)));
        Matcher found = THROUGHPUT.matcher(stacklab(words.toArray(String[]::new)));
        assertTrue(found.find());
        return Double.parseDouble(found.group(1));
    }

    @Test
    void aWindowIsFasterThanAPingPongAndSlowerThanNone() throws Exception {
        double one = throughput("workload.window=1");
        double four = throughput("workload.window=4");
        assertTrue(four > 2 * one && four < 4 * one, one + " and " + four);
        assertTrue(throughput("workload.window=1", "host.writeCombining=on") > one);
    }

    @Test
    void theOptimizationMakesTheResultAnExtrapolation() throws Exception {
        String said = stacklab("run", lesson.toString(), "--set", "sender.writeCombining=on");
        assertTrue(said.contains("extrapolation: host sender has the optimization 'Write combining'"), said);
    }

    @Test
    void aParameterOfAnotherFamilyIsSaidToHaveNoEffect() throws Exception {
        String said = stacklab("run", lesson.toString(), "--set", "workload.part=udp-burst", "--set", "host.socketBuffer=1MB");
        assertTrue(said.contains("workload transfer sets window, which has no effect on a udp-burst"), said);
    }

    @Test
    void theFormatIsOfferedAndWritten() throws Exception {
        assertTrue(stacklab("export", "--help").contains("markdown  result.md"));
        assertTrue(stacklab("completion", "bash").contains("markdown"));
        stacklab("export", lesson.toString(), "--format", "markdown", "--out", temp.toString());
        String page = Files.readString(temp.resolve("result.md"));
        assertTrue(page.startsWith("# Sliding window\n") && page.contains("| transfer | 40 | 40 |"), page);
    }

    @Test
    void theLessonIsGraded() throws Exception {
        Path lab = temp.resolve("mine.lab");
        String eight = Files.readString(lesson.resolve("sliding-window.lab")).replace("\"window\" value=\"1\"", "\"window\" value=\"8\"");
        Files.writeString(lab, eight);
        Path answers = temp.resolve("answers.txt");
        Files.writeString(answers, "idle: b\ngain: 3\nwindow: mine.lab\n");
        assertTrue(stacklab("grade", lesson.toString(), answers.toString()).contains("5 of 5 points"));
        Files.writeString(answers, "idle: a\ngain: 40\nwindow: sliding-window/sliding-window.lab\n");
        assertTrue(stacklab("grade", lesson.toString(), answers.toString()).contains("0 of 5 points"));
    }
}
