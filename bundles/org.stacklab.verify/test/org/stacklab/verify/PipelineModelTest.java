package org.stacklab.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.Layer;
import org.stacklab.trace.Journey;

class PipelineModelTest {
    private static final List<String> LAYERS = List.of("sender/" + Layer.DRIVER, "sender/" + Layer.NIC_SDMA, "cable/" + Layer.LINK,
            "receiver/" + Layer.NIC_RDMA, "receiver/" + Layer.INTERRUPT, "receiver/" + Layer.BOTTOM_HALF, "receiver/" + Layer.RECEIVE_CALL);

    @ParameterizedTest
    @ValueSource(strings = {"fine", "coarse"})
    void emulatorWithoutContentionEqualsTheRecursionToThePicosecond(String pipelining) {
        int cut = 0;
        for (int seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = 1 + random.nextInt(20);
            PipelineLab lab = new PipelineLab(count, 1 + random.nextInt(32 << 10)).shuffled(random).pipelining(pipelining);
            RunResult result = lab.run();
            assertEquals(count, result.packetsDelivered());
            long[][] predicted = recursion(lab, pipelining.equals("fine")).finishedPs(count);
            Map<Integer, Journey> journeys = Journey.all(result.spans());
            for (int k = 0; k < count; k++) {
                for (int i = 0; i < LAYERS.size(); i++) {
                    assertEquals(predicted[k][i], endPs(journeys.get(k + 1), LAYERS.get(i)),
                            "seed " + seed + ": packet " + (k + 1) + " of " + count + " leaves " + LAYERS.get(i));
                }
            }
            cut += Arrays.deepEquals(predicted, recursion(lab, false).finishedPs(count)) ? 0 : 1;
        }
        assertEquals(pipelining.equals("fine"), cut > 40, cut + " labs in which some packet was cut through");
    }

    private static PipelineRecursion recursion(PipelineLab lab, boolean fine) {
        return new PipelineRecursion(lab.stages(), lab.packetBytes(), lab.thresholdBytes(), fine);
    }

    private static long endPs(Journey journey, String layer) {
        return journey.stops().stream().filter(s -> (s.host() + "/" + s.layer()).equals(layer)).mapToLong(Journey.Stop::endPs).findFirst()
                .orElseThrow();
    }

    /** Sum of o 44.7 us, PCI 1007 Mb/s twice, link 1280 Mb/s: the numbers of mechanisms 2.7. */
    private static final List<Stage> E1 = List.of(stage(8_000_000, Speed.INSTANT), stage(12_000_000, Speed.ofRate(1_007_000_000)),
            stage(600_000, Speed.ofRate(1_280_000_000)), stage(15_300_000, Speed.ofRate(1_007_000_000)), stage(8_800_000, Speed.INSTANT));

    private static Stage stage(long perPacketPs, Speed speed) {
        return new Stage("stage", perPacketPs, 0, 0, speed, 0, 0, 0, 0, true);
    }

    @Test
    void numbersOfTheDerivationAreReproduced() {
        PipelineModel model = new PipelineModel(E1, 32 << 10, 1 << 10);
        assertEquals(770.1, model.coarseLatencyPs() / 1e6, 0.05);
        assertEquals(329.4, model.fineBoundPs() / 1e6, 0.05);
        assertEquals(310.8, new PipelineRecursion(E1, 32 << 10, 1 << 10, true).timePs(1) / 1e6, 0.05);
        assertEquals(951e6, model.peakBitsPerSec(), 951e6 * 0.001);
    }

    @Test
    void coarseClosedFormIsExact() {
        for (int seed = 1; seed <= 200; seed++) {
            PipelineLab lab = new PipelineLab(1, seed * 100).shuffled(new SplittableRandom(seed));
            PipelineModel model = new PipelineModel(lab.stages(), lab.packetBytes(), lab.thresholdBytes());
            for (int n = 1; n < 30; n += 7) {
                assertEquals(recursion(lab, false).timePs(n), model.coarseTimePs(n), "seed " + seed + ", " + n + " packets");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 1 << 10, 4 << 10})
    void fineClosedFormsAreNearTheRecursionAndNotAboveTheBound(int threshold) {
        for (int size = 1; size <= 32 << 10; size *= 2) {
            PipelineModel model = new PipelineModel(E1, size, threshold);
            long exactPs = new PipelineRecursion(E1, size, threshold, true).timePs(1);
            // Each of five stages rounds its own product up.
            assertTrue(model.fineBoundPs() + 5 >= exactPs && model.fineBoundPs() + 5 >= model.fineLatencyPs(), threshold + "/" + size);
            assertEquals(1.0, (double) model.fineLatencyPs() / exactPs, 0.05, threshold + "/" + size);
            assertTrue(size >= threshold || model.fineLatencyPs() == model.coarseLatencyPs());
        }
    }

    @Test
    void closedFormsAndEmulatorDifferByLessThanFivePercent() {
        StringBuilder report = new StringBuilder("E1 without contention, threshold 1 KB, one packet: closed form, emulated\n");
        for (int size = 4; size <= 32 << 10; size *= 2) {
            for (String pipelining : List.of("coarse", "fine")) {
                PipelineLab lab = new PipelineLab(1, Math.min(size, (32 << 10) - 28)).pipelining(pipelining);
                PipelineModel model = new PipelineModel(lab.stages(), lab.packetBytes(), lab.thresholdBytes());
                long closedPs = pipelining.equals("fine") ? model.fineLatencyPs() : model.coarseLatencyPs();
                long emulatedPs = lab.run().flows().getFirst().firstLatencyPs();
                double error = 100.0 * (closedPs - emulatedPs) / emulatedPs;
                report.append(String.format("%6d bytes %-6s %8.1f us %8.1f us %6.2f %%%n", size, pipelining, closedPs / 1e6,
                        emulatedPs / 1e6, error));
                assertTrue(Math.abs(error) < (pipelining.equals("fine") ? 5 : 1e-9), report::toString);
            }
        }
        System.out.print(report);
    }

    @Test
    void fineAndCoarseBandwidthAreEqualInTheEnd() {
        PipelineModel model = new PipelineModel(E1, 32 << 10, 1 << 10);
        int n = 2_000;
        long fine = model.bandwidthBitsPerSec(n, new PipelineRecursion(E1, 32 << 10, 1 << 10, true).timePs(n));
        long coarse = model.bandwidthBitsPerSec(n, model.coarseTimePs(n));
        assertEquals(1.0, (double) fine / coarse, 0.002);
        assertEquals(1.0, (double) model.bandwidthBitsPerSec(n, model.fineTimePs(n)) / model.peakBitsPerSec(), 0.002);
    }

    @Test
    void cuttingThroughEndsWhereTheClosedFormSays() {
        Speed fast = Speed.ofRate(2_000_000_000);
        Speed pci = Speed.ofRate(1_007_000_000);
        Speed link = Speed.ofRate(1_280_000_000);
        checkFirstCoarse(2, 1, stage(5_000_000, fast), stage(5_000_000, pci));
        checkFirstCoarse(5, 1, stage(5_000_000, link), stage(15_300_000, pci));
        checkFirstCoarse(78, 2, stage(12_000_000, pci), stage(600_000, link), stage(15_300_000, pci));
        PipelineModel slowFirst = new PipelineModel(List.of(stage(5_000_000, pci), stage(5_000_000, link)), 32 << 10, 1 << 10);
        assertEquals(OptionalLong.empty(), slowFirst.firstCoarsePacket(1));
    }

    /** From the packet on that M5 names, the recursion is the coarse one; the packet before is still cut through. */
    private static void checkFirstCoarse(int packet, int stage, Stage... stages) {
        assertEquals(OptionalLong.of(packet), new PipelineModel(List.of(stages), 32 << 10, 1 << 10).firstCoarsePacket(stage));
        long[][] finished = new PipelineRecursion(List.of(stages), 32 << 10, 1 << 10, true).finishedPs(packet + 2);
        for (int k = packet - 1; k < packet + 2; k++) {
            long wholePs = Math.max(finished[k][stage - 1], k == 0 ? 0 : finished[k - 1][stage]) + stages[stage].servicePs(32 << 10);
            assertTrue(finished[k][stage - 1] <= finished[k - 1][stage], "packet " + (k + 1) + " waits complete for stage " + stage);
            assertEquals(wholePs, finished[k][stage]);
        }
        assertTrue(finished[packet - 2][stage - 1] > (packet == 2 ? 0 : finished[packet - 3][stage]), "packet " + (packet - 1)
                + " is cut through");
    }
}
