package org.stacklab.machine.part;

import java.util.List;

/** Who sends what to whom: through the kernel ({@code udp-}), or past it with a user-level library ({@code gm-}). */
final class WorkloadParts {
    private WorkloadParts() {
    }

    static List<Part> all() {
        return List.of(
                part("udp-burst", "UDP burst", "One process sends datagrams, another receives them; the ttcp of the papers."),
                part("udp-ping-pong", "UDP ping-pong",
                        "One process sends a datagram and waits for it to come back; half of the time there and back is the latency."),
                part("udp-bidirectional", "UDP both ways", "Two bursts at once: each host sends to the other what the other sends to it."),
                part("udp-schedule", "UDP schedule", "Sends datagrams of given sizes at given times, one way or both; see its schedule."),
                part("gm-burst", "User-level burst",
                        "One program sends messages through a user-level library such as GM or Berkeley-VIA, another receives them."),
                part("gm-ping-pong", "User-level ping-pong",
                        "A message goes there and back through a user-level library; half of the time is the latency."),
                part("gm-bidirectional", "User-level both ways", "Two bursts at once through a user-level library, one in each direction."),
                part("gm-schedule", "User-level schedule", "Sends messages of given sizes at given times through a user-level library."));
    }

    private static Part part(String id, String label, String description) {
        return new Sheet(Slot.WORKLOAD, id, label, description).part();
    }
}
