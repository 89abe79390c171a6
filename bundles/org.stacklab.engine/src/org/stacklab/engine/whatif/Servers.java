package org.stacklab.engine.whatif;

import static org.stacklab.machine.part.RunParameters.CONTENTION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Label;

/**
 * Who does one thing at a time in a lab, in the order of asking: the processor of a card, its host DMA engine with the firmware that
 * programs it, its SEND thread with the cable it feeds, cables. The processors of hosts are others: see {@link Cpu}.
 */
final class Servers {
    private final boolean contention;
    private final Map<String, String> feederOf = new TreeMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[][] ofLabel;

    Servers(LabSpec lab, List<Label> labels) {
        contention = lab.values().isOn(CONTENTION);
        for (HostSpec host : lab.hosts()) {
            for (NicSpec nic : host.nics()) {
                for (LinkSpec link : lab.links()) {
                    if (nic.id().equals(link.portA()) || nic.id().equals(link.portB())) {
                        feederOf.put(link.name() + (nic.id().equals(link.portA()) ? "/forth" : "/back"), host.name());
                    }
                }
            }
        }
        ofLabel = labels.stream().map(this::serversOf).toArray(int[][]::new);
    }

    private int[] serversOf(Label label) {
        List<String> names = new ArrayList<>();
        String host = label.host();
        switch (label.layer()) {
            case Layer.NIC_SDMA, Layer.NIC_RDMA -> names.add(host + "/host-dma");
            case Layer.NIC_SEND -> names.add(host + "/send-dma");
            case Layer.LINK -> {
                names.add(host + "/" + label.resource());
                if (feederOf.containsKey(host + "/" + label.resource())) {
                    names.add(feederOf.get(host + "/" + label.resource()) + "/send-dma");
                }
            }
            default -> { }
        }
        if (label.resource().equals("nic-cpu")) {
            names.add(host + "/nic-cpu" + (contention ? "" : "/" + label.layer()));
        }
        return names.stream().mapToInt(name -> numbers.computeIfAbsent(name, n -> numbers.size())).toArray();
    }

    int count() {
        return numbers.size();
    }

    /** The servers a label needs, by number. */
    int[] of(Label label) {
        return ofLabel[label.index()];
    }
}
