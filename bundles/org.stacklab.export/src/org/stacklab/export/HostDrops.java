package org.stacklab.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.sim.Stop;
import org.stacklab.stack.DropReason;
import org.stacklab.trace.PacketTable;
import org.stacklab.wire.Packet;

/** What the hosts of a lab drop, by packet. A host decides long after a packet has arrived; so the lab has to run for it beforehand. */
final class HostDrops {
    private final PacketTable packets;
    private final Map<Integer, List<Drop>> drops = new TreeMap<>();

    private record Drop(long atPs, DropReason reason) {
    }

    private HostDrops(PacketTable packets) {
        this.packets = packets;
    }

    /**
     * Runs a lab once more and notes the drops, unless nothing was dropped.
     *
     * @param lab a consistent specification
     * @param result what came out of it
     * @return the drops of all hosts
     */
    static HostDrops of(LabSpec lab, RunResult result) {
        HostDrops found = new HostDrops(result.packets());
        if (!result.drops().isEmpty()) {
            Run run = Run.of(lab, false);
            run.listenToDrops(found::dropped);
            run.toEnd(new Stop());
        }
        return found;
    }

    private void dropped(Packet packet, DropReason reason, long atPs) {
        drops.computeIfAbsent(packet.id(), id -> new ArrayList<>(1)).add(new Drop(atPs, reason));
    }

    /**
     * What becomes of a packet that has arrived at its host.
     *
     * @param packet its id, negative for a copy that a cable made
     * @param atPs when it arrived
     * @return when it, or the datagram it is a fragment of, is dropped next, and why; empty if it is not
     */
    String comment(int packet, long atPs) {
        return Stream.of(packet, packets.datagram(Math.abs(packet))).flatMap(id -> drops.getOrDefault(id, List.of()).stream())
                .filter(drop -> drop.atPs >= atPs).min(Comparator.comparingLong(Drop::atPs))
                .map(drop -> ", dropped by the host at " + drop.atPs + " ps: " + drop.reason.text()).orElse("");
    }
}
