package org.stacklab.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.machine.part.Values;

/**
 * A lab as the engine runs it: complete, consistent and immutable. Whoever makes one guarantees that references resolve, that every
 * link has two different ports and no port two links; {@link Run} fails loudly otherwise. Ids are stable: they order events and seed
 * random streams.
 *
 * @param name the name of the lab
 * @param extrapolated why its results are an extrapolation, in sentences; empty when its parts were measured together. Changes nothing
 * @param values what is set for the run as a whole
 * @param hosts the hosts
 * @param switches the switches
 * @param links the cables
 * @param workloads who sends what to whom
 */
public record LabSpec(String name, List<String> extrapolated, Values values, List<HostSpec> hosts, List<SwitchSpec> switches,
        List<LinkSpec> links, List<WorkloadSpec> workloads) {
    /** Keeps its own copies of the lists. */
    public LabSpec {
        extrapolated = List.copyOf(extrapolated);
        hosts = List.copyOf(hosts);
        switches = List.copyOf(switches);
        links = List.copyOf(links);
        workloads = List.copyOf(workloads);
    }

    /**
     * What the ports are called.
     *
     * @return names by stable id: {@code host.card} and {@code switch.number}, from 0
     */
    public Map<String, String> portNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (HostSpec host : hosts) {
            host.nics().forEach(nic -> names.put(nic.id(), host.name() + "." + nic.name()));
        }
        for (SwitchSpec each : switches) {
            for (int port = 0; port < each.portIds().size(); port++) {
                names.put(each.portIds().get(port), each.name() + "." + port);
            }
        }
        return names;
    }

    /**
     * A lab of which nobody asks whether it was measured.
     *
     * @param name the name of the lab
     * @param values what is set for the run as a whole
     * @param hosts the hosts
     * @param switches the switches
     * @param links the cables
     * @param workloads who sends what to whom
     */
    public LabSpec(String name, Values values, List<HostSpec> hosts, List<SwitchSpec> switches, List<LinkSpec> links,
            List<WorkloadSpec> workloads) {
        this(name, List.of(), values, hosts, switches, links, workloads);
    }

    /**
     * A host.
     *
     * @param id stable id
     * @param name unique name
     * @param values processor, chipset and kernel
     * @param nics its network interfaces
     */
    public record HostSpec(String id, String name, Values values, List<NicSpec> nics) {
        /** Keeps its own copy of the list. */
        public HostSpec {
            nics = List.copyOf(nics);
        }
    }

    /**
     * A network interface, which is a port.
     *
     * @param id stable id
     * @param name name within the host
     * @param kind the family of its part, which says what it is, for example {@code lanai}
     * @param values board and firmware
     */
    public record NicSpec(String id, String name, String kind, Values values) {
    }

    /**
     * A switch.
     *
     * @param id stable id
     * @param name unique name
     * @param values the crossbar
     * @param portIds stable ids of its ports in order
     */
    public record SwitchSpec(String id, String name, Values values, List<String> portIds) {
        /** Keeps its own copy of the list. */
        public SwitchSpec {
            portIds = List.copyOf(portIds);
        }
    }

    /**
     * A cable between two ports, full duplex.
     *
     * @param id stable id
     * @param name unique name
     * @param portA id of one port
     * @param portB id of the other port
     * @param values the cable
     */
    public record LinkSpec(String id, String name, String portA, String portB, Values values) {
    }

    /**
     * A source of traffic.
     *
     * @param id stable id
     * @param name unique name
     * @param kind the family of its part, which says what it does, for example {@code udp-burst}
     * @param sourceHost id of the host that sends
     * @param targetHost id of the host that receives
     * @param values size, count and the like
     */
    public record WorkloadSpec(String id, String name, String kind, String sourceHost, String targetHost, Values values) {
        /**
         * Whether a kind of workload goes past the kernel, by a user-level messaging library.
         *
         * @param kind a workload part
         * @return true for GM and its like
         */
        public static boolean isUserLevel(String kind) {
            return kind.startsWith("gm-");
        }

        /**
         * Whether a kind of workload sends what its schedule says, as opposed to a count of equal messages.
         *
         * @param kind a workload part
         * @return true when only the schedule says what is sent
         */
        public static boolean isScheduled(String kind) {
            return kind.endsWith("-schedule");
        }
    }
}
