package org.stacklab.validate;

import static org.stacklab.validate.Observation.shape;
import static org.stacklab.validate.Scenarios.E1_COARSE;
import static org.stacklab.validate.Scenarios.U1_LARGE_MTU;
import static org.stacklab.validate.Scenarios.U1_LINEAR;
import static org.stacklab.validate.Scenarios.U2_COPYING;
import static org.stacklab.validate.Scenarios.U2_INTERRUPT;
import static org.stacklab.validate.Scenarios.U2_NIC_QUEUE;
import static org.stacklab.validate.Scenarios.U3;
import static org.stacklab.validate.Scenarios.U4;

import java.util.List;
import java.util.Map;
import org.stacklab.engine.RunResult;

/** Shapes of paper 000, sections 4.2 to 5: cards, look-up, buses and links. */
final class CardShapes {
    private static final int KB = 1 << 10;
    private static final int LARGE = 32 * KB;

    private CardShapes() {
    }

    static void addTo(Map<String, Shapes.Shape> all) {
        all.put("lanai9-above-lanai4", CardShapes::lanai9Faster);
        all.put("card-processor-slow", CardShapes::processorSlow);
        all.put("firmware-change-small", CardShapes::firmwareChange);
        all.put("receiver-gains-less", CardShapes::receiverGainsLess);
        all.put("interrupt-hidden", CardShapes::interruptHidden);
        all.put("queue-by-pio", CardShapes::queueByPio);
        all.put("above-literature", CardShapes::aboveLiterature);
        all.put("pci64-dma", CardShapes::pci64Dma);
        all.put("pci64-asymmetric", CardShapes::asymmetric);
        all.put("link-dominates", bench -> crossover(bench, true));
        all.put("nic-dominates-small", bench -> crossover(bench, false));
        all.put("flat-above-7k", CardShapes::flat);
        all.put("m2000-faster", CardShapes::m2000Faster);
        all.put("chipsets-vary", CardShapes::chipsetsVary);
        all.put("pci-is-bottleneck", CardShapes::pciIsBottleneck);
    }

    private static Observation lanai9Faster(Bench bench) {
        boolean all = Bench.SIZES.stream().allMatch(s -> bench.throughput(U2_INTERRUPT, s) > bench.throughput(U1_LINEAR, s));
        return shape(all, "%.0f against %.0f Mb/s at 4 KB, %.0f against %.0f at 32 KB", bench.throughput(U2_INTERRUPT, 4 * KB),
                bench.throughput(U1_LINEAR, 4 * KB), bench.throughput(U2_INTERRUPT, LARGE), bench.throughput(U1_LINEAR, LARGE));
    }

    private static Observation processorSlow(Bench bench) {
        double host = bench.step(U1_LARGE_MTU, LARGE, "receiver", "checksum") / 32;
        double card = new Formula("part nic lanai-4 firmwareChecksum / 1000000").observe(bench).value();
        // The nearest power of ten is ten.
        return shape(card > Math.sqrt(10) * host, "checksum of 1 KB: %.0f us on the card, %.0f us on the host", card, host);
    }

    private static Observation firmwareChange(Bench bench) {
        double old = bench.stay(U1_LINEAR, 32, "receiver") - bench.stay(U1_LARGE_MTU, 32, "receiver");
        double fast = bench.stay(U2_NIC_QUEUE, 32, "receiver") - bench.stay(U2_COPYING, 32, "receiver");
        return shape(fast < 0.5 * old, "%.1f us more on LANai 9, %.1f us on LANai 4", fast, old);
    }

    private static Observation receiverGainsLess(Bench bench) {
        double out = bench.stay(U2_INTERRUPT, 32, "sender") / bench.stay(U1_LINEAR, 32, "sender");
        double in = bench.stay(U2_INTERRUPT, 32, "receiver") / bench.stay(U1_LINEAR, 32, "receiver");
        return shape(out < in, "to %.2f at the sender, to %.2f at the receiver", out, in);
    }

    private static Observation interruptHidden(Bench bench) {
        double gain = bench.throughput(U2_NIC_QUEUE, LARGE) / bench.throughput(U2_INTERRUPT, LARGE);
        return shape(Math.abs(gain - 1) < 0.03, "factor %.3f at 32 KB", gain);
    }

    private static Observation queueByPio(Bench bench) {
        long queue = bench.spans(U2_NIC_QUEUE, 32, "receiver", "pio");
        long kernel = bench.spans(U2_INTERRUPT, 32, "receiver", "pio");
        return shape(queue > 0 && kernel == 0, "%d programmed writes with the queue on the card, %d with the queue in the kernel", queue,
                kernel);
    }

    private static Observation aboveLiterature(Bench bench) {
        double peak = bench.peak(U2_NIC_QUEUE);
        return shape(peak > 808, "%.0f > 808 > 302", peak);
    }

    private static double dma(Bench bench, Scenario scenario, String host) {
        return bench.step(scenario, LARGE, host, "dma");
    }

    private static Observation pci64Dma(Bench bench) {
        double wide = dma(bench, U3, "sender") + dma(bench, U3, "receiver");
        double narrow = dma(bench, U2_NIC_QUEUE, "sender") + dma(bench, U2_NIC_QUEUE, "receiver");
        return shape(wide < 0.6 * narrow, "%.0f us on 64/66, %.0f us on 32/33 for 32 KB out and in", wide, narrow);
    }

    private static Observation chipsetsVary(Bench bench) {
        double bx = dma(bench, U2_NIC_QUEUE, "sender");
        double ep = dma(bench, E1_COARSE, "sender");
        return shape(Math.abs(bx / ep - 1) > 0.02, "32 KB take %.0f us on 440BX and %.0f us on 815EP, both PCI 32/33", bx, ep);
    }

    private static Observation asymmetric(Bench bench) {
        double out = dma(bench, U3, "sender");
        double in = dma(bench, U3, "receiver");
        return shape(out > 1.1 * in, "%.0f us out, %.0f us in for 32 KB", out, in);
    }

    /** Link, card and host of a sender, above or below 2 KB. */
    private static Observation crossover(Bench bench, boolean large) {
        boolean all = Bench.SIZES.stream().filter(s -> large ? s > 2 * KB : s < 2 * KB).allMatch(s -> {
            double link = bench.work(U3, s, "cable", "link");
            double nic = bench.nicWork(U3, s, "sender");
            return large ? link > nic && nic > bench.hostWork(U3, s, "sender") : nic > link;
        });
        int first = Bench.SIZES.stream().filter(s -> bench.work(U3, s, "cable", "link") > bench.nicWork(U3, s, "sender")).findFirst()
                .orElse(-1);
        return shape(all, "the link takes longer than the card from %d KB on", first >> 10);
    }

    private static Observation flat(Bench bench) {
        double at7 = bench.throughput(U3, 7 * KB);
        double most = Bench.SIZES.stream().filter(s -> s > 7 * KB).mapToDouble(s -> Math.abs(bench.throughput(U3, s) / at7 - 1)).max()
                .orElseThrow();
        return shape(most < 0.02, "within %.1f %% of the value at 7 KB", 100 * most);
    }

    private static Observation m2000Faster(Bench bench) {
        List<Integer> above = Bench.SIZES.stream().filter(s -> bench.throughput(U4, s) > 1.005 * bench.throughput(U3, s)).toList();
        return shape(above.contains(3 * KB), "faster from %d KB on", above.getFirst() >> 10);
    }

    private static Observation pciIsBottleneck(Bench bench) {
        RunResult result = bench.recorded(U4, Traffic.tenPackets());
        double bus = share(result, "sender/io-bus");
        double link = share(result, "cable");
        return shape(bus > link, "sender's I/O bus busy for %.0f %%, link for %.0f %%", 100 * bus, 100 * link);
    }

    private static double share(RunResult result, String resource) {
        return result.utilisation().stream().filter(u -> u.resource().startsWith(resource)).mapToLong(RunResult.Utilisation::sharePpm).max()
                .orElseThrow() / 1e6;
    }
}
