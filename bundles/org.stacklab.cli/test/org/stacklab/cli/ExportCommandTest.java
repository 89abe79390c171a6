package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.export.JsonReader;
import org.stacklab.export.Format;
import org.stacklab.sim.Stop;

class ExportCommandTest {
    @TempDir
    Path temp;

    static List<Path> sampleLabs() throws IOException {
        return RunCommandTest.sampleLabs();
    }

    private static Cli export(String lab, Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("export", lab, "--out", out.toString()));
        words.addAll(Arrays.asList(more));
        return Cli.run(words.toArray(String[]::new));
    }

    private static String[] allFormats() {
        return Format.all().stream().map(format -> "--format=" + format.word()).toArray(String[]::new);
    }

    private static long ps(Object number) {
        return ((BigDecimal) number).longValueExact();
    }

    @ParameterizedTest
    @MethodSource("sampleLabs")
    void everyFormatIsTheSameEveryTime(Path lab) throws IOException {
        assertEquals(new Cli(Status.OK, "", ""), export(lab.toString(), temp.resolve("1"), allFormats()));
        assertEquals(new Cli(Status.OK, "", ""), export(lab.toString(), temp.resolve("2"), allFormats()));
        Cli.run("run", lab.toString(), "--out", temp.resolve("run").toString());
        for (Format format : Format.all()) {
            assertEquals(-1, Files.mismatch(temp.resolve("1").resolve(format.fileName()), temp.resolve("2").resolve(format.fileName())));
        }
        export(lab.toString(), temp.resolve("streamed"), "--format=csv", "--format=jsonl", "--format=perfetto");
        for (String file : List.of("spans.csv", "spans.jsonl", "trace.json")) {
            assertEquals(-1, Files.mismatch(temp.resolve("1").resolve(file), temp.resolve("streamed").resolve(file)), file);
        }
        for (String file : List.of("timeline.svg", "spans.csv")) {
            assertEquals(-1, Files.mismatch(temp.resolve("1").resolve(file), temp.resolve("run").resolve(file)), file);
        }
    }

    @Test
    void aRunOfManySpansIsStreamedInOrderAndWhole() throws IOException {
        String[] many = {"--format=jsonl", "--set=workload.count=3000", "--set=workload.size=100B"};
        assertEquals(new Cli(Status.OK, "", ""), export(Cli.BURST, temp.resolve("streamed"), many));
        List<String> all = new ArrayList<>(List.of(many));
        all.add("--format=svg");
        assertEquals(new Cli(Status.OK, "", ""), export(Cli.BURST, temp.resolve("recorded"), all.toArray(String[]::new)));
        assertTrue(Files.size(temp.resolve("streamed/spans.jsonl")) > 5 << 20);
        assertEquals(-1, Files.mismatch(temp.resolve("streamed/spans.jsonl"), temp.resolve("recorded/spans.jsonl")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFilesAreToldToPrograms() {
        Map<String, Object> told = (Map<String, Object>) JsonReader.read(export(Cli.BURST, temp, "--format=csv", "--json").out());
        assertEquals(List.of(temp.resolve("spans.csv").toString()), told.get("files"));
        assertEquals("completed", told.get("end"));
    }

    @ParameterizedTest
    @MethodSource("sampleLabs")
    @SuppressWarnings("unchecked")
    void spansAddUpToTheRun(Path lab) throws IOException {
        export(lab.toString(), temp, "--format", "csv", "--format", "jsonl");
        List<Map<String, Object>> spans = JsonReader.lines(Files.readString(temp.resolve("spans.jsonl")));
        Map<String, Object> result = (Map<String, Object>) JsonReader.read(Cli.run("run", lab.toString(), "--json").out());
        assertEquals(ps(result.get("spans")), spans.size());
        Map<String, Object> shares = (Map<String, Object>) result.get("utilisation");
        for (String cpu : shares.keySet().stream().filter(resource -> resource.endsWith("/cpu")).toList()) {
            String host = cpu.substring(0, cpu.indexOf('/'));
            long heldPs = spans.stream().filter(span -> span.get("host").equals(host) && span.get("resource").equals("cpu"))
                    .mapToLong(span -> ps(span.get("endPs")) - ps(span.get("startPs")) - lostPs(span, cpu)).sum();
            BigDecimal share = BigDecimal.valueOf(heldPs).divide((BigDecimal) result.get("virtualTimePs"), 6, RoundingMode.DOWN);
            assertEquals(shares.get(cpu), share);
        }
    }

    @SuppressWarnings("unchecked")
    private static long lostPs(Map<String, Object> span, String resource) {
        return ((List<Map<String, Object>>) span.get("lostTo")).stream()
                .filter(loss -> loss.get("resource").toString().startsWith(resource))
                .mapToLong(loss -> ps(loss.get("lostPs"))).sum();
    }

    @ParameterizedTest
    @MethodSource("sampleLabs")
    void csvAndJsonLinesSayTheSame(Path lab) throws IOException {
        export(lab.toString(), temp, "--format", "csv", "--format", "jsonl");
        List<String> csv = Files.readAllLines(temp.resolve("spans.csv"));
        List<Map<String, Object>> spans = JsonReader.lines(Files.readString(temp.resolve("spans.jsonl")));
        String[] columns = csv.getFirst().split(",");
        assertEquals(csv.size() - 1, spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Map<String, Object> span = spans.get(i);
            String[] fields = csv.get(i + 1).split(",", -1);
            for (int c = 0; c < columns.length - 1; c++) {
                Object value = span.get(columns[c]);
                assertEquals(fields[c], value == null ? "" : value.toString());
            }
            assertEquals(ps(span.get("endPs")) - ps(span.get("startPs")) - ps(span.get("ownPs")), lostPs(span, ""));
        }
    }

    @Test
    void aRangeLeavesOutWhatDoesNotTouchIt() throws IOException {
        export(Cli.BURST, temp.resolve("part"), "--format=jsonl", "--format=pcapng", "--from=1ms", "--to", "1500us");
        export(Cli.BURST, temp.resolve("all"), "--format=jsonl", "--format=pcapng");
        List<Map<String, Object>> all = JsonReader.lines(Files.readString(temp.resolve("all/spans.jsonl")));
        List<Map<String, Object>> part = all.stream()
                .filter(span -> ps(span.get("endPs")) >= 1_000_000_000L && ps(span.get("startPs")) <= 1_500_000_000L).toList();
        assertTrue(!part.isEmpty() && part.size() < all.size());
        assertEquals(part, JsonReader.lines(Files.readString(temp.resolve("part/spans.jsonl"))));
        assertTrue(Files.size(temp.resolve("part/capture.pcapng")) < Files.size(temp.resolve("all/capture.pcapng")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--format sgv|--format cannot be 'sgv'; did you mean svg?; say one of svg, pdf, png, html, csv, jsonl, perfetto, ",
        "--format svg --from 2ms --to 1ms|--to 1ms is before --from: give a later time.",
        "--format pdf --pages 0|--pages cannot be '0': give a number from 1 to 500.",
        "--format svg --from soon|--from cannot be 'soon': give a time such as 120us or 1.5ms."})
    void mistakesAreToldAndNothingIsWritten(String words, String sentence) {
        Cli cli = export(Cli.BURST, temp.resolve("new"), words.split(" "));
        assertEquals(Status.MISTAKE, cli.status());
        assertTrue(cli.err().startsWith("stacklab: " + sentence), cli.err());
        assertFalse(Files.exists(temp.resolve("new")));
    }

    @Test
    void labFormatAndFolderAreNeeded() {
        assertTrue(Cli.run("export").err().startsWith("stacklab: export needs a lab"));
        assertTrue(Cli.run("export", Cli.BURST, "--out", "x").err().startsWith("stacklab: export needs a format"));
        assertTrue(Cli.run("export", Cli.BURST, "--format", "svg").err().startsWith("stacklab: export needs a folder"));
        assertEquals(Status.MISTAKE, Cli.run("export", Cli.BURST, "--format", "svg").status());
    }

    @Test
    void anIncompleteRunIsExportedAndSaidToBe() {
        Cli cli = export(Cli.BURST, temp, "--format=csv", "--set=lab.maxTime=1000us");
        assertEquals(Status.INCOMPLETE, cli.status());
        assertTrue(cli.err().contains("lab.maxTime") && Files.exists(temp.resolve("spans.csv")), cli.err());
    }

    @Test
    void anInterruptedExportLeavesNothing() {
        Stop stop = new Stop();
        stop.request();
        Cli cli = Cli.run(Main.COMMANDS, stop, "export", Cli.BURST, "--format", "pcapng", "--out", temp.resolve("new").toString());
        assertEquals(new Cli(Status.INTERRUPTED, "", "stacklab: interrupted; nothing was written.\n"), cli);
        assertFalse(Files.exists(temp.resolve("new")));
    }
}
