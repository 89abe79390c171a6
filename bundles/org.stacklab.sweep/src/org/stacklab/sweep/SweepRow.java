package org.stacklab.sweep;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stacklab.engine.RunResult;

/**
 * What the run at one point of a sweep came to.
 *
 * @param throughputBitsPerSec at the receivers, of all workloads together
 * @param firstLatencyPs from the send call of the first workload's first message to its delivery; 0 if there was none
 * @param sent messages sent
 * @param delivered messages delivered
 * @param dropped packets dropped, for whatever reason
 * @param bottleneck the resource with the highest utilisation
 * @param utilisation its share of the virtual time, from 0 to 1
 * @param end why the run ended
 * @param extrapolated whether its parts were never measured together
 * @param fingerprint hash of the whole history
 */
public record SweepRow(long throughputBitsPerSec, long firstLatencyPs, long sent, long delivered, long dropped, String bottleneck,
        BigDecimal utilisation, String end, boolean extrapolated, String fingerprint) {
    /** The names of the columns. */
    static final List<String> COLUMNS = List.of("throughputBitsPerSec", "firstLatencyPs", "sent", "delivered", "dropped", "bottleneck",
            "utilisation", "end", "extrapolated", "fingerprint");

    private static final String YES = "yes";
    private static final String NO = "no";

    static SweepRow of(RunResult result) {
        RunResult.Utilisation busiest = result.utilisation().stream().max(Comparator.comparingLong(RunResult.Utilisation::sharePpm))
                .orElse(new RunResult.Utilisation("", 0, 0));
        return new SweepRow(result.throughputBitsPerSec(), result.flows().isEmpty() ? 0 : result.flows().getFirst().firstLatencyPs(),
                result.packetsSent(), result.packetsDelivered(), result.drops().values().stream().mapToLong(Long::longValue).sum(),
                busiest.resource().replaceAll("\\p{Cntrl}", "?"), BigDecimal.valueOf(busiest.sharePpm(), 6),
                result.end().name().toLowerCase(Locale.ROOT).replace('_', '-'), !result.extrapolated().isEmpty(),
                result.fingerprint());
    }

    /** The row as text, a cell per column. */
    List<String> cells() {
        return List.of(Long.toString(throughputBitsPerSec), Long.toString(firstLatencyPs), Long.toString(sent), Long.toString(delivered),
                Long.toString(dropped), bottleneck, utilisation.toPlainString(), end, extrapolated ? YES : NO, fingerprint);
    }

    /** The row that was written so. */
    static SweepRow of(List<String> cells) {
        return new SweepRow(Long.parseLong(cells.get(0)), Long.parseLong(cells.get(1)), Long.parseLong(cells.get(2)),
                Long.parseLong(cells.get(3)), Long.parseLong(cells.get(4)), cells.get(5), new BigDecimal(cells.get(6)), cells.get(7),
                cells.get(8).equals(YES), cells.get(9));
    }
}
