package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.export.JsonReader;

/** Checks traces against what the Trace Event Format demands, and against the spans. */
class PerfettoTraceTest {
    private static final Map<String, Set<String>> KEYS = Map.of(
            "M", Set.of("ph", "name", "pid", "tid", "args"),
            "X", Set.of("ph", "name", "cat", "pid", "tid", "ts", "dur", "args"),
            "s", Set.of("ph", "name", "cat", "pid", "tid", "ts", "id"),
            "f", Set.of("ph", "name", "cat", "pid", "tid", "ts", "id", "bp"),
            "C", Set.of("ph", "name", "cat", "pid", "ts", "args"));

    @TempDir
    Path temp;

    private List<Map<String, Object>> spans;
    private Map<String, List<Map<String, Object>>> events;

    static List<Path> sampleLabs() throws IOException {
        return RunCommandTest.sampleLabs();
    }

    @ParameterizedTest
    @MethodSource("sampleLabs")
    void isATraceOfTheSpans(Path lab) throws IOException {
        export(lab);
        assertAll(this::keepsTheSchema, this::everySpanIsASliceAndNoneOfAThreadOverlap, this::arrowsJoinTheLayersOfEveryPacket,
                this::countersGoUpAndDownAgain);
    }

    @SuppressWarnings("unchecked")
    private void export(Path lab) throws IOException {
        assertEquals(0, Cli.run("export", lab.toString(), "--format=perfetto", "--format=jsonl", "--out", temp.toString()).status());
        spans = JsonReader.lines(Files.readString(temp.resolve("spans.jsonl")));
        Map<String, Object> trace = (Map<String, Object>) JsonReader.read(Files.readString(temp.resolve("trace.json")));
        events = ((List<Map<String, Object>>) trace.get("traceEvents")).stream().collect(Collectors.groupingBy(e -> (String) e.get("ph")));
    }

    private static BigDecimal end(Map<String, Object> slice) {
        return ((BigDecimal) slice.get("ts")).add((BigDecimal) slice.get("dur"));
    }

    @SuppressWarnings("unchecked")
    private static Object argument(Map<String, Object> event, String name) {
        return ((Map<String, Object>) event.get("args")).get(name);
    }

    private void keepsTheSchema() {
        assertEquals(KEYS.keySet(), events.keySet());
        events.forEach((phase, list) -> list.forEach(event -> assertEquals(KEYS.get(phase), event.keySet())));
    }

    private void everySpanIsASliceAndNoneOfAThreadOverlap() {
        Map<Object, Map<String, Object>> slices = new HashMap<>();
        events.get("X").forEach(slice -> slices.put(argument(slice, "span"), slice));
        assertEquals(spans.size(), events.get("X").size());
        for (Map<String, Object> span : spans) {
            Map<String, Object> slice = slices.get(span.get("span"));
            assertEquals(span.get("startPs"), ((BigDecimal) slice.get("ts")).movePointRight(6));
            assertEquals(span.get("endPs"), end(slice).movePointRight(6));
        }
        events.get("X").stream().collect(Collectors.groupingBy(slice -> slice.get("tid"))).values().forEach(thread -> {
            thread.sort(Comparator.comparing(slice -> (BigDecimal) slice.get("ts")));
            for (int i = 1; i < thread.size(); i++) {
                assertTrue(end(thread.get(i - 1)).compareTo((BigDecimal) thread.get(i).get("ts")) <= 0);
            }
        });
    }

    private void arrowsJoinTheLayersOfEveryPacket() {
        Map<Object, Set<Object>> layers = new LinkedHashMap<>();
        spans.stream().filter(span -> span.get("packet") != null).forEach(span -> layers
                .computeIfAbsent(span.get("packet"), p -> new LinkedHashSet<>()).add(span.get("host") + "/" + span.get("layer")));
        long datagrams = layers.keySet().stream().filter(packet -> !packet.toString().contains(".")).count();
        int stops = layers.values().stream().mapToInt(Set::size).sum();
        assertEquals(stops - datagrams, events.get("s").size());
        assertEquals(stops - datagrams, events.get("f").size());
        Set<List<Object>> beginnings = events.get("X").stream().map(PerfettoTraceTest::place).collect(Collectors.toSet());
        for (int i = 0; i < events.get("s").size(); i++) {
            Map<String, Object> tail = events.get("s").get(i);
            Map<String, Object> head = events.get("f").get(i);
            assertEquals(tail.get("id"), head.get("id"));
            assertTrue(((BigDecimal) tail.get("ts")).compareTo((BigDecimal) head.get("ts")) <= 0);
            assertTrue(beginnings.contains(place(tail)) && beginnings.contains(place(head)));
        }
    }

    private static List<Object> place(Map<String, Object> event) {
        return List.of(event.get("tid"), event.get("ts"));
    }

    private void countersGoUpAndDownAgain() {
        events.get("C").stream().collect(Collectors.groupingBy(c -> c.get("pid") + "/" + c.get("name"))).values().forEach(counter -> {
            int before = 0;
            for (Map<String, Object> event : counter) {
                int use = ((BigDecimal) argument(event, "activities")).intValueExact();
                assertEquals(1, Math.abs(use - before));
                assertTrue(use >= 0);
                before = use;
            }
            assertEquals(0, before);
        });
    }
}
