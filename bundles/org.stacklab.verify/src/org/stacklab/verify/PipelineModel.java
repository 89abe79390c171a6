package org.stacklab.verify;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
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
        return coarseLatencyPs() + (packets - 1) * pacePs();
    }

    /**
     * M3: the time of one packet, fine, as mechanisms 2.7 gives it: the threshold passes each stage at the slowest speed so far. An upper
     * bound that exposes every per-packet overhead. Packets shorter than the threshold take M1.
     *
     * @return picoseconds
     */
    public long fineBoundPs() {
        if (packetBytes < thresholdBytes) {
            return coarseLatencyPs();
        }
        long sum = 0;
        for (int i = 0; i < stages.size(); i++) {
            sum += startPs(stages.get(i)) + againPs(i) + slowest(i).durationPs((long) stages.get(i).headBytes() + thresholdBytes);
            if (endsSection(i)) {
                sum += stages.get(i).noticePs() + restPs(slowest(i), stages.get(i));
            }
        }
        return sum;
    }

    /**
     * M3 sharpened to the longest way through each section: the threshold passes the stages up to one, the rest follows at the speed of
     * that one, and its last part of a threshold passes the stages behind it, whose per-packet overheads are over by then. Exact but for
     * the sizes of the parts. Packets shorter than the threshold take M1.
     *
     * @return picoseconds
     */
    public long fineLatencyPs() {
        if (packetBytes < thresholdBytes) {
            return coarseLatencyPs();
        }
        long sum = 0;
        int first = 0;
        for (int i = 0; i < stages.size(); i++) {
            if (endsSection(i)) {
                sum += longestWayPs(first, i);
                first = i + 1;
            }
        }
        return sum;
    }

    private long longestWayPs(int first, int last) {
        long longestPs = 0;
        long headPs = 0;
        for (int i = first; i <= last; i++) {
            Stage stage = stages.get(i);
            headPs += startPs(stage) + stage.speed().durationPs((long) stage.headBytes() + thresholdBytes);
            longestPs = Math.max(longestPs, headPs + againPs(i) + restPs(stage.speed(), stage) + stage.noticePs()
                    + lastPartPs(i + 1, last));
        }
        return longestPs;
    }

    /** The last part of the packet through some stages that have waited for it. */
    private long lastPartPs(int first, int last) {
        int partBytes = Math.min(thresholdBytes, packetBytes - thresholdBytes);
        return stages.subList(first, last + 1).stream().mapToLong(stage -> stage.perChunkPs() + stage.delayPs() + stage.noticePs()
                + stage.speed().durationPs((long) partBytes + stage.tailBytes())).sum();
    }

    private static long startPs(Stage stage) {
        return stage.perPacketPs() + stage.leadPs() + stage.delayPs();
    }

    private long restPs(Speed speed, Stage stage) {
        return speed.durationPs((long) packetBytes - thresholdBytes) + stage.speed().durationPs(stage.tailBytes());
    }

    /** What a further part costs a stage, unless all of the packet has come when the stage begins. */
    private long againPs(int i) {
        Stage stage = stages.get(i);
        boolean allThere = i == 0 || !stage.cutThrough()
                || slowest(i - 1).durationPs((long) packetBytes - thresholdBytes) <= stage.perPacketPs();
        return allThere ? 0 : stage.perChunkPs();
    }

    private boolean endsSection(int i) {
        return i + 1 == stages.size() || !stages.get(i + 1).cutThrough();
    }

    /**
     * M4: a burst, fine; the pace is that of the coarse pipeline.
     *
     * @param packets how many (n), at least 1
     * @return picoseconds until the last has passed
     */
    public long fineTimePs(int packets) {
        return fineLatencyPs() + (packets - 1) * pacePs();
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
     * The pace of long bursts: how long the slowest stage takes for a packet.
     *
     * @return picoseconds from packet to packet
     */
    public long pacePs() {
        return paceBeforePs(stages.size());
    }

    /**
     * M2 without end: packets of the slowest stage.
     *
     * @return bits per second for infinitely many packets, rounded down
     */
    public long peakBitsPerSec() {
        return bandwidthBitsPerSec(1, pacePs());
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
