package org.stacklab.validate;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.trace.Journey;
import org.stacklab.trace.SpanStore;
import org.stacklab.verify.Speed;
import org.stacklab.verify.Stage;

/**
 * The five layers of paper 001, section 5.3, for the first workload of a lab: host, card, link, card, host. As in the paper the costs
 * per packet are measured with a message of one byte, and the costs per byte of buses and link follow from their rates; those of hosts
 * that copy are measured with a long message. Measured without contention.
 */
final class PathStages {
    private static final int UDP_IP_BYTES = 28;
    private static final int LONG_BYTES = 32 << 10;

    private final LabSpec lab;
    private final Measured one;
    private final Measured many;

    /** What layers worked on a lone message, and how long it was under way; the sender's interrupt is not on its way. */
    private record Measured(List<Journey.Stop> stops, long latencyPs, long requestPs) {
        static Measured of(RunResult result, String senderName, String receiverName) {
            List<Journey.Stop> stops = Journey.all(result.spans()).values().stream().flatMap(journey -> journey.stops().stream())
                    .filter(stop -> !(stop.host().equals(senderName) && stop.layer().equals(Layer.INTERRUPT))).toList();
            SpanStore spans = result.spans();
            return new Measured(stops, result.flows().getFirst().firstLatencyPs(),
                    Bench.ofKind(spans, receiverName, "pio").mapToLong(spans::ownPs).findFirst().orElse(0));
        }

        long ownPs(String host, List<String> layers) {
            return stops.stream().filter(stop -> stop.host().equals(host) && layers.contains(stop.layer()))
                    .mapToLong(Journey.Stop::ownPs).sum();
        }

        long ownPs() {
            return stops.stream().mapToLong(Journey.Stop::ownPs).sum();
        }
    }

    /**
     * Measures a lab.
     *
     * @param lab two hosts, a cable, one UDP workload
     * @param runs how runs are made
     */
    PathStages(LabSpec lab, Runs runs) {
        this.lab = lab;
        LabSpec quiet = Variant.pipelining(Variant.withoutContention(lab), "coarse");
        one = Measured.of(runs.recorded(Variant.burst(quiet, 1, 1)), sender().name(), receiver().name());
        many = Measured.of(runs.recorded(Variant.burst(quiet, LONG_BYTES, 1)), sender().name(), receiver().name());
    }

    private WorkloadSpec workload() {
        return lab.workloads().getFirst();
    }

    private HostSpec sender() {
        return host(workload().sourceHost());
    }

    private HostSpec receiver() {
        return host(workload().targetHost());
    }

    private HostSpec host(String id) {
        return lab.hosts().stream().filter(host -> host.id().equals(id)).findFirst().orElseThrow();
    }

    /** How long packets of a message are. */
    static int packetBytes(int messageBytes) {
        return messageBytes + UDP_IP_BYTES;
    }

    /** The threshold of the receiving card. */
    int thresholdBytes() {
        return receiver().nics().getFirst().values().getInt(NicParameters.THRESHOLD);
    }

    /** The layers a lone message passes, in their order. */
    List<Stage> stages() {
        return stages(0);
    }

    /** The same in a burst: the receiver writes the request for a further message while the card delivers one, over the same bus. */
    List<Stage> stagesInBurst() {
        return stages(one.requestPs());
    }

    private List<Stage> stages(long requestPs) {
        String cable = lab.links().getFirst().name();
        Speed read = Speed.ofRate(sender().values().get(HostParameters.DMA_READ_RATE));
        Speed link = Speed.ofRate(lab.links().getFirst().values().get(NetworkParameters.LINK_RATE));
        Speed write = Speed.ofRate(receiver().values().get(HostParameters.DMA_WRITE_RATE));
        List<Stage> stages = new ArrayList<>();
        stages.add(hostStage(sender().name(), 0));
        stages.add(stage("sending card", own(sender(), Layer.NIC_SDMA), 0, read, 0, false));
        stages.add(stage("link", own(sender(), Layer.NIC_SEND) + one.ownPs(cable, List.of(Layer.LINK)), chunkPs(sender()), link,
                own(receiver(), Layer.NIC_RECV), true));
        stages.add(stage("receiving card", own(receiver(), Layer.NIC_RDMA) + requestPs, chunkPs(receiver()), write, 0, true));
        stages.add(hostStage(receiver().name(), one.latencyPs() - one.ownPs()));
        return stages;
    }

    /** What the firmware of the busier card does for a packet, whatever its DMA engines do meanwhile. */
    long firmwarePs() {
        long out = own(sender(), Layer.NIC_SDMA) + own(sender(), Layer.NIC_SEND) - dmaPs(sender(), HostParameters.DMA_READ_RATE);
        long in = own(receiver(), Layer.NIC_RECV) + own(receiver(), Layer.NIC_RDMA) - dmaPs(receiver(), HostParameters.DMA_WRITE_RATE);
        return Math.max(out, in);
    }

    private static long dmaPs(HostSpec host, Parameter rate) {
        return Speed.ofRate(host.values().get(rate)).durationPs(packetBytes(1));
    }

    private long own(HostSpec host, String layer) {
        return one.ownPs(host.name(), List.of(layer));
    }

    private static long chunkPs(HostSpec host) {
        return host.nics().getFirst().values().get(NicParameters.DMA_INIT);
    }

    private Stage hostStage(String host, long delayPs) {
        long onePs = one.ownPs(host, Bench.HOST_LAYERS);
        Speed speed = new Speed(many.ownPs(host, Bench.HOST_LAYERS) - onePs, LONG_BYTES - 1L);
        return new Stage(host, onePs - speed.durationPs(packetBytes(1)), 0, 0, speed, 0, 0, delayPs, 0, false);
    }

    private static Stage stage(String name, long onePs, long chunkPs, Speed speed, long noticePs, boolean cutThrough) {
        return new Stage(name, onePs - speed.durationPs(packetBytes(1)), chunkPs, 0, speed, 0, 0, 0, noticePs, cutThrough);
    }
}
