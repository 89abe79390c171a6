package org.stacklab.validate;

import static org.stacklab.validate.Observation.shape;
import static org.stacklab.validate.Scenarios.E1_EUDP;
import static org.stacklab.validate.Scenarios.E1_FIG3;
import static org.stacklab.validate.Scenarios.E1_TRADITIONAL;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.stacklab.trace.Journey.Stop;

/** Shapes of the time-flow charts of paper 001, sections 3.2 and 5.1: a burst of ten datagrams of 32 KB. */
final class BurstShapes {
    /** What we take for "much longer". */
    private static final double MUCH = 1.25;

    private BurstShapes() {
    }

    static void addTo(Map<String, Shapes.Shape> all) {
        all.put("fig2-first-four-long", BurstShapes::firstFourLong);
        all.put("fig2-host-done", BurstShapes::hostDone);
        all.put("fig2-unequal", BurstShapes::unequal);
        all.put("fig2-early-gaps", BurstShapes::earlyGaps);
        all.put("fig2-early-copies", BurstShapes::earlyCopies);
        all.put("fig2-third-copy-starves", BurstShapes::thirdCopyStarves);
        all.put("fig2-bottom-half-long", BurstShapes::bottomHalfLong);
        all.put("fig3-host-negligible", BurstShapes::hostNegligible);
        all.put("fig3-first-long", BurstShapes::firstLong);
        all.put("fig4-idle", bench -> Observation.number(linkIdle(bench)));
        all.put("fig4-bandwidth", bench -> Observation.number(1 - linkIdle(bench)));
        all.put("fig4-start-gap", BurstShapes::startGap);
        all.put("fig4-gaps", BurstShapes::linkGaps);
        all.put("fig9-pipelined", BurstShapes::pipelined);
        all.put("fig9-nic-longest", BurstShapes::nicLongest);
    }

    private static double us(Stop stop) {
        return (stop.endPs() - stop.startPs()) / 1e6;
    }

    private static double least(List<Stop> lane, int from, int to) {
        return lane.subList(from, to).stream().mapToDouble(BurstShapes::us).min().orElseThrow();
    }

    private static double most(List<Stop> lane, int from, int to) {
        return lane.subList(from, to).stream().mapToDouble(BurstShapes::us).max().orElseThrow();
    }

    private static double gap(List<Stop> lane, int before) {
        return Math.max(0, lane.get(before).startPs() - lane.get(before - 1).endPs()) / 1e6;
    }

    private static List<Stop> traditional(Bench bench, String host, String layer) {
        return bench.lane(E1_TRADITIONAL, host, layer);
    }

    private static Observation firstFourLong(Bench bench) {
        List<Stop> nic = traditional(bench, "sender", "nic-sdma");
        return shape(least(nic, 0, 4) > most(nic, 4, 10), "the first four take %.0f us and more, the others %.0f and less",
                least(nic, 0, 4), most(nic, 4, 10));
    }

    private static Observation hostDone(Bench bench) {
        double donePs = traditional(bench, "sender", "driver").get(9).endPs();
        List<Stop> nic = traditional(bench, "sender", "nic-sdma");
        long packet = nic.stream().filter(s -> s.startPs() < donePs).count();
        return shape(packet == 4, "the host is done while the card has packet %d", packet);
    }

    private static Observation unequal(Bench bench) {
        List<Stop> nic = traditional(bench, "sender", "nic-sdma");
        List<Stop> bottomHalf = traditional(bench, "receiver", "bottom-half");
        double out = most(nic, 0, 10) / least(nic, 0, 10);
        double in = most(bottomHalf, 0, 10) / least(bottomHalf, 0, 10);
        return shape(out > 1.1 && in > 1.1, "longest over shortest: %.2f at the sender's card, %.2f in the bottom half", out, in);
    }

    private static Observation earlyGaps(Bench bench) {
        List<Stop> nic = traditional(bench, "receiver", "nic-rdma");
        return shape(gap(nic, 1) > gap(nic, 5) && gap(nic, 2) > gap(nic, 5), "%.0f us before packet 2, %.0f before packet 6", gap(nic, 1),
                gap(nic, 5));
    }

    private static Observation earlyCopies(Bench bench) {
        List<Stop> copies = traditional(bench, "receiver", "receive-call");
        List<Stop> arrivals = traditional(bench, "receiver", "nic-rdma");
        boolean fit = copies.get(0).endPs() < arrivals.get(1).endPs() && copies.get(1).endPs() < arrivals.get(2).endPs();
        return shape(fit, "copies take %.0f and %.0f us", us(copies.get(0)), us(copies.get(1)));
    }

    private static Observation thirdCopyStarves(Bench bench) {
        Stop third = traditional(bench, "receiver", "receive-call").get(2);
        long donePs = traditional(bench, "receiver", "bottom-half").get(9).endPs();
        return shape(third.endPs() > donePs, "copy 3 takes %.0f us and ends %.0f us after the last bottom half", us(third),
                (third.endPs() - donePs) / 1e6);
    }

    private static Observation bottomHalfLong(Bench bench) {
        List<Stop> lane = traditional(bench, "receiver", "bottom-half");
        return shape(least(lane, 3, 6) > most(lane, 0, 3), "4 to 6 take %.0f us and more, 1 to 3 %.0f and less", least(lane, 3, 6),
                most(lane, 0, 3));
    }

    private static Observation hostNegligible(Bench bench) {
        double host = bench.hostWork(E1_FIG3, 32 << 10, "sender");
        double nic = bench.nicWork(E1_FIG3, 32 << 10, "sender");
        return shape(host < 0.05 * nic, "%.0f us of host against %.0f us of card", host, nic);
    }

    private static Observation firstLong(Bench bench) {
        List<Stop> nic = bench.lane(E1_FIG3, "sender", "nic-sdma");
        boolean equal = most(nic, 1, 10) < 1.01 * least(nic, 1, 10);
        return shape(equal && us(nic.getFirst()) > MUCH * most(nic, 1, 10), "the first takes %.0f us, the others %.0f", us(nic.getFirst()),
                most(nic, 1, 10));
    }

    /** While the sender's host still works: the first three packets. */
    private static double linkIdle(Bench bench) {
        List<Stop> link = traditional(bench, "cable", "link");
        double busy = us(link.get(0)) + us(link.get(1)) + us(link.get(2));
        return 1 - busy / ((link.get(3).startPs() - link.get(0).startPs()) / 1e6);
    }

    private static Observation startGap(Bench bench) {
        Stop link = traditional(bench, "cable", "link").getFirst();
        Stop nic = traditional(bench, "sender", "nic-sdma").getFirst();
        return shape(link.startPs() >= nic.endPs(), "%.0f us, the first packet is in the card for %.0f", link.startPs() / 1e6, us(nic));
    }

    private static Observation linkGaps(Bench bench) {
        List<Stop> link = traditional(bench, "cable", "link");
        double early = IntStream.rangeClosed(1, 3).mapToDouble(i -> gap(link, i)).min().orElseThrow();
        double late = IntStream.rangeClosed(5, 9).mapToDouble(i -> gap(link, i)).max().orElseThrow();
        return shape(early > late, "%.0f us and more before packets 2 to 4, %.0f and less later", early, late);
    }

    private static Observation pipelined(Bench bench) {
        List<Stop> out = bench.lane(E1_EUDP, "sender", "nic-sdma");
        List<Stop> in = bench.lane(E1_EUDP, "receiver", "nic-rdma");
        boolean overlap = IntStream.range(0, 10).allMatch(i -> in.get(i).startPs() < out.get(i).endPs());
        double spread = Math.max(most(out, 0, 10) / least(out, 0, 10), most(in, 0, 10) / least(in, 0, 10)) - 1;
        double lost = Math.max(lostShare(out), lostShare(in));
        return shape(overlap && spread < 0.05 && lost < 0.01,
                "each packet is delivered while it is fetched, rectangles of a card differ by %.1f %%, "
                + "contention costs %.1f %%", 100 * spread, 100 * lost);
    }

    private static double lostShare(List<Stop> lane) {
        double took = lane.stream().mapToDouble(BurstShapes::us).sum();
        return 1 - lane.stream().mapToLong(Stop::ownPs).sum() / 1e6 / took;
    }

    private static Observation nicLongest(Bench bench) {
        ToDoubleFunction<String> host = side -> bench.hostWork(E1_EUDP, 32 << 10, side);
        double nic = bench.nicWork(E1_EUDP, 32 << 10, "sender");
        double link = bench.work(E1_EUDP, 32 << 10, "cable", "link");
        double most = Math.max(host.applyAsDouble("sender"), host.applyAsDouble("receiver"));
        return shape(nic > link && nic > most, "card %.0f us, link %.0f us, host %.0f us", nic, link, most);
    }
}
