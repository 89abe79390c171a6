package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.export.JsonReader;

class CompareCommandTest {
    @TempDir
    Path temp;

    @SuppressWarnings("unchecked")
    private static Map<String, Object> compare(String... words) {
        Cli cli = Cli.run(words);
        assertEquals(Status.OK, cli.status(), cli.err());
        return (Map<String, Object>) JsonReader.read(cli.out());
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhatIsSetDifferentlyAndWhatComesOfIt() {
        Map<String, Object> all = compare("compare", Cli.BURST, "--with", "host.mtu=4KB", "--json");
        assertEquals(Map.of("sender.mtu", List.of("32 KB", "4 KB"), "receiver.mtu", List.of("32 KB", "4 KB")), all.get("settings"));
        Map<String, Object> alone = (Map<String, Object>) JsonReader.read(Cli.run("run", Cli.BURST, "--json", "--set=host.mtu=4KB").out());
        List<Object> throughput = ((Map<String, List<Object>>) all.get("totals")).get("throughputBitsPerSec");
        assertEquals(alone.get("throughputBitsPerSec"), throughput.get(1));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRunIsLikeItselfHoweverItIsNamed() {
        assertEquals(Status.OK, Cli.run("export", Cli.BURST, "--format=csv", "--out", temp.toString()).status());
        Map<String, Object> all = compare("compare", Cli.BURST, temp.toString(), temp.resolve("spans.csv").toString(), "--json");
        for (Map<String, Object> layer : (List<Map<String, Object>>) all.get("layers")) {
            for (String column : List.of("count", "meanOwnPs", "meanTookPs", "lostPs", "mostLostTo")) {
                assertEquals(1, ((List<Object>) layer.get(column)).stream().distinct().count(), layer.get("layer") + " " + column);
            }
        }
        List<Object> ends = ((Map<String, List<Object>>) all.get("totals")).get("lastSpanEndPs");
        assertEquals(List.of(ends.getFirst(), ends.getFirst(), ends.getFirst()), ends);
        assertTrue(((BigDecimal) ends.getFirst()).signum() > 0);
    }

    @Test
    void theChartsLieAboveEachOtherOnOneAxis() throws Exception {
        Path svg = temp.resolve("both.svg");
        Cli cli = Cli.run("compare", Cli.BURST, "--with", "host.mtu=4KB", "--svg", svg.toString(), "--pdf", temp.resolve("both.pdf")
                .toString(), "--html", temp.resolve("both.html").toString());
        assertEquals(Status.OK, cli.status(), cli.err());
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        List<String> lines = Files.readAllLines(svg);
        List<String> ticks = lines.stream().filter(line -> line.contains(">1000 us</text>")).toList();
        assertEquals(2, ticks.size());
        assertEquals(ticks.get(0), ticks.get(1));
        assertTrue(Files.readString(temp.resolve("both.html")).contains("<td data-value=\"sender.mtu\">"));
        assertEquals("%PDF", new String(Files.readAllBytes(temp.resolve("both.pdf")), 0, 4));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnDemand() throws IOException {
        Path svg = Files.writeString(temp.resolve("mine.svg"), "mine");
        Cli cli = Cli.run("compare", Cli.BURST, Cli.BURST, "--svg", svg.toString());
        assertEquals(new Cli(Status.MISTAKE, "", "stacklab: '" + svg + "' exists already: choose another file for --svg, or say --force to "
                + "replace it.\n"), cli);
        assertEquals("mine", Files.readString(svg));
        assertEquals(Status.OK, Cli.run("compare", Cli.BURST, Cli.BURST, "--svg", svg.toString(), "--force").status());
        assertFalse(Files.readString(svg).equals("mine"));
    }

    @Test
    void oneRunIsNotEnough() {
        assertEquals(new Cli(Status.MISTAKE, "",
                "stacklab: one run cannot be compared: name a second lab, or a second setting with --with.\n"),
                Cli.run("compare", Cli.BURST));
    }
}
