package org.stacklab.verify;

import java.util.ArrayList;
import java.util.List;

/** How one packet leaves a stage: when which of its bytes can be seen by the stage behind. */
final class Passage {
    private static final long NEVER = Long.MAX_VALUE;

    private final Stage stage;
    private final int packetBytes;
    private final List<Chunk> chunks = new ArrayList<>();
    /** When the next stage may look at the packet at all. */
    private long noticedPs;
    private long finishedPs;
    private long arrivedPs = NEVER;
    private long publishedPs = NEVER;

    /** Bytes in flow; {@code before} of the same packet flowed earlier. */
    private record Chunk(long startPs, long durationPs, int before, int lenBytes) {
        long endPs() {
            return startPs + durationPs;
        }
    }

    Passage(Stage stage, int packetBytes) {
        this.stage = stage;
        this.packetBytes = packetBytes;
    }

    /** A packet that is complete from the start. */
    static Passage complete(int packetBytes) {
        Passage passage = new Passage(Stage.whole("source", 0), packetBytes);
        passage.flow(0, packetBytes, true);
        passage.publish(0, 0);
        return passage;
    }

    /** Lets bytes flow, up to a position in the packet; returns when the last of them has left. */
    long flow(long startPs, int upToBytes, boolean last) {
        int before = chunks.isEmpty() ? 0 : chunks.getLast().before + chunks.getLast().lenBytes;
        int lenBytes = stage.headBytes() + upToBytes + (last ? stage.tailBytes() : 0) - before;
        Chunk chunk = new Chunk(startPs, stage.speed().durationPs(lenBytes), before, lenBytes);
        chunks.add(chunk);
        finishedPs = chunk.endPs();
        return finishedPs;
    }

    /** The last byte has left; the next stage is told when the helper has seen it, who is busy with the packet before till then. */
    void publish(long beganPs, long helperFreePs) {
        noticedPs = Math.max(beganPs, helperFreePs);
        arrivedPs = finishedPs + stage.delayPs();
        publishedPs = Math.max(arrivedPs, helperFreePs) + stage.noticePs();
    }

    /** When the last byte left the stage. */
    long finishedPs() {
        return finishedPs;
    }

    long noticedPs() {
        return noticedPs;
    }

    long publishedPs() {
        return publishedPs;
    }

    /** Whole bytes of the packet that can be seen. */
    int availableBytes(long nowPs) {
        if (nowPs >= arrivedPs) {
            return packetBytes;
        }
        int seen = 0;
        for (Chunk chunk : chunks) {
            if (nowPs >= chunk.endPs() + stage.delayPs()) {
                seen += chunk.lenBytes;
            } else if (stage.delayPs() == 0 && nowPs > chunk.startPs) {
                seen += (int) ((nowPs - chunk.startPs) * chunk.lenBytes / chunk.durationPs);
            }
        }
        return Math.clamp(seen - stage.headBytes(), 0, packetBytes);
    }

    /** The first instant at which so many bytes can be seen. */
    long whenAvailablePs(int amountBytes) {
        if (amountBytes > packetBytes) {
            return NEVER;
        }
        int wanted = stage.headBytes() + amountBytes;
        for (Chunk chunk : chunks) {
            if (wanted < chunk.before + chunk.lenBytes && stage.delayPs() == 0) {
                return chunk.startPs + Math.ceilDiv(chunk.durationPs * (wanted - chunk.before), chunk.lenBytes);
            }
            if (wanted <= chunk.before + chunk.lenBytes) {
                return chunk.endPs() + stage.delayPs();
            }
        }
        return arrivedPs;
    }
}
