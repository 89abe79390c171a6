package org.stacklab.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.stacklab.machine.World;
import org.stacklab.sim.Units;

/** Counts the messages of one workload and measures them as ttcp does: at the receiver, from the first delivery to the last. */
final class FlowMeter {
    private final World world;
    private final BitSet seen = new BitSet();
    private long[] sentPs = new long[16];
    private long sent;
    private long delivered;
    private long duplicated;
    private long corrupted;
    private long deliveredBytes;
    private long firstBytes;
    private long firstDeliveryPs;
    private long lastDeliveryPs;
    private long firstLatencyPs;
    private long maxLatencyPs;
    private BigInteger latencySumPs = BigInteger.ZERO;
    private long latencyPartSumPs;

    FlowMeter(World world) {
        this.world = world;
    }

    /** The application issues the send call of a message, counted from 1. */
    void sent(int message) {
        if (message >= sentPs.length) {
            sentPs = Arrays.copyOf(sentPs, Math.max(message + 1, sentPs.length * 2));
        }
        sentPs[message] = world.sim().nowPs();
        sent++;
    }

    /** The receiving application has a message. */
    void delivered(int message, int lenBytes, boolean intact) {
        delivered(message, lenBytes, intact, world.sim().nowPs() - sentPs[message]);
    }

    /** The sending application has its message back: half of the time counts. */
    void returned(int message, int lenBytes, boolean intact) {
        delivered(message, lenBytes, intact, (world.sim().nowPs() - sentPs[message]) / 2);
    }

    private void delivered(int message, int lenBytes, boolean intact, long latencyPs) {
        if (seen.get(message)) {
            duplicated++;
            return;
        }
        seen.set(message);
        long nowPs = world.sim().nowPs();
        if (delivered == 0) {
            firstDeliveryPs = nowPs;
            firstLatencyPs = latencyPs;
            firstBytes = lenBytes;
        }
        delivered++;
        corrupted += intact ? 0 : 1;
        deliveredBytes += lenBytes;
        lastDeliveryPs = nowPs;
        maxLatencyPs = Math.max(maxLatencyPs, latencyPs);
        addLatency(latencyPs);
    }

    /** Sums without overflow: the long part is emptied into the big one before it can. */
    private void addLatency(long latencyPs) {
        if (latencyPartSumPs > Long.MAX_VALUE - latencyPs) {
            latencySumPs = latencySumPs.add(BigInteger.valueOf(latencyPartSumPs));
            latencyPartSumPs = 0;
        }
        latencyPartSumPs += latencyPs;
    }

    /** How many different messages have come; duplicates count once. */
    long deliveredCount() {
        return delivered;
    }

    RunResult.Flow result(String name) {
        BigInteger latencies = latencySumPs.add(BigInteger.valueOf(latencyPartSumPs));
        long meanPs = delivered == 0 ? 0 : latencies.divide(BigInteger.valueOf(delivered)).longValueExact();
        return new RunResult.Flow(name, sent, delivered, duplicated, corrupted, deliveredBytes, throughput(), firstLatencyPs, meanPs,
                maxLatencyPs);
    }

    private long throughput() {
        if (delivered > 1 && lastDeliveryPs > firstDeliveryPs) {
            return rate(deliveredBytes - firstBytes, lastDeliveryPs - firstDeliveryPs);
        }
        return delivered == 0 || firstLatencyPs == 0 ? 0 : rate(firstBytes, firstLatencyPs);
    }

    private static long rate(long lenBytes, long timePs) {
        return BigInteger.valueOf(lenBytes).multiply(BigInteger.valueOf(8 * Units.S)).divide(BigInteger.valueOf(timePs)).longValueExact();
    }
}
