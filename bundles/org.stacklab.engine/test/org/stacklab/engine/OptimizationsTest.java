package org.stacklab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult.End;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.trace.SpanStore;

/** The toggles of the two UDP/IP papers: every combination carries every byte, and each does what it is for. */
class OptimizationsTest {
    private static Labs with(Labs labs, Object... settings) {
        Labs changed = labs;
        for (int i = 0; i < settings.length; i += 2) {
            Parameter p = (Parameter) settings[i];
            try {
                long value = p.parse((String) settings[i + 1]);
                changed = p.slot().element().equals("nic") ? changed.nic(p, value) : changed.host(p, value);
            } catch (BadValueException e) {
                throw new AssertionError(e);
            }
        }
        return changed;
    }

    private static Labs eUdp() {
        return with(Labs.e1(), HostParameters.CHECKSUM, "nic-dma", HostParameters.ZERO_COPY_SEND, "on", HostParameters.ZERO_COPY_RECEIVE,
                "on",
                HostParameters.USER_BUFFER, "linear", HostParameters.RECEIVE_LOOKUP, "nic-queue", HostParameters.SEND_QUEUE, "two-level",
                NicParameters.PIPELINING, "fine");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void anyTwoHostsUnderstandEachOther(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        HostSpec a = random(random).hostSpec("a", "a");
        HostSpec b = random(random).hostSpec("b", "b");
        Labs burst = Labs.e1().burst(1 + random.nextInt(30), 1 + random.nextInt(60_000));
        LabSpec pair = burst.pair();
        WorkloadSpec there = new WorkloadSpec("there", "there", "udp-burst", "a", "b", burst.burst());
        WorkloadSpec back = new WorkloadSpec("back", "back", "udp-burst", "b", "a", burst.burst());
        RunResult result = Labs.run(new LabSpec("any", burst.lab(), List.of(a, b), List.of(), pair.links(), List.of(there, back)));
        assertEquals(End.COMPLETED, result.end(), result.flows().toString() + result.drops());
        assertEquals(result.packetsSent(), result.packetsDelivered());
        assertEquals(0, result.flows().get(0).corrupted() + result.flows().get(1).corrupted());
    }

    private static Labs random(SplittableRandom random) {
        Labs labs = random.nextBoolean() ? Labs.e1() : Labs.u1();
        for (String element : List.of("host", "nic")) {
            for (Parameter p : Catalogue.standard().parametersOf(element)) {
                boolean free = p.toggle() && p.initial() <= 1 && p.max() < 10 && !p.choices().contains("broken");
                if (free) {
                    long value = random.nextLong(p.max() + 1);
                    labs = element.equals("nic") ? labs.nic(p, value) : labs.host(p, value);
                }
            }
        }
        return labs.nic(NicParameters.THRESHOLD, 1 + random.nextInt(4_000)).host(HostParameters.SOCKET_BUFFER, 16 << 20)
                .host(HostParameters.L2_SIZE, 1 + random.nextInt(4));
    }

    @Test
    void eUdpReachesThePapersBandwidth() {
        long throughput = Labs.run(eUdp().burst(100, 32 << 10).pair()).throughputBitsPerSec();
        assertTrue(Math.abs(throughput - 951_000_000) < 28_530_000, throughput + " b/s");
    }

    @Test
    void fineGrainedCutsLatencyButNotBandwidth() {
        RunResult fine = Labs.run(eUdp().burst(100, 32 << 10).pair());
        RunResult coarse = Labs.run(with(eUdp(), NicParameters.PIPELINING, "coarse").burst(100, 32 << 10).pair());
        assertTrue(fine.flows().get(0).firstLatencyPs() * 2 < coarse.flows().get(0).firstLatencyPs());
        assertEquals(1.0, (double) fine.throughputBitsPerSec() / coarse.throughputBitsPerSec(), 0.02);
    }

    @Test
    void serializedStaysBelowTheSumOfBothBuses() {
        RunResult result = Labs.run(with(eUdp(), NicParameters.PIPELINING, "serialized").burst(100, 32 << 10).pair());
        assertTrue(result.throughputBitsPerSec() < 563_600_000, "1 / (1/1007 + 1/1280) Mb/s");
    }

    @Test
    void zeroCopyMakesHostWorkIndependentOfSize() {
        Labs later = eUdp().burst(RunParameters.START, 1_000_000_000);
        assertEquals(hostWorkPs(later.burst(1, 1)), hostWorkPs(later.burst(1, 4_000)));
        assertTrue(hostWorkPs(Labs.e1().burst(1, 1)) < hostWorkPs(Labs.e1().burst(1, 4_000)));
    }

    private static long hostWorkPs(Labs labs) {
        SpanStore spans = Labs.run(labs.pair()).spans();
        long sum = 0;
        for (int span = 1; span <= spans.size(); span++) {
            sum += spans.label(span).resource().equals("cpu") ? spans.ownPs(span) : 0;
        }
        return sum;
    }

    @Test
    void everyPageOfAScatteredBufferCostsADmaInitialisation() {
        Labs linear = with(eUdp(), NicParameters.PIPELINING, "coarse").burst(1, 32 << 10);
        Labs paged = with(linear, HostParameters.USER_BUFFER, "paged", HostParameters.PAGE_WALK, "0");
        Labs linearWalk = with(linear, HostParameters.PAGE_WALK, "0");
        long initPs = linear.nic().get(NicParameters.DMA_INIT);
        assertEquals(2 * 7 * initPs, latencyPs(paged) - latencyPs(linearWalk), "seven more vectors on each side");
        Labs unaligned = with(paged, HostParameters.BUFFER_OFFSET, "1");
        assertEquals(2 * initPs, latencyPs(unaligned) - latencyPs(paged), "one page more on each side");
    }

    private static long latencyPs(Labs labs) {
        return Labs.run(labs.pair()).flows().get(0).firstLatencyPs();
    }

    @Test
    void lookupByInterruptMakesSmallMessagesWait() {
        Labs queue = eUdp().burst(1, 32).burst(RunParameters.START, 1_000_000_000);
        assertTrue(latencyPs(with(queue, HostParameters.RECEIVE_LOOKUP, "interrupt")) > latencyPs(queue));
    }

    @Test
    void oneLevelQueueDelaysTheFirstDma() {
        Labs oneLevel = with(eUdp(), HostParameters.SEND_QUEUE, "one-level", NicParameters.PIPELINING, "coarse").burst(10, 32 << 10);
        Labs twoLevel = with(oneLevel, HostParameters.SEND_QUEUE, "two-level");
        assertTrue(firstSdmaLostPs(oneLevel) > 2 * firstSdmaLostPs(twoLevel));
    }

    private static long firstSdmaLostPs(Labs labs) {
        SpanStore spans = Labs.run(labs.pair()).spans();
        long lost = 0;
        for (int span = 1; span <= spans.size(); span++) {
            if (spans.packet(span) == 1 && spans.label(span).layer().equals(Layer.NIC_SDMA)) {
                lost += spans.endPs(span) - spans.startPs(span) - spans.ownPs(span);
            }
        }
        return lost;
    }

    @Test
    void firmwareChecksumLosesAgainstTheHost() {
        long firmware = Labs.run(with(Labs.u1(), HostParameters.CHECKSUM, "firmware", HostParameters.MTU, "32KB").burst(40, 32 << 10)
                .pair())
                .throughputBitsPerSec();
        long host = Labs.run(with(Labs.u1(), HostParameters.MTU, "32KB").burst(40, 32 << 10).pair()).throughputBitsPerSec();
        assertTrue(firmware < host);
    }
}
