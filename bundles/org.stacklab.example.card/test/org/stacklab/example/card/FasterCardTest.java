package org.stacklab.example.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Slot;

class FasterCardTest {
    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void theCatalogueFindsTheCard() {
        Part card = catalogue.part(Slot.NIC, "example-faster-card").orElseThrow();
        assertEquals(NicParameters.FAMILY, card.family());
        assertEquals(NicParameters.SDMA.initial() / 2, card.values().get(NicParameters.SDMA).value());
    }

    @Test
    void theCatalogueFindsTheTraffic() {
        Part call = catalogue.part(Slot.WORKLOAD, "example-call").orElseThrow();
        assertEquals("udp-burst", call.family());
        assertEquals(160, call.values().get(RunParameters.SIZE).value());
    }
}
