package org.stacklab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.stacklab.engine.Run;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Unit;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.PlotAxis;
import org.stacklab.plot.PlotAxis.Scale;
import org.stacklab.plot.Series;

/**
 * The throughput and the latency of a sweep as plots. The last axis of numbers lies on the x axis, or the last axis if there are only
 * words; each combination of the others is a series.
 */
public final class SweepPlots {
    /** The property whose published throughputs are known. */
    private static final String SIZE = "workload.size";
    /** From this ratio on, equal steps for equal ratios show more. */
    private static final int WIDE = 16;

    private final String lab;
    private final Sweep sweep;
    private final List<SweepRow> rows;
    private final int across;

    /**
     * A finished sweep.
     *
     * @param lab what was swept, for people
     * @param sweep the sweep
     * @param rows its rows in the order of its points
     */
    public SweepPlots(String lab, Sweep sweep, List<SweepRow> rows) {
        this.lab = lab;
        this.sweep = sweep;
        this.rows = List.copyOf(rows);
        List<Axis> axes = sweep.axes();
        across = IntStream.range(0, axes.size()).filter(i -> isNumeric(axes.get(i))).max().orElse(axes.size() - 1);
    }

    private static boolean isNumeric(Axis axis) {
        return axis.values().size() > 1 && axis.values().stream().allMatch(value -> value.matches("\\d{1,15}"));
    }

    /**
     * Throughput.
     *
     * @param published what is published about the lab at a point of the sweep, over message sizes; asked once for each series, and only
     *        if message sizes lie on the x axis
     * @return the plot
     */
    public Plot throughput(IntFunction<List<Mark>> published) {
        boolean sizes = sweep.axes().get(across).property().equals(SIZE) && isNumeric(sweep.axes().get(across));
        return plot("Throughput", "throughput in Mb/s", row -> row.throughputBitsPerSec() / 1e6, sizes ? published : point -> List.of());
    }

    /**
     * Latency of the first message.
     *
     * @return the plot
     */
    public Plot latency() {
        return plot("Latency of the first message", "time in µs", row -> row.firstLatencyPs() / 1e6, point -> List.of());
    }

    private Plot plot(String title, String label, ToDoubleFunction<SweepRow> value, IntFunction<List<Mark>> published) {
        List<Series> series = new ArrayList<>();
        combinations().forEach((name, points) -> series.add(new Series(name, Series.Origin.EMULATED, points.stream()
                .map(point -> new Series.Point(x(point), value.applyAsDouble(rows.get(point)))).toList(),
                published.apply(points.getFirst()))));
        return new Plot(title + " of " + lab, "Emulated by Stacklab, engine " + Run.ENGINE_VERSION, xAxis(),
                PlotAxis.of(label, Scale.LINEAR), series);
    }

    /** The points of each combination of the other axes, by its name. */
    private Map<String, List<Integer>> combinations() {
        Map<String, List<Integer>> combinations = new LinkedHashMap<>();
        for (int point = 0; point < sweep.size(); point++) {
            List<String> settings = new ArrayList<>();
            for (int axis = 0; axis < sweep.axes().size(); axis++) {
                if (axis != across) {
                    settings.add(setting(sweep.axes().get(axis).property(), sweep.values(point).get(axis)));
                }
            }
            combinations.computeIfAbsent(settings.isEmpty() ? lab : String.join(", ", settings), name -> new ArrayList<>()).add(point);
        }
        return combinations;
    }

    /** As people write it. */
    private static String setting(String property, String value) {
        return property + "=" + bytes(property).map(sizes -> sizes.format(Long.parseLong(value))).orElse(value);
    }

    private double x(int point) {
        String value = sweep.values(point).get(across);
        Axis axis = sweep.axes().get(across);
        return isNumeric(axis) ? Double.parseDouble(value) : axis.values().indexOf(value);
    }

    private PlotAxis xAxis() {
        Axis axis = sweep.axes().get(across);
        if (!isNumeric(axis)) {
            return PlotAxis.ofWords(axis.property(), axis.values());
        }
        if (bytes(axis.property()).isEmpty()) {
            return PlotAxis.of(axis.property() + ", in its base unit", Scale.LINEAR);
        }
        long least = axis.values().stream().mapToLong(Long::parseLong).min().orElseThrow();
        long most = axis.values().stream().mapToLong(Long::parseLong).max().orElseThrow();
        return PlotAxis.of(axis.property(), least > 0 && most / least >= WIDE ? Scale.BYTES_LOG : Scale.BYTES);
    }

    /** The parameter of a property that counts bytes; nothing if it counts something else. */
    private static Optional<Parameter> bytes(String property) {
        int dot = property.lastIndexOf('.');
        return Catalogue.standard().parameter(property.substring(0, dot), property.substring(dot + 1))
                .filter(parameter -> parameter.unit() == Unit.BYTES);
    }
}
