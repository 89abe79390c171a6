package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertCommandTest {
    @TempDir
    Path temp;

    static List<Path> sampleLabs() throws IOException {
        return RunCommandTest.sampleLabs();
    }

    private Cli convert(String from, String to) {
        return Cli.run("convert", temp.resolve(from).toString(), temp.resolve(to).toString(), "--force");
    }

    @ParameterizedTest
    @MethodSource("sampleLabs")
    void aRoundTripGivesTheSameBytes(Path lab) throws IOException {
        assertEquals(Status.OK, Cli.run("export", lab.toString(), "--format=csv", "--format=jsonl", "--out", temp.toString()).status());
        assertEquals(new Cli(Status.OK, "", ""), convert("spans.jsonl", "again.csv"));
        assertEquals(new Cli(Status.OK, "", ""), convert("again.csv", "again.jsonl"));
        assertEquals(new Cli(Status.OK, "", ""), convert("spans.csv", "trace.json"));
        assertEquals(-1, Files.mismatch(temp.resolve("spans.csv"), temp.resolve("again.csv")));
        assertEquals(-1, Files.mismatch(temp.resolve("spans.jsonl"), temp.resolve("again.jsonl")));
    }

    @Test
    void theChartOfAFileIsThatOfTheRun() throws IOException {
        Cli.run("export", Cli.BURST, "--format=csv", "--format=svg", "--out", temp.toString());
        for (String name : List.of("chart.svg", "chart.pdf", "chart.png")) {
            assertEquals(new Cli(Status.OK, "", ""), convert("spans.csv", name));
        }
        assertEquals(rectangles("timeline.svg"), rectangles("chart.svg"));
    }

    private List<String> rectangles(String file) throws IOException {
        return Files.readAllLines(temp.resolve(file)).stream().filter(line -> line.contains("<rect ") || line.contains("<title>")).skip(1)
                .toList();
    }

    @Test
    void aLabIsWrittenAsTheEditorWritesIt() throws IOException {
        Path lab = Path.of(Cli.BURST, "e-udp-fig2-traditional.lab");
        assertEquals(Status.OK, Cli.run("convert", Cli.BURST, temp.resolve("new.lab").toString()).status());
        assertEquals(-1, Files.mismatch(lab, temp.resolve("new.lab")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "spans.csv|chart.xyz|spans cannot become '.xyz'; end the name of the second file with one of .csv",
        "none.csv|chart.svg|TEMP/none.csv does not exist: give spans in csv or jsonl.",
        "spans.csv|chart.svg|TEMP/spans.csv, line 1: the file is cut off: give a file that stacklab export has written"})
    void mistakesAreToldAndNothingIsWritten(String from, String to, String sentence) throws IOException {
        Files.writeString(temp.resolve("spans.csv"), "startPs");
        Cli cli = convert(from, to);
        assertEquals(Status.MISTAKE, cli.status());
        assertTrue(cli.err().startsWith("stacklab: " + sentence.replace("TEMP", temp.toString())), cli.err());
        assertFalse(Files.exists(temp.resolve(to)));
    }

    @Test
    void damagedSpansAreRefusedWithOneSentence() throws IOException {
        Cli.run("export", Cli.BURST, "--format=csv", "--format=jsonl", "--out", temp.toString());
        for (String name : List.of("spans.csv", "spans.jsonl")) {
            byte[] whole = Files.readAllBytes(temp.resolve(name));
            Random random = new Random(5);
            for (int i = 0; i < 300; i++) {
                byte[] damaged = i % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                if (i % 2 == 1) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Files.write(temp.resolve("bad." + name), damaged);
                Files.deleteIfExists(temp.resolve("out.csv"));
                Cli cli = convert("bad." + name, "out.csv");
                boolean told = cli.status() == Status.MISTAKE && cli.err().lines().count() == 1 && !Files.exists(temp.resolve("out.csv"));
                assertTrue(told || cli.equals(new Cli(Status.OK, "", "")), i + ": " + cli);
            }
        }
    }
}
