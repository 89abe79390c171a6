package org.stacklab.app.run;

import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.TimeText;

/**
 * What a run came to, in one line for the head of its chart.
 *
 * @param result the run
 * @param before the run of the same lab before it, nothing if there was none
 * @param live whether the run can go on
 */
record RunSummary(RunResult result, Optional<RunResult> before, boolean live) {
    private static final int NAMED_FLOWS = 4;

    /** For example {@code 10 of 10 messages delivered, throughput 951.2 Mb/s (was 674.9 Mb/s), latency 1394.5 us (first), …}. */
    String line() {
        StringBuilder line = new StringBuilder();
        line.append(NLS.bind(Messages.Summary_delivered, ProgressText.number(result.packetsDelivered()),
                ProgressText.number(result.packetsSent())));
        if (result.packetsDelivered() > 0) {
            line.append(NLS.bind(Messages.Summary_throughput, rate(result.throughputBitsPerSec())))
                    .append(change(earlier -> rate(earlier.throughputBitsPerSec()))).append(latencies());
        }
        return line.append(NLS.bind(Messages.Summary_time, TimeText.of(result.virtualTimePs())))
                .append(change(earlier -> TimeText.of(earlier.virtualTimePs()))).append(ending()).toString();
    }

    /** That of each flow that has any, or the least and the greatest if the line would become too long. */
    private String latencies() {
        List<RunResult.Flow> flows = result.flows().stream().filter(flow -> flow.delivered() > 0).toList();
        if (flows.size() > NAMED_FLOWS) {
            LongSummaryStatistics meanPs = flows.stream().mapToLong(RunResult.Flow::meanLatencyPs).summaryStatistics();
            return NLS.bind(Messages.Summary_latencies,
                    new Object[] {flows.size(), TimeText.of(meanPs.getMin()), TimeText.of(meanPs.getMax())});
        }
        return flows.stream().map(flow -> NLS.bind(Messages.Summary_latency, new Object[] {
            result.flows().size() == 1 ? "" : flow.name() + " ", TimeText.of(flow.firstLatencyPs()), TimeText.of(flow.meanLatencyPs())}))
                .collect(Collectors.joining());
    }

    /** What a number was before; nothing when it reads the same now. */
    private String change(Function<RunResult, String> number) {
        return before.map(number).filter(was -> !was.equals(number.apply(result))).map(was -> NLS.bind(Messages.Summary_was, was)).orElse("");
    }

    private String ending() {
        return switch (result.end()) {
            case COMPLETED -> "";
            case STOPPED -> live ? Messages.Summary_paused : Messages.Summary_stopped;
            case EVENT_LIMIT -> Messages.Summary_eventLimit;
            case TIME_LIMIT -> Messages.Summary_timeLimit;
            case SPAN_LIMIT -> Messages.Summary_spanLimit;
            case STARVED -> Messages.Summary_starved;
        };
    }

    private static String rate(long bitsPerSec) {
        return String.format(Locale.ROOT, "%.1f Mb/s", bitsPerSec / 1e6);
    }
}
