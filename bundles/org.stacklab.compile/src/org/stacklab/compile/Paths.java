package org.stacklab.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.SwitchPort;

/** Which hosts can reach each other. The engine goes the same ways. */
final class Paths {
    private final Map<Port, List<Port>> neighbours = new HashMap<>();

    Paths(Lab lab) {
        for (Link link : lab.getLinks()) {
            plug(link.getA(), link.getB());
            plug(link.getB(), link.getA());
        }
    }

    private void plug(Port port, Port far) {
        if (port != null) {
            List<Port> known = neighbours.computeIfAbsent(port, p -> new ArrayList<>());
            if (far != null) {
                known.add(far);
            }
        }
    }

    /** Whether a cable is plugged into a port. */
    boolean isPlugged(Port port) {
        return neighbours.containsKey(port);
    }

    /** The card a host talks through: the first one with a cable. */
    Optional<Nic> cardOf(Host host) {
        return host.getNics().stream().filter(this::isPlugged).findFirst();
    }

    /** Whether cables and switches lead from one card to another. Hosts do not forward. */
    boolean exists(Nic from, Nic to) {
        Deque<Port> open = new ArrayDeque<>(beyond(from));
        Set<Switch> crossed = new HashSet<>();
        while (!open.isEmpty()) {
            Port port = open.pollFirst();
            if (port == to) {
                return true;
            }
            if (port instanceof SwitchPort && port.eContainer() instanceof Switch each && crossed.add(each)) {
                each.getPorts().forEach(output -> open.addAll(beyond(output)));
            }
        }
        return false;
    }

    private List<Port> beyond(Port port) {
        return neighbours.getOrDefault(port, List.of());
    }
}
