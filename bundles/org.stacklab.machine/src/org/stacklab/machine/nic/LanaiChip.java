package org.stacklab.machine.nic;

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

    private final Activity[] work = new Activity[Cost.values().length];
    private final long[] costPs = new long[Cost.values().length];
    private final int[] packet = new int[THREADS];
    private final long[] extraPs = new long[THREADS];

    LanaiChip(Simulator sim, Origin origin, String hostName, Values values) {
        Cpu cpu = new Cpu(sim, hostName + "/nic-cpu", sim.contention() ? 1 : THREADS);
        for (Cost cost : Cost.values()) {
            if (cost != Cost.NONE) {
                int priority = sim.contention() ? 0 : thread(cost);
                work[cost.ordinal()] = sim.activity(origin, sim.label(hostName, layer(cost), "nic-cpu", "firmware")).on(cpu, priority).build();
                costPs[cost.ordinal()] = values.get(parameter(cost));
            }
        }
    }

    private static Parameter parameter(Cost cost) {
        return switch (cost) {
            case SDMA -> NicParameters.SDMA;
            case SEND -> NicParameters.SEND;
            case RECV -> NicParameters.RECV;
            case RDMA -> NicParameters.RDMA;
            case SEND_CHUNK, RDMA_CHUNK -> NicParameters.DMA_INIT;
            case NONE -> throw new IllegalStateException("no cost");
        };
    }

    private static String layer(Cost cost) {
        return switch (cost) {
            case SDMA -> Layer.NIC_SDMA;
            case SEND, SEND_CHUNK -> Layer.NIC_SEND;
            case RECV -> Layer.NIC_RECV;
            case RDMA, RDMA_CHUNK -> Layer.NIC_RDMA;
            case NONE -> throw new IllegalStateException("no cost, no lane");
        };
    }

    private static int thread(Cost cost) {
        return switch (cost) {
            case SDMA -> 0;
            case SEND, SEND_CHUNK -> 1;
            case RECV -> 2;
            case RDMA, RDMA_CHUNK -> 3;
            case NONE -> throw new IllegalStateException("no cost, no thread");
        };
    }

    /** Says which packet a thread works for from now on, and what its next work takes in addition. */
    void workFor(int thread, int packetId, long additionalPs) {
        packet[thread] = packetId;
        extraPs[thread] = additionalPs;
    }

    @Override
    public void work(Cost cost, int thread, Runnable done) {
        long workPs = costPs[cost.ordinal()] + extraPs[thread];
        extraPs[thread] = 0;
        work[cost.ordinal()].start(workPs, packet[thread], done);
    }
}
