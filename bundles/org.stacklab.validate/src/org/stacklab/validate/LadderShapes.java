package org.stacklab.validate;

import static org.stacklab.validate.Observation.shape;
import static org.stacklab.validate.Scenarios.U1_BASE;
import static org.stacklab.validate.Scenarios.U1_LARGE_MTU;
import static org.stacklab.validate.Scenarios.U1_LINEAR;
import static org.stacklab.validate.Scenarios.U1_NIC_CHECKSUM;
import static org.stacklab.validate.Scenarios.U1_ZERO_COPY;
import static org.stacklab.validate.Scenarios.U2_INTERRUPT;
import static org.stacklab.validate.Scenarios.U2_NIC_QUEUE;
import static org.stacklab.validate.Scenarios.U3;
import static org.stacklab.validate.Scenarios.U4;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stacklab.trace.Journey;

/** Shapes of paper 000, sections 3 and 4.1: fragments, checksum, copies, scattered buffers. */
final class LadderShapes {
    private static final int KB = 1 << 10;
    private static final int LARGE = 32 * KB;

    private LadderShapes() {
    }

    static void addTo(Map<String, Shapes.Shape> all) {
        all.put("staircase-4k", LadderShapes::staircase);
        all.put("no-staircase", LadderShapes::noStaircase);
        all.put("header-waste", LadderShapes::headerWaste);
        all.put("sender-mixed", LadderShapes::senderMixed);
        all.put("plateau-4k", LadderShapes::plateau);
        all.put("rising-32k", LadderShapes::rising);
        all.put("checksum-merged", LadderShapes::checksumMerged);
        all.put("checksum-vanishes", LadderShapes::checksumVanishes);
        all.put("checksum-receiver-gains", LadderShapes::receiverGainsMore);
        all.put("copy-cold", LadderShapes::copyCold);
        all.put("host-flat", LadderShapes::hostFlat);
        all.put("nic-dominates", LadderShapes::nicDominates);
        all.put("send-returns-early", LadderShapes::sendReturnsEarly);
        all.put("linear-same-to-4k", LadderShapes::linearSame);
        all.put("linear-diverges", LadderShapes::linearDiverges);
        all.put("dma-vectors", LadderShapes::vectors);
        all.put("ladder-order", LadderShapes::ladder);
    }

    private static double sender(Bench bench, Scenario scenario, int size) {
        return bench.work(scenario, size, "sender", "system-call");
    }

    private static double receiver(Bench bench, Scenario scenario, int size) {
        return bench.work(scenario, size, "receiver", "bottom-half");
    }

    /** The least jump where a size passes a multiple of 4 KB, and the greatest change by one byte elsewhere. */
    private static Observation staircase(Bench bench) {
        double jumpOut = 1e9;
        double jumpIn = 1e9;
        double flat = 0;
        for (int at = 4 * KB; at < LARGE; at += 4 * KB) {
            jumpOut = Math.min(jumpOut, sender(bench, U1_BASE, at + 1) - sender(bench, U1_BASE, at));
            jumpIn = Math.min(jumpIn, receiver(bench, U1_BASE, at + 1) - receiver(bench, U1_BASE, at));
            flat = Math.max(flat, sender(bench, U1_BASE, at) - sender(bench, U1_BASE, at - 1));
        }
        return shape(jumpOut > 20 && jumpIn > 8 && flat < 1, "steps of %.0f us and more at the sender, %.0f at the receiver", jumpOut,
                jumpIn);
    }

    private static Observation noStaircase(Bench bench) {
        double jump = 0;
        for (int at = 4 * KB; at < LARGE; at += 4 * KB) {
            jump = Math.max(jump, sender(bench, U1_LARGE_MTU, at + 1) - sender(bench, U1_LARGE_MTU, at));
            jump = Math.max(jump, receiver(bench, U1_LARGE_MTU, at + 1) - receiver(bench, U1_LARGE_MTU, at));
        }
        long fragments = bench.spans(U1_LARGE_MTU, LARGE, "receiver", "collect fragment");
        return shape(jump < 1 && fragments == 0, "no step above %.2f us, %d fragments", jump, fragments);
    }

    private static Observation headerWaste(Bench bench) {
        double two = linkWaste(bench, 8 * KB);
        double eight = linkWaste(bench, LARGE);
        return shape(two > 0 && eight > two, "%.1f us of link time more with 2 fragments, %.1f with 8", two, eight);
    }

    private static double linkWaste(Bench bench, int size) {
        return bench.work(U1_BASE, size, "cable", "link") - bench.work(U1_LARGE_MTU, size, "cable", "link");
    }

    private static Observation senderMixed(Bench bench) {
        double fragments = bench.step(U1_BASE, LARGE, "sender", "make fragment");
        double copy = bench.step(U1_BASE, LARGE, "sender", "copy+checksum");
        return shape(fragments > 0 && copy > 0, "%.0f us fragments, %.0f us copy with checksum in one pass", fragments, copy);
    }

    private static Observation plateau(Bench bench) {
        double peak = bench.throughput(U1_BASE, 4 * KB);
        double highest = Bench.SIZES.stream().filter(s -> s > 4 * KB).mapToDouble(s -> bench.throughput(U1_BASE, s)).max().orElseThrow();
        return shape(highest < peak && highest > 0.85 * peak, "at most %.0f Mb/s beyond, %.0f at 4 KB", highest, peak);
    }

    private static Observation rising(Bench bench) {
        boolean rises = IntStream.range(4, 32).allMatch(k -> bench.throughput(U1_LARGE_MTU, (k + 1) * KB) > bench.throughput(U1_LARGE_MTU,
                k * KB));
        return shape(rises, "from %.0f to %.0f Mb/s", bench.throughput(U1_LARGE_MTU, 4 * KB), bench.throughput(U1_LARGE_MTU, LARGE));
    }

    private static Observation checksumMerged(Bench bench) {
        double with = sender(bench, U1_LARGE_MTU, LARGE);
        double without = sender(bench, U1_NIC_CHECKSUM, LARGE);
        return shape(with >= without && with < 1.1 * without, "%.0f us with, %.0f us without the sum", with, without);
    }

    private static Observation checksumVanishes(Bench bench) {
        double before = bench.step(U1_LARGE_MTU, LARGE, "receiver", "checksum");
        double after = bench.step(U1_NIC_CHECKSUM, LARGE, "receiver", "checksum");
        return shape(after < 0.05 * before, "from %.0f to %.1f us", before, after);
    }

    private static Observation receiverGainsMore(Bench bench) {
        double in = receiver(bench, U1_LARGE_MTU, LARGE) - receiver(bench, U1_NIC_CHECKSUM, LARGE);
        double out = sender(bench, U1_LARGE_MTU, LARGE) - sender(bench, U1_NIC_CHECKSUM, LARGE);
        return shape(in > out, "%.0f us less at the receiver, %.0f at the sender", in, out);
    }

    private static Observation copyCold(Bench bench) {
        double cached = bench.step(U1_LARGE_MTU, LARGE, "receiver", "copy");
        double uncached = bench.step(U1_NIC_CHECKSUM, LARGE, "receiver", "copy");
        return shape(uncached > cached, "%.0f us as first touch, %.0f after the checksum", uncached, cached);
    }

    private static Observation hostFlat(Bench bench) {
        double small = bench.hostWork(U1_ZERO_COPY, 32, "sender") + bench.hostWork(U1_ZERO_COPY, 32, "receiver");
        double large = bench.hostWork(U1_ZERO_COPY, LARGE, "sender") + bench.hostWork(U1_ZERO_COPY, LARGE, "receiver");
        return shape(large < 1.05 * small, "%.0f us at 32 B, %.0f at 32 KB", small, large);
    }

    private static Observation nicDominates(Bench bench) {
        long sizes = Bench.SIZES.stream().filter(size -> nicDominates(bench, size, "sender") && nicDominates(bench, size, "receiver"))
                .count();
        return shape(2 * sizes > Bench.SIZES.size(), "at %d of %d sizes", sizes, Bench.SIZES.size());
    }

    private static boolean nicDominates(Bench bench, int size, String host) {
        double nic = bench.nicWork(U1_ZERO_COPY, size, host);
        return nic > bench.hostWork(U1_ZERO_COPY, size, host) && nic > bench.work(U1_ZERO_COPY, size, "cable", "link");
    }

    private static Observation sendReturnsEarly(Bench bench) {
        List<Journey.Stop> calls = bench.lane(U1_ZERO_COPY, "sender", "driver");
        List<Journey.Stop> moves = bench.lane(U1_ZERO_COPY, "sender", "nic-sdma");
        boolean early = IntStream.range(0, calls.size()).allMatch(i -> calls.get(i).endPs() < moves.get(i).endPs());
        return shape(early, "the first call ends %.0f us before its data has moved",
                (moves.getFirst().endPs() - calls.getFirst().endPs()) / 1e6);
    }

    private static double scattered(Bench bench, int size, String host, String layer) {
        return bench.work(U1_ZERO_COPY, size, host, layer) - bench.work(U1_LINEAR, size, host, layer);
    }

    private static Observation linearSame(Bench bench) {
        double most = Bench.SIZES.stream().filter(s -> s <= 4 * KB)
                .mapToDouble(s -> scattered(bench, s, "sender", "nic-sdma") + scattered(bench, s, "receiver", "nic-rdma")).max()
                        .orElseThrow();
        return shape(most < 0.01, "they differ by %.2f us at most", most);
    }

    private static Observation linearDiverges(Bench bench) {
        boolean grows = IntStream.range(1, 8).allMatch(pages -> scattered(bench, (pages + 1) * 4 * KB, "sender", "nic-sdma")
                > scattered(bench, pages * 4 * KB, "sender", "nic-sdma"));
        return shape(grows, "up to %.1f us at 32 KB", scattered(bench, LARGE, "sender", "nic-sdma"));
    }

    private static Observation vectors(Bench bench) {
        double each = scattered(bench, 8 * KB, "sender", "nic-sdma");
        boolean perPage = Bench.SIZES.stream().allMatch(s -> Math.abs(scattered(bench, s, "sender",
                "nic-sdma") - (Math.ceilDiv(s, 4 * KB) - 1) * each)
                < 0.01);
        return shape(perPage, "%.1f us for each page after the first, nothing for a linear buffer", each);
    }

    private static Observation ladder(Bench bench) {
        double[] steps = List.of(U1_BASE, U1_LARGE_MTU, U1_NIC_CHECKSUM, U1_ZERO_COPY, U1_LINEAR, U2_INTERRUPT, U2_NIC_QUEUE, U3, U4)
                .stream()
                .mapToDouble(scenario -> bench.throughput(scenario, LARGE)).toArray();
        // The paper itself says "little or no gain" between the two variants of U2.
        boolean ascends = IntStream.range(1, steps.length).allMatch(i -> steps[i] > (i == 6 ? 0.99 : 1) * steps[i - 1]);
        return shape(ascends, "%.0f < %.0f < %.0f < %.0f < %.0f < %.0f ~ %.0f < %.0f < %.0f Mb/s", Arrays.stream(steps).boxed().toArray());
    }
}
