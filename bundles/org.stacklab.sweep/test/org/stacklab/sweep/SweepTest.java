package org.stacklab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Stop;

class SweepTest {
    private static final String IDENTITY = "one";

    @TempDir
    Path temp;

    private final AtomicInteger compiled = new AtomicInteger();

    private static Sweep sweep() throws BadAxisException {
        return new Sweep(List.of(new Axis("host.mtu", List.of("1024", "4096")), new Axis("workload.size", List.of("100", "2000", "8000"))));
    }

    private IntFunction<LabSpec> labs(Sweep sweep) {
        return point -> {
            compiled.incrementAndGet();
            List<String> values = sweep.values(point);
            return lab(Long.parseLong(values.get(0)), Long.parseLong(values.get(1)));
        };
    }

    private static LabSpec lab(long mtuBytes, long sizeBytes) {
        Values host = Values.NONE.with(HostParameters.MTU, mtuBytes, Values.Origin.LAB);
        Values burst = Values.NONE.with(RunParameters.SIZE, sizeBytes, Values.Origin.LAB);
        return new LabSpec("pair", Values.NONE, List.of(host("a", host), host("b", host)), List.of(),
                List.of(new LinkSpec("cable", "cable", "a-nic", "b-nic", Values.NONE)),
                List.of(new WorkloadSpec("burst", "burst", "udp-burst", "a", "b", burst)));
    }

    private static HostSpec host(String id, Values values) {
        return new HostSpec(id, id, values, List.of(new NicSpec(id + "-nic", "nic", NicParameters.FAMILY, Values.NONE)));
    }

    private String table(Journal journal) throws BadAxisException {
        Sweep sweep = sweep();
        return new SweepTable(sweep, sweep.run(labs(sweep), journal, new Stop())).csv();
    }

    @Test
    void lastAxisChangesFastest() throws BadAxisException {
        Sweep sweep = sweep();
        assertEquals(6, sweep.size());
        assertEquals(List.of("1024", "100"), sweep.values(0));
        assertEquals(List.of("1024", "2000"), sweep.values(1));
        assertEquals(List.of("4096", "100"), sweep.values(3));
        assertEquals(List.of("host.mtu=4096", "workload.size=8000"), sweep.settings(5));
    }

    @Test
    void tableIsTidyAndTheSameEveryTime() throws BadAxisException {
        List<String> lines = table(Journal.inMemory()).lines().toList();
        assertEquals(7, lines.size());
        assertTrue(lines.get(0).startsWith("host.mtu,workload.size,throughputBitsPerSec,firstLatencyPs,sent,delivered,dropped,"),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("1024,100,") && lines.get(6).startsWith("4096,8000,"));
        long columns = lines.get(0).chars().filter(c -> c == ',').count();
        assertTrue(lines.stream().allMatch(line -> line.chars().filter(c -> c == ',').count() == columns));
        assertEquals(String.join("\n", lines) + "\n", table(Journal.inMemory()));
    }

    @Test
    void extrapolationsAreMarked() throws BadAxisException, IOException {
        Sweep sweep = sweep();
        LabSpec pair = lab(1024, 100);
        LabSpec mixed = new LabSpec(pair.name(), List.of("never measured together"), pair.values(), pair.hosts(), pair.switches(),
                pair.links(), pair.workloads());
        SweepTable table = new SweepTable(sweep, sweep.run(point -> point == 4 ? mixed : pair, Journal.inMemory(), new Stop()));
        for (int point = 0; point < sweep.size(); point++) {
            assertEquals(point == 4 ? "yes" : "no", table.cells(point).get(table.header().indexOf("extrapolated")));
        }
        assertTrue(table.json().contains("\"extrapolated\":true") && table.json().contains("\"extrapolated\":false"));
        StringBuilder page = new StringBuilder();
        new SweepHtml("pair", table, List.of()).writeTo(page);
        assertTrue(page.toString().contains("the parts of 1 of these runs were never measured together"));
    }

    /** Whatever of the journal a kill leaves, byte for byte, the table is the same, and no more is run than is missing. */
    @Test
    void everyLeftoverOfAJournalGivesTheSameTable() throws BadAxisException, IOException {
        Path file = temp.resolve("t.csv.part");
        String expected;
        try (Journal journal = Journal.open(file, IDENTITY)) {
            expected = table(journal);
        }
        byte[] whole = Files.readAllBytes(file);
        int firstLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = 0; length <= whole.length; length += 37) {
            Files.write(file, Arrays.copyOf(whole, length));
            compiled.set(0);
            try (Journal journal = Journal.open(file, IDENTITY)) {
                int known = journal.size();
                assertEquals(expected, table(journal));
                assertEquals(6 - known, compiled.get());
                assertEquals(length <= firstLine ? 0 : known, known);
            }
        }
    }

    @Test
    void stopLeavesWhatIsDone() throws BadAxisException, IOException {
        Path file = temp.resolve("t.csv.part");
        Stop stop = new Stop();
        Sweep sweep = sweep();
        try (Journal journal = Journal.open(file, IDENTITY)) {
            assertNull(sweep.run(point -> {
                if (point == 5) {
                    stop.request();
                }
                return labs(sweep).apply(point);
            }, journal, stop));
        }
        try (Journal journal = Journal.open(file, IDENTITY)) {
            assertTrue(journal.size() < 6);
            assertEquals(table(Journal.inMemory()), table(journal));
        }
    }

    @Test
    void journalOfAnotherSweepIsNotTouched() throws BadAxisException, IOException {
        Path file = temp.resolve("t.csv.part");
        try (Journal journal = Journal.open(file, IDENTITY)) {
            table(journal);
        }
        byte[] before = Files.readAllBytes(file);
        assertThrows(IOException.class, () -> Journal.open(file, "another"));
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void journalHasOneOwner() throws IOException {
        Path file = temp.resolve("t.csv.part");
        try (Journal journal = Journal.open(file, IDENTITY)) {
            assertThrows(IOException.class, () -> Journal.open(file, IDENTITY));
            journal.discard();
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void failureOfARunComesThrough() {
        RuntimeException bug = new IllegalStateException("bug");
        assertEquals(bug, assertThrows(IllegalStateException.class, () -> Parallel.map(3, i -> {
            throw bug;
        }, new Stop())));
    }
}
