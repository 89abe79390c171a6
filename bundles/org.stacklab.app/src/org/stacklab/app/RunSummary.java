package org.stacklab.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.TimeText;

/**
 * What a run came to, in one line for the head of its chart.
 *
 * @param result the run
 * @param before the run of the same lab before it, nothing if there was none
 */
record RunSummary(RunResult result, Optional<RunResult> before) {
    /** For example {@code 10 of 10 messages delivered, throughput 951.2 Mb/s (was 674.9 Mb/s), latency 1394.5 us (first), …}. */
    String line() {
        StringBuilder line = new StringBuilder();
        line.append(result.packetsDelivered()).append(" of ").append(result.packetsSent()).append(" messages delivered");
        line.append(", throughput ").append(rate(result.throughputBitsPerSec()))
                .append(change(earlier -> rate(earlier.throughputBitsPerSec())));
        for (RunResult.Flow flow : result.flows()) {
            String name = result.flows().size() == 1 ? "" : flow.name() + " ";
            line.append(", ").append(name).append("latency ").append(TimeText.of(flow.firstLatencyPs())).append(" (first), ")
                    .append(TimeText.of(flow.meanLatencyPs())).append(" (mean)");
        }
        return line.append(", virtual time ").append(TimeText.of(result.virtualTimePs()))
                .append(change(earlier -> TimeText.of(earlier.virtualTimePs()))).append(ending()).toString();
    }

    /** What a number was before; nothing when it reads the same now. */
    private String change(Function<RunResult, String> number) {
        return before.map(number).filter(was -> !was.equals(number.apply(result))).map(was -> " (was " + was + ")").orElse("");
    }

    private String ending() {
        return switch (result.end()) {
            case COMPLETED -> "";
            case STOPPED -> ". Stopped before the end.";
            case EVENT_LIMIT -> ". Stopped by the lab's limit on events; raise maxEvents to go on.";
            case TIME_LIMIT -> ". Stopped by the lab's limit on virtual time; raise maxTime to go on.";
            case SPAN_LIMIT -> ". Stopped by the lab's limit on recorded spans; raise maxSpans to go on.";
            case STARVED -> ". Some data was lost and never arrived; the Console says where.";
        };
    }

    private static String rate(long bitsPerSec) {
        return String.format(Locale.ROOT, "%.1f Mb/s", bitsPerSec / 1e6);
    }
}
