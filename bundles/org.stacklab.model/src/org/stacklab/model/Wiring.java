package org.stacklab.model;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Workload;

/** Who is connected to whom. */
public final class Wiring {
    private Wiring() {
    }

    /**
     * The ports of a lab.
     *
     * @param lab the lab
     * @return network interfaces and switch ports, in file order
     */
    public static List<Port> ports(Lab lab) {
        return Labs.elements(lab).stream().filter(Port.class::isInstance).map(Port.class::cast).toList();
    }

    /**
     * The cables at a port.
     *
     * @param port a port
     * @return in file order; empty when nothing is plugged in, more than one when the lab is wrong
     */
    public static List<Link> linksAt(Port port) {
        List<Link> links = new ArrayList<>();
        Labs.labOf(port).ifPresent(lab -> lab.getLinks().stream().filter(link -> touches(link, port)).forEach(links::add));
        return links;
    }

    /**
     * The other end of a cable.
     *
     * @param link a cable at the port
     * @param port one of its ends
     * @return what the port is connected to; null when the other end is loose
     */
    public static Port farEnd(Link link, Port port) {
        return link.getA() == port ? link.getB() : link.getA();
    }

    /**
     * The workloads of a host.
     *
     * @param host a host
     * @return those that send from it or to it, in file order
     */
    public static List<Workload> workloadsOf(Host host) {
        List<Workload> workloads = new ArrayList<>();
        Labs.labOf(host).ifPresent(lab -> lab.getWorkloads().stream().filter(w -> w.getSource() == host || w.getTarget() == host)
                .forEach(workloads::add));
        return workloads;
    }

    private static boolean touches(Link link, Port port) {
        return link.getA() == port || link.getB() == port;
    }
}
