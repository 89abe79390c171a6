package org.stacklab.validate;

import static org.stacklab.validate.Observation.shape;
import static org.stacklab.validate.Scenarios.E1_COARSE;
import static org.stacklab.validate.Scenarios.E1_EUDP;
import static org.stacklab.validate.Scenarios.E1_SERIALIZED;
import static org.stacklab.validate.Scenarios.E1_TRADITIONAL;
import static org.stacklab.validate.Scenarios.E2_COARSE;
import static org.stacklab.validate.Scenarios.E2_FINE;
import static org.stacklab.validate.Scenarios.E3_FINE;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stacklab.machine.nic.LanaiNic;
import org.stacklab.machine.part.Values;
import org.stacklab.trace.SpanStore;

/** Shapes of paper 001, sections 4 to 5: overheads, latency, pipelining and the firmware. */
final class PipelineShapes {
    private static final int KB = 1 << 10;
    private static final int LARGE = 32 * KB;

    private PipelineShapes() {
    }

    static void addTo(Map<String, Shapes.Shape> all) {
        all.put("host-less-1b", PipelineShapes::hostLess);
        all.put("nic-more-1b", PipelineShapes::nicMore);
        all.put("host-less-32k", PipelineShapes::hostMuchLess);
        all.put("nic-same-32k", PipelineShapes::nicSame);
        all.put("near-theory", PipelineShapes::nearTheory);
        all.put("above-traditional", PipelineShapes::aboveTraditional);
        all.put("serialized", PipelineShapes::serialized);
        all.put("fine-below-coarse", PipelineShapes::fineBelowCoarse);
        all.put("bottleneck-rate", PipelineShapes::bottleneckRate);
        all.put("per-byte-only", PipelineShapes::perByteOnly);
        all.put("fig13-latency", PipelineShapes::fig13Latency);
        all.put("fig13-bandwidth", PipelineShapes::fig13Bandwidth);
        all.put("fig14-bandwidth", PipelineShapes::fig14Bandwidth);
        all.put("fig14-latency", PipelineShapes::fig14Latency);
        all.put("ltl-1", bench -> overlap(bench, "sender", "nic-sdma"));
        all.put("ltl-2", bench -> overlap(bench, "receiver", "nic-rdma"));
        all.put("ltl-3", PipelineShapes::fullDuplex);
        all.put("ltl-4", PipelineShapes::oneEngine);
        all.put("one-stream", PipelineShapes::oneStream);
        all.put("queue-bound", PipelineShapes::queueBound);
        all.put("four-threads", bench -> Observation.number(LanaiNic.program(Values.NONE).size()));
    }

    private static Observation hostLess(Bench bench) {
        double eudp = bench.hosts(E1_EUDP, 1);
        double udp = bench.hosts(E1_TRADITIONAL, 1);
        return shape(eudp < udp, "%.1f us against %.1f", eudp, udp);
    }

    private static Observation nicMore(Bench bench) {
        double eudp = bench.cards(E1_EUDP, 1);
        double udp = bench.cards(E1_TRADITIONAL, 1);
        return shape(eudp > udp, "%.1f us against %.1f", eudp, udp);
    }

    private static Observation hostMuchLess(Bench bench) {
        double eudp = bench.hosts(E1_EUDP, LARGE);
        double udp = bench.hosts(E1_TRADITIONAL, LARGE);
        return shape(eudp < 0.2 * udp && eudp < 1.1 * bench.hosts(E1_EUDP, 1), "%.0f us against %.0f", eudp, udp);
    }

    private static Observation nicSame(Bench bench) {
        double fine = bench.cards(E1_EUDP, LARGE);
        double udp = bench.cards(E1_TRADITIONAL, LARGE);
        return shape(fine < 1.1 * udp, "%.0f us against %.0f", fine, udp);
    }

    /** The theory curve contains the per-packet costs (calibration 5). */
    private static Observation nearTheory(Bench bench) {
        double theory = LARGE * 8 / 1007.0 + bench.overhead(E1_EUDP, 1);
        double latency = bench.latency(E1_EUDP, LARGE);
        return shape(latency >= LARGE * 8 / 1007.0 && latency < 1.1 * theory, "%.0f us, theory with per-packet costs %.0f", latency,
                theory);
    }

    /** A lone byte costs E-UDP more than UDP (44.7 against 42.3 us), so small sizes cannot tell. */
    private static Observation aboveTraditional(Bench bench) {
        int from = Bench.SIZES.stream().filter(s -> bench.throughput(E1_EUDP, s) > bench.throughput(E1_TRADITIONAL, s)).findFirst()
                .orElse(LARGE);
        boolean above = Bench.SIZES.stream().filter(s -> s >= 2 * KB)
                .allMatch(s -> bench.throughput(E1_EUDP, s) > bench.throughput(E1_TRADITIONAL, s));
        return shape(above, "faster from %d B on; %.0f against %.0f Mb/s at 32 KB", from, bench.throughput(E1_EUDP, LARGE),
                bench.throughput(E1_TRADITIONAL, LARGE));
    }

    private static Observation fineBelowCoarse(Bench bench) {
        boolean all = IntStream.rangeClosed(2, 32).allMatch(k -> bench.latency(E1_EUDP, k * KB) < bench.latency(E1_COARSE, k * KB));
        return shape(all, "%.0f against %.0f us at 32 KB", bench.latency(E1_EUDP, LARGE), bench.latency(E1_COARSE, LARGE));
    }

    private static Observation bottleneckRate(Bench bench) {
        double stage = Math.max(bench.work(E1_COARSE, LARGE, "sender", "nic-sdma"), bench.work(E1_COARSE, LARGE, "receiver", "nic-rdma"));
        double predicted = LARGE * 8 / stage;
        double emulated = bench.throughput(E1_COARSE, LARGE);
        return shape(Math.abs(emulated / predicted - 1) < 0.02, "%.0f Mb/s, size over slowest stage %.0f", emulated, predicted);
    }

    private static Observation perByteOnly(Bench bench) {
        double perPacket = bench.overhead(E1_EUDP, 1) - bench.overhead(E1_COARSE, 1);
        double saved = bench.latency(E1_COARSE, LARGE) - bench.latency(E1_EUDP, LARGE);
        return shape(Math.abs(perPacket) < 0.5 && saved > 0, "%.1f us per packet, %.0f us less latency at 32 KB", perPacket, saved);
    }

    private static Observation fig13Latency(Bench bench) {
        double fine = bench.latency(E2_FINE, LARGE);
        double coarse = bench.latency(E2_COARSE, LARGE);
        return shape(fine < 0.7 * coarse, "%.0f against %.0f us at 32 KB", fine, coarse);
    }

    private static Observation fig13Bandwidth(Bench bench) {
        double least = Math.min(bench.throughput(E2_FINE, LARGE), bench.throughput(E2_COARSE, LARGE));
        return shape(least > 0.97 * 2000, "both above %.0f Mb/s at 32 KB", least);
    }

    private static Observation fig14Bandwidth(Bench bench) {
        double rate = bench.throughput(E3_FINE, LARGE);
        return shape(rate < 7000, "%.0f Mb/s of 10000 at 32 KB", rate);
    }

    private static Observation fig14Latency(Bench bench) {
        double share = bench.overhead(E3_FINE, 1) / bench.latency(E3_FINE, LARGE);
        return shape(share > 0.3, "%.0f %% of the latency at 32 KB", 100 * share);
    }

    private static SpanStore bothWays(Bench bench, Scenario scenario) {
        return bench.recorded(scenario, new Traffic(LARGE, 10, true)).spans();
    }

    private static Observation serialized(Bench bench) {
        SpanStore spans = bench.recorded(E1_SERIALIZED, Traffic.tenPackets()).spans();
        int found = Overlaps.count(spans, "sender", "nic-sdma", "dma", "cable", "link");
        return shape(found == 0, "host DMA and send DMA overlap %d times in a burst of ten", found);
    }

    /** In a burst one way, whatever is on the cable is being sent by one card and received by the other. */
    private static Observation overlap(Bench bench, String host, String layer) {
        int found = Overlaps.count(bench.recorded(E1_EUDP, Traffic.tenPackets()).spans(), host, layer, "dma", "cable", "link");
        return shape(found > 0, "host DMA and network DMA of the %s overlap %d times in a burst of ten", host, found);
    }

    private static Observation fullDuplex(Bench bench) {
        int found = Overlaps.countDuplex(bothWays(bench, E1_EUDP));
        return shape(found > 0, "both directions of the link are busy at once %d times in a run", found);
    }

    private static Observation oneEngine(Bench bench) {
        SpanStore spans = bothWays(bench, E1_EUDP);
        int found = Overlaps.count(spans, "sender", "nic-sdma", "dma", "sender", "nic-rdma");
        return shape(found == 0, "never in a run both ways; stacklab verify explores all runs");
    }

    /** A header for each part would take the link longer than one for the packet. */
    private static Observation oneStream(Bench bench) {
        double fine = bench.work(E1_EUDP, LARGE, "cable", "link");
        double coarse = bench.work(E1_COARSE, LARGE, "cable", "link");
        long parts = bench.spans(E1_EUDP, LARGE, "cable", "transmit");
        return shape(parts > 1 && fine < coarse + 0.05, "%d parts take the link %.2f us, one packet %.2f us", parts, fine, coarse);
    }

    /** Descriptors on the card never outnumber the L2 queue. */
    private static Observation queueBound(Bench bench) {
        SpanStore spans = bench.recorded(E1_EUDP, Traffic.tenPackets()).spans();
        List<Integer> posts = Overlaps.ofKind(spans, "sender", "driver", "pio");
        List<Integer> fetched = Overlaps.ofKind(spans, "sender", "nic-sdma", "dma");
        long most = posts.stream().mapToLong(post -> posts.stream().filter(p -> spans.endPs(p) <= spans.endPs(post)).count()
                - fetched.stream().filter(f -> spans.endPs(f) <= spans.endPs(post)).count()).max().orElseThrow();
        return shape(most <= 2, "at most %d descriptors on the card, L2 has 2", most);
    }
}
