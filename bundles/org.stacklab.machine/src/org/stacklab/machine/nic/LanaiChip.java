package org.stacklab.machine.nic;

import java.util.function.ToLongFunction;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
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
    private static final int THREADS = 4;

    /** What a thread works at: how long, seen in which layer, on whose processor. */
    private record Work(Parameter cost, String layer, int thread) {
        static Work of(Cost cost) {
            return switch (cost) {
                case SDMA -> new Work(NicParameters.SDMA, Layer.NIC_SDMA, 0);
                case SEND -> new Work(NicParameters.SEND, Layer.NIC_SEND, 1);
                case SEND_CHUNK -> new Work(NicParameters.DMA_INIT, Layer.NIC_SEND, 1);
                case RECV -> new Work(NicParameters.RECV, Layer.NIC_RECV, 2);
                case RDMA -> new Work(NicParameters.RDMA, Layer.NIC_RDMA, 3);
                case RDMA_CHUNK -> new Work(NicParameters.DMA_INIT, Layer.NIC_RDMA, 3);
                case NONE -> throw new IllegalStateException("no cost is no work");
            };
        }
    }

    private final Activity[] work = new Activity[Cost.values().length];
    private final long[] costPs = new long[Cost.values().length];
    private final int[] packet = new int[THREADS];
    private final long[] extraPs = new long[THREADS];

    LanaiChip(Simulator sim, Origin origin, String hostName, Values values) {
        Cpu cpu = new Cpu(sim, hostName + "/nic-cpu", sim.contention() ? 1 : THREADS);
        for (Cost cost : Cost.values()) {
            if (cost != Cost.NONE) {
                Work each = Work.of(cost);
                work[cost.ordinal()] = sim.activity(origin, sim.label(hostName, each.layer, "nic-cpu", "firmware"))
                        .on(cpu, sim.contention() ? 0 : each.thread).build();
                costPs[cost.ordinal()] = values.get(each.cost);
            }
        }
    }

    /** Says which packet a thread works for from now on, and what its next work takes in addition. */
    void workFor(int thread, SramPacket next, ToLongFunction<SramPacket> additionalPs) {
        packet[thread] = next.packetId();
        extraPs[thread] = additionalPs.applyAsLong(next);
    }

    @Override
    public void work(Cost cost, int thread, Runnable done) {
        long workPs = costPs[cost.ordinal()] + extraPs[thread];
        extraPs[thread] = 0;
        work[cost.ordinal()].start(workPs, packet[thread], done);
    }
}
