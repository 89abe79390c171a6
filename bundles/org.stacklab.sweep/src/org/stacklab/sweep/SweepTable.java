package org.stacklab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.export.Csv;
import org.stacklab.export.Json;
import org.stacklab.export.Table;

/**
 * The one tidy table of a sweep: a row per combination, a column per axis and per result. Times are picoseconds, rates bits per second,
 * sizes bytes.
 */
public final class SweepTable {
    private final Sweep sweep;
    private final List<SweepRow> rows;

    /**
     * A finished sweep.
     *
     * @param sweep the sweep
     * @param rows its rows in the order of its points
     */
    public SweepTable(Sweep sweep, List<SweepRow> rows) {
        this.sweep = sweep;
        this.rows = List.copyOf(rows);
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        sweep.axes().forEach(axis -> header.add(axis.property()));
        header.addAll(SweepRow.COLUMNS);
        return header;
    }

    /** How many of the runs are extrapolations. */
    long extrapolated() {
        return rows.stream().filter(SweepRow::extrapolated).count();
    }

    int size() {
        return rows.size();
    }

    List<String> cells(int point) {
        List<String> cells = new ArrayList<>(sweep.values(point));
        cells.addAll(rows.get(point).cells());
        return cells;
    }

    /**
     * As RFC 4180 says, with a header.
     *
     * @return lines that all end with a line feed
     */
    public String csv() {
        StringBuilder out = new StringBuilder(Csv.line(header()));
        for (int point = 0; point < rows.size(); point++) {
            out.append(Csv.line(cells(point)));
        }
        return out.toString();
    }

    /**
     * A JSON array with one object per row, on one line.
     *
     * @return the array and a line feed
     */
    public String json() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (int point = 0; point < rows.size(); point++) {
            objects.add(fields(point));
        }
        return Json.of(objects) + "\n";
    }

    private Map<String, Object> fields(int point) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> values = sweep.values(point);
        for (int axis = 0; axis < values.size(); axis++) {
            String value = values.get(axis);
            boolean number = value.matches("\\d{1,18}");
            fields.put(sweep.axes().get(axis).property(), number ? (Object) Long.valueOf(value) : value);
        }
        SweepRow row = rows.get(point);
        fields.put("throughputBitsPerSec", row.throughputBitsPerSec());
        fields.put("firstLatencyPs", row.firstLatencyPs());
        fields.put("sent", row.sent());
        fields.put("delivered", row.delivered());
        fields.put("dropped", row.dropped());
        fields.put("bottleneck", row.bottleneck());
        fields.put("utilisation", row.utilisation());
        fields.put("end", row.end());
        fields.put("extrapolated", row.extrapolated());
        fields.put("fingerprint", row.fingerprint());
        return fields;
    }

    /**
     * For people: the fingerprint is shortened, numbers stand right.
     *
     * @return lines that all end with a line feed
     */
    public String text() {
        int axes = sweep.axes().size();
        Table table = new Table("r".repeat(axes) + "rrrrrlrlll");
        table.row(header().toArray(String[]::new));
        for (int point = 0; point < rows.size(); point++) {
            List<String> cells = cells(point);
            String fingerprint = cells.removeLast();
            cells.add(fingerprint.substring(0, Math.min(12, fingerprint.length())));
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }
}
