package org.stacklab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartComparison;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;

/** Several runs side by side: what was set differently, what came out, and what each layer comes to. All are measured against the first. */
public final class RunComparison {
    /**
     * One of the runs.
     *
     * @param name what people call it
     * @param lab what was run; empty if only its spans are known
     * @param result what came out, likewise
     * @param chart the rectangles of its record, one per layer and packet
     */
    public record Entry(String name, Optional<LabSpec> lab, Optional<RunResult> result, ChartModel chart) {
    }

    /**
     * Something that came out.
     *
     * @param id its name for programs
     * @param label its name for people
     * @param values one per run
     * @param form writes a value, or a difference, for people
     */
    public record Total(String id, String label, List<Long> values, LongFunction<String> form) {
        /** The value of a run for people. */
        String text(int run) {
            return form.apply(values.get(run));
        }

        /** What a run has more than the first, for people. */
        String more(int run) {
            return signed(values.get(run) - values.getFirst(), form);
        }
    }

    private final List<Entry> entries;

    /**
     * Compares runs.
     *
     * @param entries at least two
     */
    public RunComparison(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The runs.
     *
     * @return in the order given
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * What is set differently.
     *
     * @return one row per property that differs; empty if only the spans of a run are known
     */
    public List<SettingDifference> settings() {
        List<LabSpec> labs = entries.stream().flatMap(entry -> entry.lab().stream()).toList();
        return labs.size() < entries.size() ? List.of() : SettingDifference.of(labs);
    }

    /**
     * The layers.
     *
     * @return one row per lane
     */
    public ChartComparison layers() {
        return ChartComparison.of(entries.stream().map(Entry::chart).toList());
    }

    /**
     * The charts above each other.
     *
     * @param range what is wanted of them
     * @return a drawing in which the runs have their letters and names
     */
    public ComparisonSvg drawing(TimeRange range) {
        return new ComparisonSvg(IntStream.range(0, entries.size()).mapToObj(this::drawing).toList(), range);
    }

    private ComparisonSvg.Entry drawing(int run) {
        Entry entry = entries.get(run);
        return new ComparisonSvg.Entry(entry.chart(), ComparisonText.letter(run) + ": " + entry.name(),
                entry.result().map(ResultText::summary).orElse(""));
    }

    /**
     * What came out.
     *
     * @return the totals all runs have
     */
    public List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        totals.add(new Total("lastSpanEndPs", "last work done after", entries.stream().map(e -> e.chart().range().endPs()).toList(),
                TimeText::of));
        if (entries.stream().allMatch(entry -> entry.result().isPresent())) {
            add(totals, "throughputBitsPerSec", "throughput", RunResult::throughputBitsPerSec, ResultText::rate);
            add(totals, "firstLatencyPs", "latency of the first message", r -> latency(r, RunResult.Flow::firstLatencyPs), TimeText::of);
            add(totals, "meanLatencyPs", "latency on average, longest of the flows", r -> latency(r, RunResult.Flow::meanLatencyPs),
                    TimeText::of);
            add(totals, "maxLatencyPs", "latency at most", r -> latency(r, RunResult.Flow::maxLatencyPs), TimeText::of);
            add(totals, "packetsDelivered", "messages delivered", RunResult::packetsDelivered, Long::toString);
            add(totals, "packetsDropped", "packets dropped", r -> r.drops().values().stream().mapToLong(n -> n).sum(), Long::toString);
        }
        return totals;
    }

    private void add(List<Total> totals, String id, String label, ToLongFunction<RunResult> value, LongFunction<String> form) {
        totals.add(new Total(id, label, entries.stream().map(e -> value.applyAsLong(e.result().orElseThrow())).toList(), form));
    }

    private static long latency(RunResult result, ToLongFunction<RunResult.Flow> latencyPs) {
        return result.flows().stream().mapToLong(latencyPs).max().orElse(0);
    }

    /** A difference for people, with its sign. */
    static String signed(long difference, LongFunction<String> form) {
        return (difference < 0 ? "-" : difference > 0 ? "+" : "") + form.apply(Math.abs(difference));
    }
}
