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
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.sim.Stop;

class SweepCommandTest {
    @TempDir
    Path temp;

    private static Cli sweep(String... more) {
        return Cli.run(Stream.concat(Stream.of("sweep", Cli.BURST), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void fileHoldsWhatTheConsoleShows() throws IOException {
        Path file = temp.resolve("new/table.csv");
        Cli console = sweep("--axis", "workload.size=1KB..4KB*2", "--axis", "nic.pipelining=coarse,fine", "--csv");
        assertEquals(new Cli(Status.OK, console.out(), ""), console);
        assertEquals(7, console.out().lines().count());
        assertEquals(new Cli(Status.OK, "", ""), sweep("--axis", "workload.size=1KB..4KB*2", "--axis", "nic.pipelining=coarse,fine",
                "--out", file.toString()));
        assertEquals(console.out(), Files.readString(file));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void plotsCarryWhatIsPublishedAboutTheLab() throws IOException {
        Path page = temp.resolve("sweep.html");
        Cli cli = Cli.run("sweep", Path.of("..", "..", "sample-labs", "e-udp-fig11-bandwidth").toString(), "--axis",
                "nic.pipelining=coarse,fine",
                "--axis", "workload.size=1KB,32KB", "--plot", temp.resolve("plots").toString(), "--html", page.toString());
        assertEquals(Status.OK, cli.status(), cli.err());
        String svg = Files.readString(temp.resolve("plots/throughput.svg"));
        assertTrue(svg.contains("published peak 951") && svg.contains(">nic.pipelining=fine<"), svg);
        assertTrue(Files.size(temp.resolve("plots/latency.pdf")) > 1000);
        assertTrue(Files.readString(page).contains("published peak 951") && Files.readString(page).contains("data-value=\"32768\""));
        assertEquals(Status.MISTAKE, sweep("--axis", "workload.size=1KB,2KB", "--html", page.toString()).status(), "it exists already");
    }

    @Test
    void jsonIsOneLine() {
        Cli cli = sweep("--axis", "workload.size=1KB,2KB", "--json");
        assertTrue(cli.out().startsWith("[{\"workload.size\":1024,\"throughputBitsPerSec\":"), cli.out());
        assertEquals(1, cli.out().lines().count());
    }

    @Test
    void interruptedSweepIsNoTable() {
        Stop stop = new Stop();
        stop.request();
        Path file = temp.resolve("table.csv");
        Cli cli = Cli.run(Main.COMMANDS, stop, "sweep", Cli.BURST, "--axis", "workload.size=1KB,2KB", "--out", file.toString());
        assertEquals(Status.INTERRUPTED, cli.status());
        assertFalse(Files.exists(file));
        assertEquals(Status.OK, sweep("--axis", "workload.size=1KB,2KB", "--out", file.toString()).status());
        assertTrue(Files.exists(file));
    }

    @Test
    void journalOfAnotherSweepIsNamed() throws IOException {
        Files.writeString(temp.resolve("table.csv.part"), "stacklab sweep another\n0\t1\n");
        Cli cli = sweep("--axis", "workload.size=1KB,2KB", "--out", temp.resolve("table.csv").toString());
        assertEquals(Status.MISTAKE, cli.status());
        assertTrue(cli.err().contains("another sweep"), cli.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"workload.size", "workload.size=1KB..0*2", "workload.siez=1KB", "nobody.size=1KB", "host.cpu=abacus"})
    void mistakesAreToldOnce(String axis) {
        Cli cli = sweep("--axis", axis);
        assertEquals(Status.MISTAKE, cli.status());
        assertEquals("", cli.out());
        assertTrue(cli.err().matches("(?s).*[.?]\n") && cli.err().contains(axis.split("=")[0]), cli.err());
    }

    @Test
    void axesAreGivenOnceAndFormatsExcludeEachOther() {
        assertEquals(Status.MISTAKE, sweep().status());
        assertEquals(Status.MISTAKE, sweep("--axis", "host.mtu=4KB", "--axis", "host.mtu=8KB").status());
        assertEquals(Status.MISTAKE, sweep("--axis", "host.mtu=4KB", "--json", "--csv").status());
    }
}
