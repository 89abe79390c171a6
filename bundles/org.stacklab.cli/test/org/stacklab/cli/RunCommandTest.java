package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.sim.Stop;

class RunCommandTest {
    @TempDir
    Path temp;

    private static Cli burst(String... more) {
        return Cli.run(Stream.concat(Stream.of("run", Cli.BURST), Stream.of(more)).toArray(String[]::new));
    }

    static List<Path> sampleLabs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "..", "sample-labs"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sampleLabs")
    void everySampleLabRunsTwiceTheSameWay(Path lab) throws IOException {
        Cli once = Cli.run("run", lab.toString(), "--json", "--out", temp.resolve("1").toString());
        Cli again = Cli.run("run", lab.toString(), "--json", "--out", temp.resolve("2").toString());
        assertEquals(new Cli(Status.OK, once.out(), ""), once);
        assertEquals(once, again);
        for (String file : List.of("timeline.svg", "spans.csv")) {
            assertEquals(-1, Files.mismatch(temp.resolve("1").resolve(file), temp.resolve("2").resolve(file)));
        }
    }

    @Test
    void jsonIsOneLine() {
        Cli cli = burst("--json");
        assertEquals(1, cli.out().lines().count());
        for (String field : List.of("lab", "engineVersion", "fingerprint", "virtualTimePs", "throughputBitsPerSec", "packetsSent",
                "packetsDelivered", "utilisation")) {
            assertTrue(cli.out().contains("\"" + field + "\":"), field);
        }
        assertTrue(cli.out().contains("\"packetsSent\":10,\"packetsDelivered\":10,"), cli.out());
    }

    @Test
    void textFitsTheTerminal() {
        Cli cli = burst();
        assertTrue(cli.out().contains("10 of 10"), cli.out());
        assertTrue(cli.out().lines().allMatch(line -> line.length() <= 100), cli.out());
    }

    @Test
    void settingsAndContentionCount() {
        assertTrue(burst("--json", "--set", "workload.count=3").out().contains("\"packetsSent\":3,"));
        assertFalse(burst("--json").out().equals(burst("--json", "--contention", "off").out()));
        assertEquals(burst("--json", "--set", "lab.contention=off"), burst("--json", "--contention=off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--set=host.mtu=1", "--set=host.mtoo=1", "--set=nobody.mtu=4KB", "--set=mtu", "--set=", "--contention=perhaps",
        "--out=pom.xml", "--out=pom.xml/below", "--out=\0", "--jsno", "another.lab"})
    void mistakesAreToldInASentenceAndNothingIsWritten(String word) throws IOException {
        Cli cli = Cli.run("run", Cli.BURST, word, "--json");
        assertEquals(Status.MISTAKE, cli.status(), cli.err());
        assertEquals("", cli.out());
        assertTrue(cli.err().lines().count() >= 1 && cli.err().lines().allMatch(line -> line.matches(".+: .+[.?]")), cli.err());
    }

    @Test
    void diagnosticsNameFileAndElement() {
        Cli cli = burst("--set", "sender.mtu=1", "--out", temp.resolve("new").toString());
        assertTrue(cli.err().startsWith(Path.of(Cli.BURST, "e-udp-fig2-traditional.lab") + ": sender: "), cli.err());
        assertFalse(Files.exists(temp.resolve("new")));
    }

    @Test
    void aLabIsNeeded() {
        Cli cli = Cli.run("run");
        assertEquals(Status.MISTAKE, cli.status());
        assertTrue(cli.err().contains("usage: stacklab run LAB"), cli.err());
        assertEquals(Status.MISTAKE, Cli.run("run", temp.resolve("none.lab").toString()).status());
        assertEquals(Status.MISTAKE, Cli.run("run", "\0").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab.maxEvents=50", "lab.maxTime=1000us"})
    void aLimitIsNamedWithTheMend(String limit) {
        Cli cli = burst("--json", "--set", limit);
        assertEquals(Status.INCOMPLETE, cli.status());
        assertEquals(1, cli.out().lines().count());
        String name = limit.substring(0, limit.indexOf('='));
        assertTrue(cli.err().contains(name) && cli.err().contains("raise it with --set " + name), cli.err());
    }

    @Test
    void anInterruptedRunLeavesNothing() {
        Stop stop = new Stop();
        stop.request();
        Cli cli = Cli.run(Main.COMMANDS, stop, "run", Cli.BURST, "--out", temp.resolve("new").toString());
        assertEquals(new Cli(Status.INTERRUPTED, "", "stacklab: interrupted; nothing was written.\n"), cli);
        assertFalse(Files.exists(temp.resolve("new")));
    }

    @Test
    void aRunWithoutEndIsInterruptedFromOutside() throws InterruptedException {
        Stop stop = new Stop();
        Cli[] left = new Cli[1];
        Thread thread = new Thread(() -> left[0] = Cli.run(Main.COMMANDS, stop, "run", Cli.BURST, "--set", "workload.count=100000000"));
        thread.start();
        thread.join(100);
        stop.request();
        thread.join();
        assertEquals(Status.INTERRUPTED, left[0].status());
        assertEquals("", left[0].out());
    }
}
