package org.stacklab.validate;

import static org.stacklab.validate.Observation.shape;
import static org.stacklab.validate.Scenarios.E1_BVIA;
import static org.stacklab.validate.Scenarios.E1_COARSE;
import static org.stacklab.validate.Scenarios.E1_EUDP;
import static org.stacklab.validate.Scenarios.E1_GM;
import static org.stacklab.validate.Scenarios.E1_TRADITIONAL;
import static org.stacklab.validate.Scenarios.U1_LARGE_MTU;
import static org.stacklab.validate.Scenarios.U1_NIC_CHECKSUM;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stacklab.engine.RunResult;

/** Shapes that compare systems: E-UDP with GM and Berkeley-VIA, optimized with traditional hosts, the emulator with the closed form. */
final class ComparatorShapes {
    private static final int KB = 1 << 10;
    private static final int LARGE = 32 * KB;
    private static final List<Integer> SMALL = Bench.SIZES.stream().filter(size -> size <= 256).toList();

    private ComparatorShapes() {
    }

    static void addTo(Map<String, Shapes.Shape> all) {
        all.put("latency-large-order", ComparatorShapes::largeLatency);
        all.put("latency-small-order", ComparatorShapes::smallLatency);
        all.put("latency-crossover", ComparatorShapes::crossover);
        all.put("above-bvia", ComparatorShapes::aboveBvia);
        all.put("checksum-interoperates", bench -> interoperates(bench, U1_NIC_CHECKSUM, U1_LARGE_MTU));
        all.put("eudp-interoperates", bench -> interoperates(bench, E1_EUDP, E1_TRADITIONAL));
        all.put("model-error", bench -> Observation.number(
                Math.max(modelError(bench, E1_COARSE, false), modelError(bench, E1_EUDP, true))));
        all.put("becomes-coarse", ComparatorShapes::becomesCoarse);
    }

    private static Observation largeLatency(Bench bench) {
        double theory = LARGE * 8 / 1007.0;
        double eudp = bench.latency(E1_EUDP, LARGE);
        double gm = bench.latency(E1_GM, LARGE);
        double via = bench.latency(E1_BVIA, LARGE);
        double udp = bench.latency(E1_TRADITIONAL, LARGE);
        return shape(theory <= eudp && eudp < gm && eudp < via && eudp < udp,
                "bus alone %.0f us, E-UDP %.0f, GM %.0f, Berkeley-VIA %.0f, UDP %.0f at 32 KB", theory, eudp, gm, via, udp);
    }

    private static Observation smallLatency(Bench bench) {
        boolean all = SMALL.stream().allMatch(size -> bench.latency(E1_GM, size) < bench.latency(E1_EUDP, size));
        return shape(all, "%.1f us against %.1f at 32 B", bench.latency(E1_GM, 32), bench.latency(E1_EUDP, 32));
    }

    private static Observation crossover(Bench bench) {
        int first = Bench.SIZES.stream().filter(size -> bench.latency(E1_EUDP, size) < bench.latency(E1_GM, size)).findFirst().orElse(0);
        boolean stays = Bench.SIZES.stream().filter(size -> size >= first)
                .allMatch(size -> bench.latency(E1_EUDP, size) < bench.latency(E1_GM, size));
        return shape(first > KB && stays, "E-UDP is faster from %d KB on", first / KB);
    }

    private static Observation aboveBvia(Bench bench) {
        double ratio = IntStream.rangeClosed(2, 32)
                .mapToDouble(k -> Math.min(bench.throughput(E1_EUDP, k * KB), bench.throughput(E1_GM, k * KB))
                / bench.throughput(E1_BVIA, k * KB)).min().orElseThrow();
        return shape(ratio > 1.3, "E-UDP and GM are at least %.2f times as fast above 1 KB", ratio);
    }

    /** A host with and one without the optimizations, in both directions; receivers compare every byte with what was sent. */
    private static Observation interoperates(Bench bench, Scenario one, Scenario other) {
        RunResult there = bench.recorded(one, other, Traffic.tenPackets());
        RunResult back = bench.recorded(other, one, Traffic.tenPackets());
        long whole = List.of(there, back).stream()
                .mapToLong(result -> result.packetsDelivered() - result.flows().getFirst().corrupted()).sum();
        return shape(whole == 20, "%d of 20 datagrams arrive unharmed between a host with and one without", whole);
    }

    /** The worst of latency and bandwidth over the papers' sizes. */
    private static double modelError(Bench bench, Scenario scenario, boolean fine) {
        return Bench.SIZES.stream().mapToDouble(size -> bench.forecast(scenario).row(size, fine).error()).max().orElseThrow();
    }

    /** In a long burst: as soon as a DMA delivers a packet as a whole, the pipeline is a coarse one. */
    private static Observation becomesCoarse(Bench bench) {
        long predicted = bench.forecast(E1_EUDP).firstCoarsePacket(LARGE);
        List<Integer> parts = Overlaps.partsOfPackets(bench.recorded(E1_EUDP, Traffic.ttcp(LARGE)).spans(), "receiver", "nic-rdma", "dma");
        int first = IntStream.range(0, parts.size())
                .filter(i -> parts.subList(i, parts.size()).stream().allMatch(n -> n == 1)).findFirst().orElse(-1);
        return shape(first >= 0, "packets are delivered in one piece from number %d on, closed form %d", first + 1, predicted);
    }
}
