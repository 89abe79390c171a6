package org.stacklab.engine.whatif;

import static org.stacklab.machine.part.NetworkParameters.LINK_OVERHEAD;
import static org.stacklab.machine.part.NetworkParameters.LINK_RATE;
import static org.stacklab.machine.part.NetworkParameters.SWITCH_LATENCY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.whatif.Effect.Rest;
import org.stacklab.engine.whatif.Effect.Work;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Label;

/** What cables and switches cost. The time of flight is no work of anybody and not among them. */
final class NetworkCosts {
    private static final String TRANSMIT = Layer.LINK + "/transmit";

    private NetworkCosts() {
    }

    static List<Cost> of(LabSpec lab) {
        List<Cost> costs = new ArrayList<>();
        for (LinkSpec link : lab.links()) {
            long overheadPs = link.values().get(LINK_OVERHEAD);
            costs.add(Cost.of(link.name(), "transmission", HostCosts.settings(link.id(), List.of(LINK_RATE)), new Work(link.name(),
                    Map.of(TRANSMIT, faster(overheadPs, link.values().get(LINK_RATE), LINK_RATE.max())))));
            costs.add(Cost.of(link.name(), "start of a packet", HostCosts.settings(link.id(), List.of(LINK_OVERHEAD)), new Work(link.name(),
                    Map.of(TRANSMIT, Rest.without(overheadPs)))));
        }
        for (SwitchSpec each : lab.switches()) {
            costs.add(Cost.of(each.name(), "routing", HostCosts.settings(each.id(), List.of(SWITCH_LATENCY)), new Crossing(lab, each)));
        }
        return costs;
    }

    /** What is left of a transfer at another rate, apart from a fixed time before its first byte. */
    static Rest faster(long leadPs, long rate, long fasterRate) {
        return (first, ownPs) -> {
            long fixedPs = first ? Math.min(leadPs, ownPs) : 0;
            return fixedPs + Scale.up(ownPs - fixedPs, rate, fasterRate);
        };
    }

    /** The time the head of a packet takes through a switch, which begins its transfer on every cable that leads away. */
    private record Crossing(LabSpec lab, SwitchSpec crossed) implements Effect {
        @Override
        public Rest restOf(Label label) {
            boolean leaves = label.layer().equals(Layer.LINK) && lab.links().stream().anyMatch(link -> link.name().equals(label.host())
                    && crossed.portIds().contains(label.resource().equals("forth") ? link.portA() : link.portB()));
            return leaves ? Rest.without(crossed.values().get(SWITCH_LATENCY)) : null;
        }
    }
}
