package org.stacklab.ui.topology.part;

import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Slot;
import org.stacklab.ui.catalogue.Wording;

/** The names of catalogue parts for people. */
record PartNames(Catalogue catalogue) {
    /** The label of a part; the id itself when the catalogue has no such part, a dash when none is chosen. */
    String label(Slot slot, String id) {
        return id == null ? "\u2013" : catalogue.part(slot, id).map(Wording.current()::label).orElse(id);
    }
}
