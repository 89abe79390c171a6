package org.stacklab.machine.nic;

import static org.stacklab.machine.part.NicParameters.RDMA;
import static org.stacklab.machine.part.NicParameters.RECV;
import static org.stacklab.machine.part.NicParameters.SDMA;
import static org.stacklab.machine.part.NicParameters.SEND;

import org.stacklab.machine.Layer;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Cpu;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Simulator;

/**
 * The processor on the card. Threads are not preempted: work that has begun is finished first, in the order in which it was asked for.
 * Without contention every thread has a processor of its own.
 */
final class LanaiChip implements FirmwareProcessor.Chip {
    private final Activity[] work = new Activity[Cost.values().length];
    private final long[] costPs = new long[Cost.values().length];
    private final int[] packet = new int[Cost.values().length];

    LanaiChip(Simulator sim, Origin origin, String hostName, Values values) {
        Cpu cpu = new Cpu(sim, hostName + "/nic-cpu", sim.contention() ? 1 : Cost.values().length);
        for (Cost cost : Cost.values()) {
            if (cost != Cost.NONE) {
                int priority = sim.contention() ? 0 : cost.ordinal();
                work[cost.ordinal()] = sim.activity(origin, sim.label(hostName, layer(cost), "nic-cpu", "firmware")).on(cpu, priority).build();
                costPs[cost.ordinal()] = values.get(switch (cost) {
                    case SDMA -> SDMA;
                    case SEND -> SEND;
                    case RECV -> RECV;
                    case RDMA -> RDMA;
                    case NONE -> throw new IllegalStateException("no cost");
                });
            }
        }
    }

    private static String layer(Cost cost) {
        return switch (cost) {
            case SDMA -> Layer.NIC_SDMA;
            case SEND -> Layer.NIC_SEND;
            case RECV -> Layer.NIC_RECV;
            case RDMA -> Layer.NIC_RDMA;
            case NONE -> throw new IllegalStateException("no cost, no lane");
        };
    }

    /** Says which packet the next work of a thread is for. */
    void workFor(int thread, int packetId) {
        packet[thread] = packetId;
    }

    @Override
    public void work(Cost cost, int thread, Runnable done) {
        work[cost.ordinal()].start(costPs[cost.ordinal()], packet[thread], done);
    }
}
