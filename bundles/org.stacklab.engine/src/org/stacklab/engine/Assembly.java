package org.stacklab.engine;

import static org.stacklab.machine.part.RunParameters.CONTENTION;
import static org.stacklab.machine.part.RunParameters.SEED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.Host;
import org.stacklab.machine.World;
import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.LinkEnd;
import org.stacklab.machine.net.LinkTap;
import org.stacklab.machine.net.Switch;
import org.stacklab.machine.nic.Card;
import org.stacklab.machine.nic.Cards;
import org.stacklab.machine.os.Kernel;
import org.stacklab.sim.Simulator;
import org.stacklab.trace.Recorder;

/** Builds the machines of a lab from its specification and plugs them together. */
final class Assembly {
    private static final int NETWORK_10 = 10 << 24;

    private final LabSpec lab;
    private final World world;
    private final Map<String, Kernel> kernels = new LinkedHashMap<>();
    private final Map<String, Card> nics = new LinkedHashMap<>();
    private final Map<String, Switch> switches = new LinkedHashMap<>();
    private final List<LinkDirection> directions = new ArrayList<>();
    private final List<Workload> workloads = new ArrayList<>();
    private final RouteTable routes;

    Assembly(LabSpec lab, boolean keepSpans, LinkTap tap) {
        this.lab = lab;
        Simulator sim = new Simulator(lab.values().get(SEED), originIds(), lab.values().isOn(CONTENTION));
        world = new World(sim, new Recorder(sim, keepSpans));
        routes = new RouteTable(lab);
        for (int i = 0; i < lab.hosts().size(); i++) {
            addHost(lab.hosts().get(i), NETWORK_10 + i + 1);
        }
        for (SwitchSpec each : lab.switches()) {
            switches.put(each.id(), new Switch(each.values(), each.portIds().size()));
        }
        for (LinkSpec each : lab.links()) {
            addLink(each, tap);
        }
        for (WorkloadSpec each : lab.workloads()) {
            workloads.add(Workloads.of(world, each, kernels.get(each.sourceHost()), kernels.get(each.targetHost())));
        }
    }

    private SortedSet<String> originIds() {
        SortedSet<String> ids = new TreeSet<>();
        for (HostSpec host : lab.hosts()) {
            ids.add(host.id());
            host.nics().forEach(nic -> ids.add(nic.id()));
        }
        lab.switches().forEach(s -> ids.add(s.id()));
        lab.links().forEach(l -> ids.add(l.id()));
        lab.workloads().forEach(w -> ids.add(w.id()));
        return ids;
    }

    /** A host talks through its first card that has a cable; cards without one do nothing. */
    private void addHost(HostSpec spec, int address) {
        Host host = new Host(world, spec.id(), spec.name(), spec.values());
        for (NicSpec nic : spec.nics()) {
            if (routes.isPlugged(nic.id()) && !kernels.containsKey(spec.id())) {
                Card card = Cards.of(nic.kind(), host, nic.id(), nic.values(), to -> routes.from(nic.id(), to));
                Kernel kernel = new Kernel(host, card, address);
                card.attach(kernel.interruptHandler());
                routes.locate(nic.id(), address);
                nics.put(nic.id(), card);
                kernels.put(spec.id(), kernel);
            }
        }
    }

    private void addLink(LinkSpec spec, LinkTap tap) {
        LinkDirection forth = direction(spec, "forth", spec.portA());
        LinkDirection back = direction(spec, "back", spec.portB());
        forth.tap(tap, spec.portA(), spec.portB());
        back.tap(tap, spec.portB(), spec.portA());
        directions.add(forth);
        directions.add(back);
        back.connect(plug(spec.portA(), forth));
        forth.connect(plug(spec.portB(), back));
    }

    private LinkDirection direction(LinkSpec spec, String name, String fromPort) {
        Card card = nics.get(fromPort);
        return new LinkDirection(world, spec.id(), spec.name(), name, spec.values(), card == null ? null : card.memory(),
                card == null ? 1 : card.memoryRateBitsPerSec());
    }

    private LinkEnd plug(String port, LinkDirection outgoing) {
        Card card = nics.get(port);
        if (card != null) {
            card.plug(outgoing);
            return card;
        }
        for (SwitchSpec each : lab.switches()) {
            int index = each.portIds().indexOf(port);
            if (index >= 0) {
                return switches.get(each.id()).plug(index, outgoing);
            }
        }
        return new UnusedPort(port);
    }

    World world() {
        return world;
    }

    List<Workload> workloads() {
        return workloads;
    }

    Iterable<LinkDirection> directions() {
        return directions;
    }

    /** A card by its id; nothing if it has no cable. */
    Optional<Card> card(String id) {
        return Optional.ofNullable(nics.get(id));
    }

    Iterable<Kernel> kernels() {
        return kernels.values();
    }
}
