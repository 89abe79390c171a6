package org.stacklab.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Stop;
import org.stacklab.trace.Journey;
import org.stacklab.trace.SpanStore;

/** Runs scenarios and measures them as the papers did. Each run is made once. May be used by several threads. */
final class Bench {
    /** The sizes of the papers' curves: powers of two up to 1 KB, then every KB. */
    static final List<Integer> SIZES = IntStream.concat(IntStream.of(32, 64, 128, 256, 512), IntStream.rangeClosed(1, 32).map(k -> k << 10))
            .boxed().toList();
    static final List<String> HOST_LAYERS = List.of(Layer.SYSTEM_CALL, Layer.DRIVER, Layer.INTERRUPT, Layer.BOTTOM_HALF,
            Layer.RECEIVE_CALL);
    private static final List<String> NIC_LAYERS = List.of(Layer.NIC_SDMA, Layer.NIC_SEND, Layer.NIC_RECV, Layer.NIC_RDMA);
    private static final double PS_PER_US = 1e6;
    private static final double MBPS = 1e6;

    private final Runs runs;
    private final Map<Scenario, Forecast> forecasts = new ConcurrentHashMap<>();

    Bench(Stop stop) {
        runs = new Runs(stop);
    }

    /** A run with its record. */
    RunResult recorded(Scenario scenario, Traffic traffic) {
        return runs.recorded(scenario.testbed().lab(scenario, traffic));
    }

    /** A run of two different hosts with its record. */
    RunResult recorded(Scenario sender, Scenario receiver, Traffic traffic) {
        return runs.recorded(sender.testbed().lab(sender, receiver, traffic));
    }

    /** The closed form beside the emulator. */
    Forecast forecast(Scenario scenario) {
        return forecasts.computeIfAbsent(scenario, s -> new Forecast(s.testbed().lab(s, Traffic.single(1)), runs));
    }

    /** Megabits per second as ttcp shows them at the receiver. */
    double throughput(Scenario scenario, int sizeBytes) {
        return runs.measured(scenario.testbed().lab(scenario, Traffic.ttcp(sizeBytes))).throughputBitsPerSec() / MBPS;
    }

    /** The highest throughput over the papers' sizes. */
    double peak(Scenario scenario) {
        return SIZES.stream().mapToDouble(size -> throughput(scenario, size)).max().orElseThrow();
    }

    /** The least size at which the throughput comes within a share of its peak. */
    int peakAt(Scenario scenario, double share) {
        double peak = peak(scenario);
        return SIZES.stream().filter(size -> throughput(scenario, size) >= share * peak).findFirst().orElseThrow();
    }

    /** Microseconds from the send call of a lone message until its receiver has it. */
    double latency(Scenario scenario, int sizeBytes) {
        return recorded(scenario, Traffic.single(sizeBytes)).flows().getFirst().firstLatencyPs() / PS_PER_US;
    }

    /** Microseconds of work in a layer for a lone message, without waiting. */
    double work(Scenario scenario, int sizeBytes, String host, String layer) {
        return Journey.all(recorded(scenario, Traffic.single(sizeBytes)).spans()).values().stream().flatMap(j -> j.stops().stream())
                .filter(s -> s.host().equals(host) && s.layer().equals(layer)).mapToLong(Journey.Stop::ownPs).sum() / PS_PER_US;
    }

    /** Microseconds of work of the hosts for a lone message on its way; the sender's completion is not on it. */
    double hostWork(Scenario scenario, int sizeBytes, String host) {
        return layers(scenario, sizeBytes, host, HOST_LAYERS);
    }

    /** Microseconds of work of a card for a lone message, DMA included. */
    double nicWork(Scenario scenario, int sizeBytes, String host) {
        return layers(scenario, sizeBytes, host, NIC_LAYERS);
    }

    private double layers(Scenario scenario, int sizeBytes, String host, List<String> layers) {
        return layers.stream().filter(layer -> !(host.equals("sender") && layer.equals(Layer.INTERRUPT)))
                .mapToDouble(layer -> work(scenario, sizeBytes, host, layer)).sum();
    }

    /** Microseconds of work of hosts and cards on both sides for a lone message. */
    double overhead(Scenario scenario, int sizeBytes) {
        return hosts(scenario, sizeBytes) + cards(scenario, sizeBytes);
    }

    /** Microseconds of work of both hosts for a lone message. */
    double hosts(Scenario scenario, int sizeBytes) {
        return hostWork(scenario, sizeBytes, "sender") + hostWork(scenario, sizeBytes, "receiver");
    }

    /** Microseconds of work of both cards for a lone message. */
    double cards(Scenario scenario, int sizeBytes) {
        return nicWork(scenario, sizeBytes, "sender") + nicWork(scenario, sizeBytes, "receiver");
    }

    /** Microseconds a lone message is in a card, from the first firmware work to the last, waiting included. */
    double stay(Scenario scenario, int sizeBytes, String host) {
        List<Journey.Stop> stops = Journey.all(recorded(scenario, Traffic.single(sizeBytes)).spans()).values().stream()
                .flatMap(j -> j.stops().stream()).filter(s -> s.host().equals(host) && NIC_LAYERS.contains(s.layer())).toList();
        long startPs = stops.stream().mapToLong(Journey.Stop::startPs).min().orElseThrow();
        return (stops.stream().mapToLong(Journey.Stop::endPs).max().orElseThrow() - startPs) / PS_PER_US;
    }

    /** Microseconds of one kind of work on a host for a lone message, for example of {@code merge copy}. */
    double step(Scenario scenario, int sizeBytes, String host, String kind) {
        SpanStore spans = recorded(scenario, Traffic.single(sizeBytes)).spans();
        return ofKind(spans, host, kind).mapToLong(spans::ownPs).sum() / PS_PER_US;
    }

    /** How often one kind of work is done on a host for a lone message. */
    long spans(Scenario scenario, int sizeBytes, String host, String kind) {
        return ofKind(recorded(scenario, Traffic.single(sizeBytes)).spans(), host, kind).count();
    }

    static IntStream ofKind(SpanStore spans, String host, String kind) {
        return IntStream.rangeClosed(1, spans.size())
                .filter(span -> spans.label(span).host().equals(host) && spans.label(span).kind().equals(kind));
    }

    /** The rectangles of a layer in the burst of ten, in the order of the packets. */
    List<Journey.Stop> lane(Scenario scenario, String host, String layer) {
        return Journey.all(recorded(scenario, Traffic.tenPackets()).spans()).values().stream()
                .sorted(Comparator.comparingInt(Journey::packet)).flatMap(j -> j.stops().stream())
                .filter(s -> s.host().equals(host) && s.layer().equals(layer)).toList();
    }
}
