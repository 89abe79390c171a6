package org.stacklab.compile;

import java.util.HashMap;
import java.util.Map;
import org.stacklab.model.Labs;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Port;

/** Cables and what they are plugged into. */
final class WiringChecks {
    private final Lab lab;
    private final Paths paths;
    private final Diagnostics diagnostics;

    WiringChecks(Lab lab, Paths paths, Diagnostics diagnostics) {
        this.lab = lab;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    void check() {
        Map<Port, Link> taken = new HashMap<>();
        for (Link link : lab.getLinks()) {
            checkEnd(link, "a", link.getA());
            checkEnd(link, "b", link.getB());
            if (link.getA() != null && link.getA() == link.getB()) {
                diagnostics.error(link, "b", Diagnostics.name(link) + " connects " + Diagnostics.name(link.getA())
                        + " with itself: connect one end to another port.");
            } else {
                take(link, "a", link.getA(), taken);
                take(link, "b", link.getB(), taken);
            }
        }
        lab.getHosts().forEach(this::checkCards);
    }

    private void checkEnd(Link link, String end, Port port) {
        if (port == null) {
            diagnostics.error(link, end, Diagnostics.name(link) + " has a loose end: connect it or delete the link.");
        } else if (Labs.labOf(port).orElse(null) != lab) {
            diagnostics.error(link, end, Diagnostics.name(link) + " ends outside of the lab: connect it again or delete it.");
        }
    }

    private void take(Link link, String end, Port port, Map<Port, Link> taken) {
        Link other = port == null ? null : taken.putIfAbsent(port, link);
        if (other != null) {
            diagnostics.error(link, end, Diagnostics.name(link) + " is plugged into " + Diagnostics.name(port) + ", which already has "
                    + Diagnostics.name(other) + ": a port takes one cable, so connect it elsewhere.");
        }
    }

    private void checkCards(Host host) {
        boolean isolated = paths.cardOf(host).isEmpty() && !Wiring.workloadsOf(host).isEmpty();
        if (isolated && host.getNics().isEmpty()) {
            diagnostics.error(host, "nics", Diagnostics.name(host) + " has no network interface but takes part in "
                    + Diagnostics.name(Wiring.workloadsOf(host).getFirst()) + ": add one and connect it.");
        }
        for (Nic nic : host.getNics()) {
            checkCard(host, nic, isolated);
        }
    }

    private void checkCard(Host host, Nic nic, boolean isolated) {
        if (isolated) {
            diagnostics.error(nic, "", Diagnostics.name(nic) + " is connected to nothing, but "
                    + Diagnostics.name(Wiring.workloadsOf(host).getFirst()) + " needs it: connect it with a link.");
        } else if (!paths.isPlugged(nic)) {
            diagnostics.warning(nic, "", Diagnostics.name(nic) + " is connected to nothing: connect it with a link or delete it.");
        } else if (paths.cardOf(host).orElse(null) != nic) {
            diagnostics.warning(nic, "", Diagnostics.name(nic)
                    + " is not used, for a host talks through its first connected card: delete it or disconnect the other.");
        }
    }
}
