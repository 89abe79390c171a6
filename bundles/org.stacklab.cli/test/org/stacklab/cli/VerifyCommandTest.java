package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class VerifyCommandTest {
    private static final String BROKEN = Path.of("..", "..", "sample-labs", "firmware-broken-lock").toString();

    @TempDir
    Path temp;

    private static Cli verify(String... more) {
        return Cli.run(Stream.concat(Stream.of("verify", BROKEN), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void theForgottenLockIsToldStepByStep() {
        Cli cli = verify("--packets", "1:2");
        assertEquals(Status.INCOMPLETE, cli.status(), cli.err());
        assertTrue(cli.out().contains("  FAILS  formula-4 "), cli.out());
        assertTrue(cli.out().contains("\n   1. receive DMA: a packet begins to arrive"), cli.out());
        assertTrue(cli.out().matches("(?s).*\n  10. RDMA Fine_Grained_Rdma_Done -> Fine_Grained_Rdma: .* another thread holds\n.*"),
                cli.out());
        assertEquals(1, cli.out().lines().filter(line -> line.startsWith("   1. ")).count(), cli.out());
        assertTrue(cli.out().contains("right/myri0, packets 1:2: "), cli.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coarse", "fine", "serialized"})
    void shippedFirmwareHolds(String pipelining) {
        Cli cli = verify("--packets=1,1:1", "--json", "--set", "nic.pipelining=" + pipelining);
        assertEquals(Status.OK, cli.status(), cli.err());
        assertEquals(1, cli.out().lines().count());
        assertTrue(cli.out().contains("\"allHold\":true,\"cards\":[{\"names\":[\"left/myri0\",\"right/myri0\"],\"packets\":\"1,1:1\""),
                cli.out());
    }

    @Test
    void jsonHoldsTheCounterexample() {
        Cli cli = verify("--packets=1:2", "--json");
        assertEquals(Status.INCOMPLETE, cli.status());
        assertTrue(cli.out().contains("\"allHold\":false") && cli.out()
                .contains("\"verdict\":\"fails\",\"trace\":[{\"actor\":\"receive DMA\""), cli.out());
    }

    @Test
    void theCounterexampleIsATimelineThatCanBeReadBack() throws IOException {
        Path folder = temp.resolve("shown");
        assertEquals(Status.INCOMPLETE, verify("--packets=1:2", "--out", folder.toString()).status());
        List<String> steps = Files.readAllLines(folder.resolve("formula-4.csv"));
        assertEquals(11, steps.size());
        assertTrue(steps.get(10).startsWith("9000000,10000000,1000000,left/myri0,nic-rdma,RDMA,10,Fine_Grained_Rdma_Done -> "),
                steps.get(10));
        assertEquals(Status.OK, Cli.run("convert", folder.resolve("formula-4.csv").toString(), temp.resolve("again.svg").toString())
                .status());
        assertTrue(Files.readString(folder.resolve("formula-4.svg")).contains("packet 10, Fine_Grained_Rdma_Done -&gt; Fine_Grained_Rdma"));
        assertTrue(Files.readString(folder.resolve("formula-4.html")).contains("<td data-value=\"RDMA\">RDMA</td>"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void eachKindOfCardHasItsModelForSpin() throws IOException {
        Path file = temp.resolve("card.pml");
        verify("--packets=1:2", "--promela", file.toString());
        assertTrue(Files.readString(file).contains("active proctype RDMA()"));
        assertTrue(Files.readString(file).length() < Files.readString(temp.resolve("card.pml.2")).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--packets=", "--packets=9", "--packets=a:b", "--promela=pom.xml/below", "--promela=\0",
        "--set=nic.pipelining=perhaps", "--jsno"})
    void mistakesAreToldInASentence(String word) {
        Cli cli = word.startsWith("--packets") ? verify(word, "--json") : verify(word, "--json", "--packets=1");
        assertEquals(Status.MISTAKE, cli.status(), cli.out());
        assertEquals("", cli.out());
        assertTrue(cli.err().lines().allMatch(line -> line.matches(".+: .+[.?]")), cli.err());
    }

    @Test
    void aLabIsNeededAndAStopIsObeyed() {
        assertEquals(Status.MISTAKE, Cli.run("verify").status());
        Stop stop = new Stop();
        stop.request();
        assertEquals(Status.INTERRUPTED, Cli.run(Main.COMMANDS, stop, "verify", BROKEN).status());
    }

    @Test
    void anEmulatedCardThatBreaksItsLockIsToldInASentence() {
        Cli cli = Cli.run("run", BROKEN, "--json", "--set", "to right.start=100us");
        assertEquals(Status.INCOMPLETE, cli.status());
        assertEquals("", cli.out());
        assertTrue(cli.err().startsWith("stacklab: left/nic: at ") && cli.err().contains("RDMA takes the host DMA engine that SDMA holds"),
                cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
    }
}
