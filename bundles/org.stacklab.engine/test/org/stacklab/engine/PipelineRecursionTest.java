package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stacklab.machine.part.HostParameters.CHECKSUM_UNCACHED;
import static org.stacklab.machine.part.HostParameters.CLOCK;
import static org.stacklab.machine.part.HostParameters.COPY_CACHED;
import static org.stacklab.machine.part.HostParameters.COPY_CHECKSUM;
import static org.stacklab.machine.part.HostParameters.DESCRIPTOR_WORDS;
import static org.stacklab.machine.part.HostParameters.DMA_READ_RATE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_RATE;
import static org.stacklab.machine.part.HostParameters.DRIVER_OUTPUT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT_PACKET;
import static org.stacklab.machine.part.HostParameters.IP_INPUT;
import static org.stacklab.machine.part.HostParameters.IP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.MITIGATION;
import static org.stacklab.machine.part.HostParameters.MTU;
import static org.stacklab.machine.part.HostParameters.PIO_WRITE;
import static org.stacklab.machine.part.HostParameters.RECEIVE_CALL;
import static org.stacklab.machine.part.HostParameters.SEND_CALL;
import static org.stacklab.machine.part.HostParameters.SOCKET_BUFFER;
import static org.stacklab.machine.part.HostParameters.UDP_INPUT;
import static org.stacklab.machine.part.HostParameters.UDP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.WAKEUP;
import static org.stacklab.machine.part.NetworkParameters.LINK_DELAY;
import static org.stacklab.machine.part.NetworkParameters.LINK_OVERHEAD;
import static org.stacklab.machine.part.NetworkParameters.LINK_RATE;
import static org.stacklab.machine.part.NicParameters.RDMA;
import static org.stacklab.machine.part.NicParameters.RECEIVE_BUFFERS;
import static org.stacklab.machine.part.NicParameters.RECEIVE_RING;
import static org.stacklab.machine.part.NicParameters.RECV;
import static org.stacklab.machine.part.NicParameters.SDMA;
import static org.stacklab.machine.part.NicParameters.SEND;
import static org.stacklab.machine.part.NicParameters.SEND_BUFFERS;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.trace.Journey;

/**
 * Without contention the emulator is the tandem queue of mechanisms 2.7: F_i(k) = max(F_{i-1}(k), F_i(k-1)) + P_i, to the picosecond.
 * The recursion here knows nothing of the emulator but the declared parameters.
 */
class PipelineRecursionTest {
    private static final int UDP_IP_HEADERS = 28;
    private static final int MYRINET_FRAMING = 5;

    /** A layer of the pipeline: its own time per packet, then a delay that occupies nobody. */
    private record Stage(String host, String layer, long servicePs, long delayPs) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void emulatorEqualsRecursion(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Labs labs = randomLab(random);
        int count = 1 + random.nextInt(40);
        int size = 1 + random.nextInt(32 << 10);
        RunResult result = Labs.run(labs.burst(count, size).pair());

        List<Stage> stages = stages(labs, size);
        long[] finishedPs = new long[stages.size()];
        Map<Integer, Journey> journeys = Journey.all(result.spans());
        for (int k = 1; k <= count; k++) {
            long arrivedPs = 0;
            for (int i = 0; i < stages.size(); i++) {
                finishedPs[i] = Math.max(arrivedPs, finishedPs[i]) + stages.get(i).servicePs();
                arrivedPs = finishedPs[i] + stages.get(i).delayPs();
                assertEquals(finishedPs[i], endPs(journeys.get(k), stages.get(i)), "packet " + k + " leaves " + stages.get(i));
            }
        }
        assertEquals(count, result.packetsDelivered());
    }

    private static long endPs(Journey journey, Stage stage) {
        return journey.stops().stream().filter(s -> s.host().equals(stage.host()) && s.layer().equals(stage.layer()))
                .mapToLong(Journey.Stop::endPs).findFirst().orElseThrow();
    }

    private static Labs randomLab(SplittableRandom random) {
        Labs labs = Labs.e1().lab(RunParameters.CONTENTION, 0).host(MTU, 32 << 10).host(SOCKET_BUFFER, 16 << 20).host(MITIGATION, 0)
                .host(WAKEUP, 0).nic(SEND_BUFFERS, 1024).nic(RECEIVE_BUFFERS, 1024).nic(RECEIVE_RING, 1024)
                .host(CLOCK, 1_000_000 * (100 + random.nextLong(3_000)));
        for (Parameter cycles : List.of(SEND_CALL, UDP_OUTPUT, IP_OUTPUT, DRIVER_OUTPUT, INTERRUPT, INTERRUPT_PACKET, IP_INPUT, UDP_INPUT,
                RECEIVE_CALL)) {
            labs = labs.host(cycles, random.nextLong(20_000));
        }
        for (Parameter perKib : List.of(COPY_CHECKSUM, CHECKSUM_UNCACHED, COPY_CACHED)) {
            labs = labs.host(perKib, random.nextLong(20_000_000));
        }
        labs = labs.host(DESCRIPTOR_WORDS, 1 + random.nextLong(20)).host(PIO_WRITE, random.nextLong(500_000))
                .host(DMA_READ_RATE, 100_000_000L + random.nextLong(4_000_000_000L))
                .host(DMA_WRITE_RATE, 100_000_000L + random.nextLong(4_000_000_000L));
        for (Parameter time : List.of(SDMA, SEND, RECV, RDMA)) {
            labs = labs.nic(time, random.nextLong(40_000_000));
        }
        return labs.link(LINK_RATE, 100_000_000L + random.nextLong(10_000_000_000L)).link(LINK_OVERHEAD, random.nextLong(2_000_000))
                .link(LINK_DELAY, random.nextInt(2) * random.nextLong(50_000_000));
    }

    private static List<Stage> stages(Labs labs, int size) {
        int packet = size + UDP_IP_HEADERS;
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage("sender", Layer.DRIVER, cycles(labs, SEND_CALL) + pass(labs, COPY_CHECKSUM, size)
                + cycles(labs, UDP_OUTPUT) + cycles(labs, IP_OUTPUT) + cycles(labs, DRIVER_OUTPUT)
                + labs.host().get(DESCRIPTOR_WORDS) * labs.host().get(PIO_WRITE), 0));
        stages.add(new Stage("sender", Layer.NIC_SDMA, labs.nic().get(SDMA) + transfer(packet, labs.host().get(DMA_READ_RATE)), 0));
        stages.add(new Stage("cable", Layer.LINK, labs.nic().get(SEND) + labs.link().get(LINK_OVERHEAD)
                + transfer(packet + MYRINET_FRAMING, labs.link().get(LINK_RATE)), labs.link().get(LINK_DELAY)));
        stages.add(new Stage("receiver", Layer.NIC_RECV, labs.nic().get(RECV), 0));
        stages.add(new Stage("receiver", Layer.NIC_RDMA, labs.nic().get(RDMA) + transfer(packet, labs.host().get(DMA_WRITE_RATE)), 0));
        stages.add(new Stage("receiver", Layer.INTERRUPT, cycles(labs, INTERRUPT) + cycles(labs, INTERRUPT_PACKET), 0));
        stages.add(new Stage("receiver", Layer.BOTTOM_HALF,
                cycles(labs, IP_INPUT) + pass(labs, CHECKSUM_UNCACHED, size + 8) + cycles(labs, UDP_INPUT), 0));
        stages.add(new Stage("receiver", Layer.RECEIVE_CALL, cycles(labs, RECEIVE_CALL) + pass(labs, COPY_CACHED, size), 0));
        return stages;
    }

    private static long cycles(Labs labs, Parameter cost) {
        return ceil(BigInteger.valueOf(labs.host().get(cost)).multiply(BigInteger.TEN.pow(12)), labs.host().get(CLOCK));
    }

    private static long pass(Labs labs, Parameter cost, int lenBytes) {
        return ceil(BigInteger.valueOf(labs.host().get(cost)).multiply(BigInteger.valueOf(lenBytes)), 1024);
    }

    private static long transfer(int lenBytes, long bitsPerSec) {
        return ceil(BigInteger.valueOf(lenBytes).multiply(BigInteger.valueOf(8)).multiply(BigInteger.TEN.pow(12)), bitsPerSec);
    }

    private static long ceil(BigInteger dividend, long divisor) {
        return dividend.add(BigInteger.valueOf(divisor - 1)).divide(BigInteger.valueOf(divisor)).longValueExact();
    }
}
