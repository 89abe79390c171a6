package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets a process of its own meet what only the operating system can do to it. */
class FullDiskTest {
    private static final String SWEEP = "sweep " + Cli.BURST + " --axis workload.size=1KB..32KB+1KB --out ";

    @TempDir
    Path temp;

    private record Ended(int status, String err) {
    }

    @BeforeEach
    void needAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) && Files.exists(Path.of("/dev/full")));
    }

    /** Starts a shell in which $STACKLAB is the command line. */
    private Process start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", script);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        builder.environment().put("STACKLAB", java + " -XX:+UseSerialGC -XX:-UsePerfData " + Main.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectError(temp.resolve("err").toFile()).redirectOutput(temp.resolve("out").toFile()).start();
    }

    private Ended run(String script) throws IOException, InterruptedException {
        int status = start(script).waitFor();
        return new Ended(status, Files.readString(temp.resolve("err"), StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> !name.equals("err") && !name.equals("out")).sorted()
                    .toList();
        }
    }

    @Test
    void aFullDiskBehindStandardOutputIsSaid() throws IOException, InterruptedException {
        Ended ended = run("$STACKLAB run " + Cli.BURST + " > /dev/full");
        assertEquals(Status.MISTAKE, ended.status);
        assertTrue(ended.err.matches("stacklab: standard output cannot be written .*\\.\n"), ended.err);
    }

    @Test
    void aFileThatCannotGrowLeavesNothing() throws IOException, InterruptedException {
        Ended ended = run("ulimit -f 8; trap '' XFSZ; $STACKLAB export " + Cli.BURST + " --format csv --out " + temp.resolve("new"));
        assertEquals(Status.MISTAKE, ended.status);
        assertTrue(ended.err.matches("stacklab: nothing was written to .*\\.\n"), ended.err);
        assertEquals(List.of(), files());
    }

    @Test
    void aReaderThatGoesAwayIsNoMistake() throws IOException, InterruptedException {
        assertEquals(new Ended(Status.OK, ""), run("set -o pipefail; $STACKLAB info parameters | head -1 > /dev/null"));
    }

    @Test
    void aSweepThatWasKilledGoesOnToTheSameTable() throws IOException, InterruptedException {
        Path table = temp.resolve("table.csv");
        Path part = temp.resolve("table.csv.part");
        Process killed = start("exec $STACKLAB " + SWEEP + table);
        while (killed.isAlive() && (!Files.exists(part) || Files.size(part) == 0)) {
            killed.waitFor(1, TimeUnit.MILLISECONDS);
        }
        killed.destroyForcibly().waitFor();
        assertTrue(Files.exists(part) && !Files.exists(table), "it was killed before its end");
        assertEquals(Status.OK, Cli.run((SWEEP + table).split(" ")).status());
        Path whole = temp.resolve("whole.csv");
        assertEquals(Status.OK, Cli.run((SWEEP + whole).split(" ")).status());
        assertEquals(-1, Files.mismatch(whole, table));
        assertEquals(List.of("table.csv", "whole.csv"), files());
    }
}
