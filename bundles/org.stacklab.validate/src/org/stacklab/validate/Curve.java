package org.stacklab.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * A throughput curve over message sizes with the points a paper states.
 *
 * @param figure which figure it belongs to; curves of one figure are drawn together
 * @param name what was switched on
 * @param sizesBytes the sizes
 * @param mbps the emulated throughputs
 * @param stated the paper's points
 */
public record Curve(String figure, String name, List<Integer> sizesBytes, List<Double> mbps, List<Point> stated) {
    /**
     * A point a paper states.
     *
     * @param sizeBytes where
     * @param mbps how much
     */
    public record Point(int sizeBytes, double mbps) {
    }

    /** Keeps its own copies. */
    public Curve {
        sizesBytes = List.copyOf(sizesBytes);
        mbps = List.copyOf(mbps);
        stated = List.copyOf(stated);
    }

    static List<Curve> all(Bench bench) {
        List<Curve> curves = new ArrayList<>();
        String ladder = "Paper 000: the ladder on testbed U1 (figures 2, 4, 5, 9)";
        curves.add(of(bench, ladder, "MTU 4 KB", Scenarios.U1_BASE));
        curves.add(of(bench, ladder, "MTU 32 KB", Scenarios.U1_LARGE_MTU));
        curves.add(of(bench, ladder, "+ NIC checksum", Scenarios.U1_NIC_CHECKSUM));
        curves.add(of(bench, ladder, "+ zero-copy", Scenarios.U1_ZERO_COPY));
        curves.add(of(bench, ladder, "+ linear buffer", Scenarios.U1_LINEAR));
        String cards = "Paper 000: faster card, bus and link (figures 11, 12, 15, 18)";
        curves.add(of(bench, cards, "U2, interrupt", Scenarios.U2_INTERRUPT));
        curves.add(of(bench, cards, "U2, NIC queue", Scenarios.U2_NIC_QUEUE, new Point(32 << 10, 926)));
        curves.add(of(bench, cards, "U3, PCI 64/66", Scenarios.U3, new Point(7 << 10, 1220)));
        curves.add(of(bench, cards, "U4, Myrinet-2000", Scenarios.U4, new Point(24 << 10, 1660)));
        String eudp = "Paper 001: bandwidth on testbed E1 (figure 11)";
        curves.add(of(bench, eudp, "traditional UDP", Scenarios.E1_TRADITIONAL));
        curves.add(of(bench, eudp, "E-UDP", Scenarios.E1_EUDP, new Point(32 << 10, 951)));
        curves.add(of(bench, eudp, "Berkeley-VIA firmware, LANai 4", Scenarios.E1_BVIA));
        return curves;
    }

    private static Curve of(Bench bench, String figure, String name, Scenario scenario, Point... stated) {
        List<Double> mbps = Bench.SIZES.stream().map(size -> bench.throughput(scenario, size)).toList();
        return new Curve(figure, name, Bench.SIZES, mbps, List.of(stated));
    }
}
