package org.stacklab.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.stacklab.timeflow.ChartComparison;
import org.stacklab.timeflow.LaneSum;
import org.stacklab.timeflow.TimeText;

/** A comparison of runs for people at a terminal, and for programs. The runs are called A, B, C and so on. */
public final class ComparisonText {
    private final RunComparison comparison;
    private final int runs;

    /**
     * Describes a comparison.
     *
     * @param comparison the runs
     */
    public ComparisonText(RunComparison comparison) {
        this.comparison = comparison;
        runs = comparison.entries().size();
    }

    /** What a run is called, from its position. */
    static String letter(int run) {
        return run < 26 ? String.valueOf((char) ('A' + run)) : "#" + (run + 1);
    }

    /**
     * The comparison for people.
     *
     * @return lines that all end with a line feed
     */
    public String text() {
        Table names = new Table("ll");
        IntStream.range(0, runs).forEach(run -> names.row(letter(run), comparison.entries().get(run).name()));
        return names + settings() + totals() + layers();
    }

    private String settings() {
        if (comparison.settings().isEmpty()) {
            return "";
        }
        Table table = new Table("l".repeat(runs + 1)).row(cells("set differently", List.of(), ComparisonText::letter));
        comparison.settings().forEach(each -> table.row(cells(each.property(), List.of(),
                run -> each.values().get(run).isEmpty() ? "-" : each.values().get(run))));
        return "\n" + table;
    }

    private String totals() {
        Table table = new Table("l" + "r".repeat(2 * runs - 1)).row(cells("what came out", differences(), ComparisonText::letter));
        for (RunComparison.Total total : comparison.totals()) {
            table.row(cells(total.label(), others(total::more), total::text));
        }
        return "\n" + table;
    }

    private String layers() {
        List<String> head = new ArrayList<>(List.of("host", "layer"));
        IntStream.range(0, runs).forEach(run -> head.add("count " + letter(run)));
        IntStream.range(0, runs).forEach(run -> head.add("took " + letter(run)));
        head.addAll(differences());
        IntStream.range(0, runs).forEach(run -> head.add("lost " + letter(run)));
        head.add("most of it to");
        Table table = new Table("ll" + "r".repeat(4 * runs - 1) + "l").row(head.toArray(String[]::new));
        comparison.layers().rows().forEach(row -> table.row(cells(row)));
        return "\nlayers: mean length of their rectangles and mean time lost to others\n" + table;
    }

    private String[] cells(ChartComparison.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.host(), row.layer()));
        row.sums().forEach(sum -> cells.add(Integer.toString(sum.count())));
        row.sums().forEach(sum -> cells.add(sum.count() == 0 ? "-" : TimeText.of(sum.meanTookPs())));
        cells.addAll(others(run -> RunComparison.signed(row.longerPs(run), TimeText::of)));
        row.sums().forEach(sum -> cells.add(sum.count() == 0 ? "-" : TimeText.of(sum.meanLostPs())));
        cells.add(String.join(", ", row.sums().stream().map(LaneSum::mostLostTo).filter(name -> !name.isEmpty()).distinct().toList()));
        return cells.toArray(String[]::new);
    }

    private List<String> differences() {
        return others(run -> letter(run) + " - A");
    }

    private List<String> others(IntFunction<String> cell) {
        return IntStream.range(1, runs).mapToObj(cell).toList();
    }

    private String[] cells(String first, List<String> last, IntFunction<String> cell) {
        List<String> cells = new ArrayList<>(List.of(first));
        IntStream.range(0, runs).mapToObj(cell).forEach(cells::add);
        cells.addAll(last);
        return cells.toArray(String[]::new);
    }

    /**
     * The comparison for programs.
     *
     * @return one JSON object, without a line end
     */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("runs", comparison.entries().stream().map(ComparisonText::run).toList());
        Map<String, Object> settings = new LinkedHashMap<>();
        comparison.settings().forEach(each -> settings.put(each.property(), each.values()));
        fields.put("settings", settings);
        Map<String, Object> totals = new LinkedHashMap<>();
        comparison.totals().forEach(total -> totals.put(total.id(), total.values()));
        fields.put("totals", totals);
        fields.put("layers", comparison.layers().rows().stream().map(ComparisonText::layer).toList());
        return Json.of(fields);
    }

    private static Map<String, Object> run(RunComparison.Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", entry.name());
        fields.put("fingerprint", entry.result().map(result -> result.fingerprint()).orElse(null));
        return fields;
    }

    private static Map<String, Object> layer(ChartComparison.Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("host", row.host());
        fields.put("layer", row.layer());
        fields.put("count", row.sums().stream().map(LaneSum::count).toList());
        fields.put("meanOwnPs", row.sums().stream().map(LaneSum::meanOwnPs).toList());
        fields.put("meanTookPs", row.sums().stream().map(LaneSum::meanTookPs).toList());
        fields.put("meanLostPs", row.sums().stream().map(LaneSum::meanLostPs).toList());
        fields.put("lostPs", row.sums().stream().map(LaneSum::lostPs).toList());
        fields.put("mostLostTo", row.sums().stream().map(LaneSum::mostLostTo).toList());
        return fields;
    }
}
