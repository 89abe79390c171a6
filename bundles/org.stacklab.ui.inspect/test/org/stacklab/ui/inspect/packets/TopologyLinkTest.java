package org.stacklab.ui.inspect.packets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.sim.Stop;
import org.stacklab.ui.inspect.TwoHosts;

/** The filter made from a selection is one the list understands. */
final class TopologyLinkTest {
    private final LabSpec lab = TwoHosts.burst(3, 0);

    @Test
    void aHostACardAndACableAskForTheirPackets() throws IOException {
        LabSpec.HostSpec host = lab.hosts().getFirst();
        assertEquals(6, rows(host.id()));
        assertEquals(6, rows(host.nics().getFirst().id()));
        assertEquals(6, rows(lab.links().getFirst().id()));
        assertTrue(filter(host.id()).contains(host.name()));
    }

    @Test
    void aWorkloadAsksForEverything() {
        assertEquals("", filter(lab.workloads().getFirst().id()));
    }

    private String filter(String id) {
        return TopologyLink.filter(lab, List.of(id));
    }

    private int rows(String id) throws IOException {
        try (PacketLog log = new PacketCapture(lab, Long.MAX_VALUE, count -> { }).run(new Stop())) {
            return Selection.of(log, PacketFilter.parse(filter(id)), new Stop()).size();
        }
    }
}
