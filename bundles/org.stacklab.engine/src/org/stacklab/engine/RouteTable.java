package org.stacklab.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;

/** Shortest source routes through the switches of a lab, found by breadth-first search when first asked for. */
final class RouteTable {
    private static final int[] DIRECT = new int[0];

    private final Map<String, String> farEnd = new LinkedHashMap<>();
    private final Map<String, SwitchSpec> switchOf = new LinkedHashMap<>();
    private final Map<Integer, String> portOf = new LinkedHashMap<>();
    private final Map<String, Map<Integer, int[]>> found = new LinkedHashMap<>();

    RouteTable(LabSpec lab) {
        for (LinkSpec link : lab.links()) {
            farEnd.put(link.portA(), link.portB());
            farEnd.put(link.portB(), link.portA());
        }
        for (SwitchSpec each : lab.switches()) {
            each.portIds().forEach(port -> switchOf.put(port, each));
        }
    }

    boolean isPlugged(String port) {
        return farEnd.containsKey(port);
    }

    /** Says at which port a host is. */
    void locate(String port, int address) {
        portOf.put(address, port);
    }

    /** The route from a card to a host. */
    int[] from(String port, int address) {
        return found.computeIfAbsent(port, p -> new LinkedHashMap<>()).computeIfAbsent(address, a -> search(port, portOf.get(a)));
    }

    private int[] search(String from, String to) {
        ArrayDeque<Way> open = new ArrayDeque<>();
        Set<String> seen = new LinkedHashSet<>();
        open.add(new Way(farEnd.get(from), DIRECT));
        while (!open.isEmpty()) {
            Way way = open.pollFirst();
            if (way.port.equals(to)) {
                return way.outputs;
            }
            SwitchSpec crossed = switchOf.get(way.port);
            if (crossed != null && seen.add(crossed.id())) {
                for (int output = 0; output < crossed.portIds().size(); output++) {
                    String beyond = farEnd.get(crossed.portIds().get(output));
                    if (beyond != null) {
                        open.addLast(way.through(output, beyond));
                    }
                }
            }
        }
        throw new IllegalStateException("no way leads from port " + from + " to port " + to);
    }

    private record Way(String port, int[] outputs) {
        Way through(int output, String beyond) {
            int[] longer = Arrays.copyOf(outputs, outputs.length + 1);
            longer[outputs.length] = output;
            return new Way(beyond, longer);
        }
    }
}
