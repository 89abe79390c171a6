package org.stacklab.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * What a run came to. All times are picoseconds since the run began; the application's first send is at its workload's start.
 *
 * @param lab the name of the lab
 * @param extrapolated why the result is an extrapolation, in sentences; empty when the parts of the lab were measured together
 * @param engineVersion the version of the engine; together with lab and seed it determines everything else
 * @param end why the run ended
 * @param fingerprint hash of the whole history
 * @param virtualTimePs when the last event happened
 * @param events how many events happened
 * @param flows one entry per workload, or one for each direction of a workload that goes both ways
 * @param utilisation one entry per resource
 * @param drops packets that were dropped, by reason
 * @param faults what cables did to packets that arrived all the same, by kind
 * @param spans the record; empty when nothing was recorded
 * @param packets the packets the record speaks of
 */
public record RunResult(String lab, List<String> extrapolated, String engineVersion, End end, String fingerprint, long virtualTimePs,
        long events, List<Flow> flows, List<Utilisation> utilisation, Map<String, Long> drops, Map<String, Long> faults,
        SpanStore spans, PacketTable packets) {

    /** Why a run ended. */
    public enum End {
        /** Everything was sent, received and put away. */
        COMPLETED,
        /** Somebody stopped it. */
        STOPPED,
        /** The lab's bound on events was reached. */
        EVENT_LIMIT,
        /** The lab's bound on virtual time was reached. */
        TIME_LIMIT,
        /** The lab's bound on recorded spans was reached. */
        SPAN_LIMIT,
        /** Nothing was left to happen although somebody still waited for data, because some was lost. */
        STARVED
    }

    /**
     * What became of one workload, or of one direction of it.
     *
     * @param name the workload, followed by {@code forth} or {@code back} when it goes both ways
     * @param sent messages sent
     * @param delivered different messages the receiving application has got
     * @param duplicated how often it got one of them once more; everything else is counted and measured at the first time
     * @param corrupted those of the delivered whose bytes were not the bytes sent; every byte of every message is compared
     * @param deliveredBytes user data delivered
     * @param throughputBitsPerSec as ttcp measures it at the receiver: the bytes of all messages after the first over the time from
     *        the first to the last delivery; with one message its bytes over its latency; 0 with none
     * @param firstLatencyPs from the send call of the first message to its delivery to the application, 0 with none
     * @param meanLatencyPs the same averaged over all delivered messages
     * @param maxLatencyPs the longest of them
     */
    public record Flow(String name, long sent, long delivered, long duplicated, long corrupted, long deliveredBytes,
            long throughputBitsPerSec, long firstLatencyPs, long meanLatencyPs, long maxLatencyPs) {
    }

    /**
     * How busy a resource was.
     *
     * @param resource its name, for example {@code sender/cpu}
     * @param servedPs how long it served, scaled to full capacity
     * @param sharePpm parts per million of the run's virtual time
     */
    public record Utilisation(String resource, long servedPs, long sharePpm) {
    }

    /**
     * The resource that was busiest: where nothing else waits, it bounds the throughput.
     *
     * @return the first of the greatest shares, or empty when the lab has no resources
     */
    public Optional<Utilisation> busiest() {
        return utilisation.stream().max(Comparator.comparingLong(Utilisation::sharePpm));
    }

    /**
     * Messages sent by all workloads.
     *
     * @return the sum
     */
    public long packetsSent() {
        return flows.stream().mapToLong(Flow::sent).sum();
    }

    /**
     * Messages delivered by all workloads.
     *
     * @return the sum
     */
    public long packetsDelivered() {
        return flows.stream().mapToLong(Flow::delivered).sum();
    }

    /**
     * Throughput of all workloads together.
     *
     * @return the sum of the flows' rates
     */
    public long throughputBitsPerSec() {
        return flows.stream().mapToLong(Flow::throughputBitsPerSec).sum();
    }
}
