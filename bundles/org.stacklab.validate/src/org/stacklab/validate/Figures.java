package org.stacklab.validate;

import static org.stacklab.plot.PlotAxis.Scale.BYTES;
import static org.stacklab.plot.PlotAxis.Scale.BYTES_LOG;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stacklab.plot.PlotAxis;

/** The figures of the two papers, each declared once. Published points come from the reference data, see {@link PublishedPoints}. */
public final class Figures {
    private static final String MBPS = "throughput in Mb/s";
    private static final String US = "time in µs";
    private static final PlotAxis SIZE = PlotAxis.of("message size", BYTES_LOG);
    private static final PlotAxis EVEN_SIZE = PlotAxis.of("message size", BYTES);
    private static final List<Integer> STEPS = IntStream.rangeClosed(1, 128).mapToObj(n -> n << 8).toList();
    private static final List<Integer> SMALL = Bench.SIZES.stream().filter(size -> size <= 1024).toList();

    private Figures() {
    }

    /**
     * All of them.
     *
     * @return in the order of the papers
     */
    public static List<Figure> all() {
        return Stream.of(ladder(), cards(), charts(), pipelining()).flatMap(List::stream).toList();
    }

    /**
     * A figure by its name.
     *
     * @param id for example {@code udp-fig12}
     * @return the figure, if there is one of that name
     */
    public static Optional<Figure> named(String id) {
        return all().stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    private static Figure size(String id, String title, String where, String y) {
        return Figure.curves(id, title, where, SIZE, y, Bench.SIZES);
    }

    private static Figure throughput(String id, String title, String where) {
        return size(id, title, where, MBPS);
    }

    private static List<Figure> ladder() {
        return List.of(
                Figure.curves("udp-fig1a", "Fragmentation at the sender", "paper 000, figure 1a", EVEN_SIZE, US, STEPS)
                        .line("MTU 4 KB", "work u1-base X sender system-call").line("MTU 32 KB", "work u1-large-mtu X sender system-call"),
                Figure.curves("udp-fig1b", "Defragmentation at the receiver", "paper 000, figure 1b", EVEN_SIZE, US, STEPS)
                        .line("MTU 4 KB", "work u1-base X receiver bottom-half")
                        .line("MTU 32 KB", "work u1-large-mtu X receiver bottom-half"),
                throughput("udp-fig2", "A larger MTU", "paper 000, figure 2").line("MTU 4 KB", "throughput u1-base X")
                        .line("MTU 32 KB", "throughput u1-large-mtu X"),
                size("udp-fig3a", "Checksum at the sender", "paper 000, figure 3a", US)
                        .line("copy and checksum", "step u1-large-mtu X sender copy+checksum")
                        .line("copy, checksum on the card", "step u1-nic-checksum X sender copy"),
                size("udp-fig3b", "Checksum at the receiver", "paper 000, figure 3b", US)
                        .line("checksum by the host", "step u1-large-mtu X receiver checksum")
                        .line("checksum on the card", "step u1-nic-checksum X receiver checksum"),
                throughput("udp-fig4", "The checksum on the card", "paper 000, figure 4").line("MTU 32 KB", "throughput u1-large-mtu X")
                        .line("+ checksum on the card", "throughput u1-nic-checksum X"),
                throughput("udp-fig5", "Zero copy", "paper 000, figure 5").line("MTU 32 KB", "throughput u1-large-mtu X")
                        .line("+ checksum on the card", "throughput u1-nic-checksum X").line("+ zero copy", "throughput u1-zero-copy X"),
                size("udp-fig6", "The first touch of received data", "paper 000, figure 6", US)
                        .line("copy after host checksum", "step u1-large-mtu X receiver copy")
                        .line("copy after card checksum", "step u1-nic-checksum X receiver copy"),
                side("udp-fig7a", "Who works at the sender", "paper 000, figure 7a", "u1-zero-copy", "sender"),
                side("udp-fig7b", "Who works at the receiver", "paper 000, figure 7b", "u1-zero-copy", "receiver"),
                size("udp-fig8a", "Physically linear buffers at the sender", "paper 000, figure 8a", US)
                        .line("scattered", "work u1-zero-copy X sender nic-sdma").line("linear", "work u1-linear X sender nic-sdma"),
                size("udp-fig8b", "Physically linear buffers at the receiver", "paper 000, figure 8b", US)
                        .line("scattered", "work u1-zero-copy X receiver nic-rdma").line("linear", "work u1-linear X receiver nic-rdma"),
                throughput("udp-fig9", "Physically linear buffers", "paper 000, figure 9").line("scattered", "throughput u1-zero-copy X")
                        .line("linear", "throughput u1-linear X"));
    }

    private static Figure side(String id, String title, String where, String scenario, String host) {
        return size(id, title, where, US).line("card", "card " + scenario + " X " + host).line("link", "work " + scenario + " X cable link")
                .line("host", "host " + scenario + " X " + host);
    }

    private static List<Figure> cards() {
        return List.of(
                Figure.bars("udp-fig10", "What the firmware costs, 32 B", "paper 000, figure 10", US, "LANai 4, original", "u1-large-mtu",
                        "LANai 4, modified", "u1-linear", "LANai 9, original", "u2-copying", "LANai 9, modified", "u2-interrupt")
                        .line("sender", "stay X 32B sender").line("receiver", "stay X 32B receiver"),
                throughput("udp-fig11", "A faster card", "paper 000, figure 11").line("LANai 4", "throughput u1-linear X")
                        .line("LANai 9", "throughput u2-interrupt X"),
                throughput("udp-fig12", "The receive queue on the card", "paper 000, figure 12")
                        .line("look-up by interrupt", "throughput u2-interrupt X").line("queue on the card", "throughput u2-nic-queue X"),
                size("udp-fig13a", "DMA over a wide bus at the sender", "paper 000, figure 13a", US)
                        .line("PCI 32/33", "step u2-nic-queue X sender dma").line("PCI 64/66", "step u3 X sender dma"),
                size("udp-fig13b", "DMA over a wide bus at the receiver", "paper 000, figure 13b", US)
                        .line("PCI 32/33", "step u2-nic-queue X receiver dma").line("PCI 64/66", "step u3 X receiver dma"),
                side("udp-fig14", "Who works over a wide bus", "paper 000, figure 14", "u3", "sender"),
                throughput("udp-fig15", "A wide bus", "paper 000, figure 15").line("PCI 32/33", "throughput u2-nic-queue X")
                        .line("PCI 64/66", "throughput u3 X"),
                Figure.bars("udp-fig16", "DMA of 32 KB by chipset", "paper 000, figure 16", US, "440BX, 32/33", "u2-nic-queue",
                        "815EP, 32/33", "e1-coarse", "AMD 762, 64/66", "u3")
                        .line("host to card", "step X 32KB sender dma").line("card to host", "step X 32KB receiver dma"),
                size("udp-fig17", "A faster link", "paper 000, figure 17", US).line("Myrinet-1280", "work u3 X cable link")
                        .line("Myrinet-2000", "work u4 X cable link"),
                throughput("udp-fig18", "A faster link", "paper 000, figure 18").line("Myrinet-1280", "throughput u3 X")
                        .line("Myrinet-2000", "throughput u4 X"));
    }

    private static List<Figure> charts() {
        return List.of(
                Figure.chart("eudp-fig2", "The traditional stack", "paper 001, figure 2", Scenarios.E1_TRADITIONAL),
                Figure.chart("eudp-fig3", "Checksum and copies offloaded", "paper 001, figure 3", Scenarios.E1_FIG3),
                Figure.chart("eudp-fig4", "The idle link of the traditional stack", "paper 001, figure 4", Scenarios.E1_TRADITIONAL),
                overheads("eudp-fig8a", "Overheads for 1 B", "paper 001, figure 8a", "1B"),
                overheads("eudp-fig8b", "Overheads for 32 KB", "paper 001, figure 8b", "32KB"),
                Figure.chart("eudp-fig9", "E-UDP", "paper 001, figure 9", Scenarios.E1_EUDP));
    }

    private static Figure overheads(String id, String title, String where, String size) {
        return Figure.bars(id, title, where, US, "hosts", "hosts", "cards", "cards", "both", "overhead")
                .line("UDP", "X e1-traditional " + size).line("E-UDP", "X e1-eudp " + size);
    }

    private static List<Figure> pipelining() {
        return List.of(
                compared(size("eudp-fig10a", "Latency", "paper 001, figure 10a", US), "latency").closed("bus alone", "bytes X * 8 / 1007"),
                compared(Figure.curves("eudp-fig10b", "Latency of small messages", "paper 001, figure 10b", SIZE, US, SMALL), "latency"),
                compared(throughput("eudp-fig11", "Bandwidth", "paper 001, figure 11"), "throughput"),
                forecast("eudp-fig12a", "Latency, closed form and emulator", "paper 001, figure 12a", "latency", "e1-coarse", "e1-eudp"),
                forecast("eudp-fig12b", "Bandwidth, closed form and emulator", "paper 001, figure 12b",
                        "throughput", "e1-coarse", "e1-eudp"),
                forecast("eudp-fig13a", "Latency at 2 Gb/s over PCI 64/66", "paper 001, figure 13a", "latency", "e2-coarse", "e2-fine"),
                forecast("eudp-fig13b", "Bandwidth at 2 Gb/s over PCI 64/66", "paper 001, figure 13b",
                        "throughput", "e2-coarse", "e2-fine"),
                forecast("eudp-fig14a", "Latency at 10 Gb/s over PCI 64/133", "paper 001, figure 14a", "latency", "e3-coarse", "e3-fine"),
                forecast("eudp-fig14b", "Bandwidth at 10 Gb/s over PCI 64/133", "paper 001, figure 14b",
                        "throughput", "e3-coarse", "e3-fine"));
    }

    private static Figure compared(Figure figure, String measure) {
        return figure.line("E-UDP", measure + " e1-eudp X").line("GM", measure + " e1-gm X").line("Berkeley-VIA", measure + " e1-bvia X")
                .line("UDP", measure + " e1-traditional X");
    }

    private static Figure forecast(String id, String title, String where, String measure, String coarse, String fine) {
        return size(id, title, where, measure.equals("latency") ? US : MBPS).line("coarse", measure + " " + coarse + " X")
                .line("fine", measure + " " + fine + " X").closed("coarse, closed form", "closed-" + measure + " " + coarse + " X")
                .closed("fine, closed form", "closed-" + measure + " " + fine + " X");
    }
}
