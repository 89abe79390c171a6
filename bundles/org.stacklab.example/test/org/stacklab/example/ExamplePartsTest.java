package org.stacklab.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;

class ExamplePartsTest {
    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void theCatalogueFindsTheCard() {
        Part card = catalogue.part(Slot.NIC, "example-faster-card").orElseThrow();
        assertEquals(NicParameters.FAMILY, card.family());
        assertEquals(NicParameters.SDMA.initial() / 2, card.values().get(NicParameters.SDMA).value());
    }

    @Test
    void onlyTheWindowHasAWindow() {
        Parameter window = catalogue.parameter("workload", "window").orElseThrow();
        assertTrue(window.isFor(catalogue.part(Slot.WORKLOAD, "example-window").orElseThrow()));
        assertFalse(window.isFor(catalogue.part(Slot.WORKLOAD, "udp-burst").orElseThrow()));
    }

    @Test
    void theOptimizationMakesWritesCheaperWhileItIsOn() {
        Parameter toggle = catalogue.parameter("host", "writeCombining").orElseThrow();
        Values said = Values.NONE.with(HostParameters.PIO_WRITE, 200, Values.Origin.PART);
        assertEquals(0, catalogue.optimizations("host", said).size());
        Values on = said.with(toggle, 1, Values.Origin.LAB);
        assertEquals(0, catalogue.optimizations("nic", on).size());
        Values effective = catalogue.optimizations("host", on).getFirst().effect().apply(on);
        assertEquals(50, effective.get(HostParameters.PIO_WRITE));
        assertEquals(Values.Origin.PART, effective.origin(HostParameters.PIO_WRITE));
    }
}
