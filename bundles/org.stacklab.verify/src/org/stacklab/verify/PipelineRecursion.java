package org.stacklab.verify;

import java.util.Arrays;
import java.util.List;

/**
 * The exact recursion of mechanisms 2.7 for a burst of equal packets, in whole picoseconds and bytes like the emulator without
 * contention. Coarse: a stage takes a packet when it has left the stage before. Fine: a stage that cuts through takes it when a
 * threshold has, and then moves whatever has come meanwhile, a threshold at least or the rest.
 */
public final class PipelineRecursion {
    private final List<Stage> stages;
    private final int packetBytes;
    private final int thresholdBytes;
    private final boolean fine;

    /**
     * Describes a pipeline.
     *
     * @param stages its layers in the order of the path
     * @param packetBytes length of each packet, at least 1
     * @param thresholdBytes the threshold, at least 1
     * @param fine whether stages may cut through
     */
    public PipelineRecursion(List<Stage> stages, int packetBytes, int thresholdBytes, boolean fine) {
        this.stages = List.copyOf(stages);
        this.packetBytes = packetBytes;
        this.thresholdBytes = thresholdBytes;
        this.fine = fine;
    }

    /**
     * When packets leave stages.
     *
     * @param packets how many packets wait at the start
     * @return picoseconds, one row for each packet, in it one number for each stage
     */
    public long[][] finishedPs(int packets) {
        long[][] finished = new long[packets][stages.size()];
        long[] published = new long[stages.size()];
        for (int k = 0; k < packets; k++) {
            long[] free = k == 0 ? new long[stages.size()] : finished[k - 1];
            Passage passage = Passage.complete(packetBytes);
            for (int i = 0; i < stages.size(); i++) {
                passage = pass(stages.get(i), passage, free[i], published[i]);
                published[i] = passage.publishedPs();
                finished[k][i] = passage.finishedPs();
            }
        }
        return finished;
    }

    /**
     * When the last of some packets leaves the last stage.
     *
     * @param packets how many, at least 1
     * @return picoseconds
     */
    public long timePs(int packets) {
        return Arrays.stream(finishedPs(packets)[packets - 1]).max().orElse(0);
    }

    private Passage pass(Stage stage, Passage from, long freePs, long helperFreePs) {
        Passage passage = new Passage(stage, packetBytes);
        boolean cut = fine && stage.cutThrough();
        long lookPs = Math.max(freePs, cut ? from.noticedPs() : 0);
        long takenPs = Math.max(lookPs, cut ? nextPs(from, 0) : from.publishedPs());
        long startPs = takenPs + stage.perPacketPs();
        long beganPs = startPs;
        long leadPs = stage.leadPs();
        while (from.publishedPs() > takenPs) {
            int moved = from.availableBytes(startPs);
            takenPs = Math.max(passage.flow(startPs + leadPs, moved, false), nextPs(from, moved));
            startPs = takenPs + stage.perChunkPs();
            leadPs = 0;
        }
        passage.flow(startPs + leadPs, packetBytes, true);
        passage.publish(beganPs, helperFreePs);
        return passage;
    }

    /** When a stage that has moved some bytes can go on: a threshold more has come, or the packet is complete. */
    private long nextPs(Passage from, int movedBytes) {
        return Math.min(from.publishedPs(), from.whenAvailablePs(movedBytes + thresholdBytes));
    }
}
