package org.stacklab.engine.whatif;

import static org.stacklab.machine.part.HostParameters.DMA_READ_RATE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_RATE;
import static org.stacklab.machine.part.NicParameters.DMA_INIT;
import static org.stacklab.machine.part.NicParameters.FIRMWARE_CHECKSUM;
import static org.stacklab.machine.part.NicParameters.OFFLOAD_RECEIVE;
import static org.stacklab.machine.part.NicParameters.OFFLOAD_SEND;
import static org.stacklab.machine.part.NicParameters.RDMA;
import static org.stacklab.machine.part.NicParameters.RECV;
import static org.stacklab.machine.part.NicParameters.SDMA;
import static org.stacklab.machine.part.NicParameters.SEND;
import static org.stacklab.machine.part.NicParameters.SRAM_RATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.whatif.Cost.Setting;
import org.stacklab.engine.whatif.Effect.Rest;
import org.stacklab.engine.whatif.Effect.Shortage;
import org.stacklab.engine.whatif.Effect.Work;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;

/** What the firmware and the host DMA of a card cost. */
final class CardCosts {
    private static final String FIRMWARE = "/firmware";

    private final HostSpec host;
    private final NicSpec card;
    private final List<Cost> costs = new ArrayList<>();

    private CardCosts(HostSpec host, NicSpec card) {
        this.host = host;
        this.card = card;
    }

    /** The costs of every card of a host; those of a card that is not used leave no record. */
    static List<Cost> of(HostSpec host) {
        return host.nics().stream().flatMap(card -> new CardCosts(host, card).all().stream()).toList();
    }

    private List<Cost> all() {
        perPacket("SDMA firmware", Layer.NIC_SDMA, SDMA, OFFLOAD_SEND);
        perPacket("SEND firmware", Layer.NIC_SEND, SEND);
        perPacket("RECV firmware", Layer.NIC_RECV, RECV);
        perPacket("RDMA firmware", Layer.NIC_RDMA, RDMA, OFFLOAD_RECEIVE);
        add("DMA initialisation", List.of(DMA_INIT), Map.of(Layer.NIC_SDMA + FIRMWARE, firstAtMost(SDMA, OFFLOAD_SEND),
                Layer.NIC_SEND + FIRMWARE, (first, ownPs) -> first ? ownPs : 0,
                Layer.NIC_RDMA + FIRMWARE, firstAtMost(RDMA, OFFLOAD_RECEIVE)));
        add("checksum by firmware", List.of(FIRMWARE_CHECKSUM), Map.of(Layer.NIC_SEND + FIRMWARE, nextToNothingBut(SEND),
                Layer.NIC_RECV + FIRMWARE, nextToNothingBut(RECV)));
        dma("DMA from host memory", Layer.NIC_SDMA, DMA_READ_RATE);
        dma("DMA to host memory", Layer.NIC_RDMA, DMA_WRITE_RATE);
        costs.add(Cost.of(host.name(), "competition for the memory of the card", List.of(new Setting(card.id(), SRAM_RATE)),
                new Shortage(host.name() + "/nic-sram")));
        return costs;
    }

    private void perPacket(String what, String layer, Parameter... parameters) {
        add(what, List.of(parameters), Map.of(layer + FIRMWARE, Rest.without(sum(parameters))));
    }

    /** Of the first piece of every packet what is left when only these count; nothing of the others, which are further DMAs. */
    private Rest firstAtMost(Parameter... parameters) {
        long mostPs = sum(parameters);
        return (first, ownPs) -> first ? Math.min(ownPs, mostPs) : 0;
    }

    private Rest nextToNothingBut(Parameter parameter) {
        long mostPs = sum(parameter);
        return (first, ownPs) -> first ? Math.min(ownPs, mostPs) : ownPs;
    }

    private long sum(Parameter... parameters) {
        long sumPs = 0;
        for (Parameter each : parameters) {
            sumPs += card.values().get(each);
        }
        return sumPs;
    }

    private void add(String what, List<Parameter> parameters, Map<String, Rest> kinds) {
        costs.add(Cost.of(host.name(), what, HostCosts.settings(card.id(), parameters), new Work(host.name(), kinds)));
    }

    private void dma(String what, String layer, Parameter rate) {
        Values values = host.values();
        costs.add(Cost.of(host.name(), what, HostCosts.settings(host.id(), List.of(rate)),
                new Work(host.name(), Map.of(layer + "/dma", NetworkCosts.faster(0, values.get(rate), rate.max())))));
    }
}
