package org.stacklab.verify;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.stacklab.sim.Units;

/**
 * The closed forms M1 to M5 of mechanisms 2.7 for a burst of equal packets. Stages that do not cut through divide the pipeline into
 * sections; M3 holds for each section, and the first stage of a section waits for the whole packet. Durations are whole picoseconds,
 * each product rounded up.
 */
public final class PipelineModel {
    private final List<Stage> stages;
    private final int packetBytes;
    private final int thresholdBytes;

    /**
     * Describes a pipeline.
     *
     * @param stages its layers in the order of the path, at least one
     * @param packetBytes length of each packet (S), at least 1
     * @param thresholdBytes the threshold (theta), at least 1
     */
    public PipelineModel(List<Stage> stages, int packetBytes, int thresholdBytes) {
        this.stages = List.copyOf(stages);
        this.packetBytes = packetBytes;
        this.thresholdBytes = thresholdBytes;
    }

    /**
     * M1: the time of one packet, coarse.
     *
     * @return picoseconds
     */
    public long coarseLatencyPs() {
        return stages.stream().mapToLong(stage -> stage.servicePs(packetBytes) + stage.delayPs() + stage.noticePs()).sum();
    }

    /**
     * M1 for a burst: after the first packet the slowest stage sets the pace.
     *
     * @param packets how many (n), at least 1
     * @return picoseconds until the last has passed
     */
    public long coarseTimePs(int packets) {
        return coarseLatencyPs() + (packets - 1) * paceBeforePs(stages.size());
    }

    /**
     * M3: the time of one packet, fine, as mechanisms 2.7 gives it: the threshold passes each stage at the slowest speed so far. An upper bound
     * that exposes every per-packet overhead. Packets shorter than the threshold take M1.
     *
     * @return picoseconds
     */
    public long fineBoundPs() {
        return throughSections(this::slowest);
    }

    /**
     * M3 sharpened: the threshold passes each stage at the stage's own speed, the rest follows at the slowest. Still an upper bound as
     * long as further chunks cost nothing: a stage that ever waits moves a threshold at a time from then on, and one that never waits is no
     * later than its own work. One further chunk is counted for each stage that cuts through. Packets shorter than the threshold take M1.
     *
     * @return picoseconds
     */
    public long fineLatencyPs() {
        return throughSections(stage -> stages.get(stage).speed());
    }

    private long throughSections(IntFunction<Speed> thresholdSpeed) {
        if (packetBytes < thresholdBytes) {
            return coarseLatencyPs();
        }
        long sum = 0;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            sum += stage.perPacketPs() + stage.leadPs() + stage.delayPs() + (stage.cutThrough() ? stage.perChunkPs() : 0)
                    + thresholdSpeed.apply(i).durationPs((long) stage.headBytes() + thresholdBytes);
            if (i + 1 == stages.size() || !stages.get(i + 1).cutThrough()) {
                sum += stage.noticePs() + slowest(i).durationPs((long) packetBytes - thresholdBytes)
                        + stage.speed().durationPs(stage.tailBytes());
            }
        }
        return sum;
    }

    /**
     * M4: a burst, fine; the pace is that of the coarse pipeline.
     *
     * @param packets how many (n), at least 1
     * @return picoseconds until the last has passed
     */
    public long fineTimePs(int packets) {
        return fineLatencyPs() + (packets - 1) * paceBeforePs(stages.size());
    }

    /**
     * M2 and M4: what a burst achieves; for many packets that of its slowest stage alone.
     *
     * @param packets how many (n)
     * @param timePs how long they take
     * @return bits per second, rounded down
     */
    public long bandwidthBitsPerSec(int packets, long timePs) {
        return BigInteger.valueOf(packets).multiply(BigInteger.valueOf(8L * packetBytes)).multiply(BigInteger.valueOf(Units.S))
                .divide(BigInteger.valueOf(timePs)).longValueExact();
    }

    /**
     * M2 without end: packets of the slowest stage.
     *
     * @return bits per second for infinitely many packets, rounded down
     */
    public long peakBitsPerSec() {
        return bandwidthBitsPerSec(1, paceBeforePs(stages.size()));
    }

    /**
     * M5: from which packet on a stage finds packets complete, so that it works as if coarse.
     *
     * @param stage its position, at least 1
     * @return number of the packet, from 1; empty if that never happens because the stage is not slower than those before
     */
    public OptionalLong firstCoarsePacket(int stage) {
        long gainPs = stages.get(stage).servicePs(packetBytes) - paceBeforePs(stage);
        long behindPs = slowest(stage - 1).durationPs(Math.max(0, packetBytes - thresholdBytes));
        return gainPs <= 0 ? OptionalLong.empty() : OptionalLong.of(1 + Math.ceilDiv(behindPs, gainPs));
    }

    /** Q: the longest service time of the stages before a position. */
    private long paceBeforePs(int end) {
        return stages.subList(0, end).stream().mapToLong(stage -> Math.max(stage.servicePs(packetBytes), stage.noticePs())).max().orElse(0);
    }

    /** G: the slowest speed from the start of the section to a stage. */
    private Speed slowest(int stage) {
        Speed slowest = stages.get(stage).speed();
        for (int i = stage; i > 0 && stages.get(i).cutThrough(); i--) {
            slowest = slowest.max(stages.get(i - 1).speed());
        }
        return slowest;
    }
}
