package org.stacklab.engine.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.whatif.Cost.Setting;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Label;
import org.stacklab.sim.Simulator;

/** Which properties set which work. */
final class CostTest {
    private final Simulator sim = new Simulator(1, new TreeSet<>(List.of("test")), true);
    private final List<Cost> costs = Costs.of(new LabSpec("lab", Values.NONE,
            List.of(new HostSpec("host-1", "sender", Values.NONE, List.of())), List.of(), List.of(), List.of()));

    private List<Parameter> settings(String what, String layer, String kind) {
        Label label = sim.label("sender", layer, "cpu", kind);
        Cost cost = costs.stream().filter(each -> each.what().equals(what)).findFirst().orElseThrow();
        assertTrue(cost.settings().containsAll(cost.settings(label)));
        return cost.settings(label).stream().map(Setting::parameter).toList();
    }

    @Test
    void aCopyIsSetByWhereItsSourceLies() {
        assertEquals(List.of(HostParameters.COPY_CHECKSUM), settings("copy", Layer.SYSTEM_CALL, "copy+checksum"));
        assertEquals(List.of(HostParameters.COPY_CACHED), settings("copy", Layer.SYSTEM_CALL, "copy"));
        assertEquals(List.of(HostParameters.COPY_UNCACHED, HostParameters.COPY_CACHED), settings("copy", Layer.RECEIVE_CALL, "copy"));
    }

    @Test
    void workOfOneKindIsSetByAllSettings() {
        assertEquals(List.of(HostParameters.UDP_OUTPUT, HostParameters.IP_OUTPUT),
                settings("UDP and IP output", Layer.SYSTEM_CALL, "headers"));
    }
}
