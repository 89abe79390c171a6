package org.stacklab.ui.topology.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.osgi.util.NLS;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.ui.catalogue.Wording;
import org.stacklab.ui.topology.part.NewElement;
import org.stacklab.ui.topology.part.SheetTool;

/** What is in the palette: two tools for selecting, then a category for each kind of thing the catalogue offers. */
final class PaletteContents {
    private final Catalogue catalogue;

    PaletteContents(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The tool that is in hand while no other is. */
    static PaletteEntry select() {
        return PaletteEntry.of(Messages.select, Messages.selectHint, "select", SheetTool::new, null);
    }

    /** All lines, in the order in which a lab is built. */
    List<PaletteEntry> lines(PaletteEntry select) {
        PaletteEntry several = PaletteEntry.of(Messages.selectSeveral, Messages.selectSeveralHint, "select-several",
                MarqueeSelectionTool::new, null);
        List<PaletteEntry> switches = parts(Slot.SWITCH, PaletteContents::crossbar);
        switches.add(node(Messages.switchPort, Messages.switchPortHint, new NewElement(Literals.SWITCH_PORT, null), "nic"));
        return List.of(select, several,
                PaletteEntry.category(Messages.hosts, List.of(node(Messages.host, Messages.hostHint, new NewElement(Literals.HOST, null),
                        "host"))),
                PaletteEntry.category(Messages.cards, parts(Slot.NIC, PaletteContents::card)),
                PaletteEntry.category(Messages.switches, switches),
                PaletteEntry.category(Messages.cables, parts(Slot.LINK, PaletteContents::cable)),
                PaletteEntry.category(Messages.workloads, parts(Slot.WORKLOAD, PaletteContents::workload)),
                PaletteEntry.category(Messages.notes, List.of(node(Messages.note, Messages.noteHint, new NewElement(Literals.NOTE, null),
                        "note"))));
    }

    private List<PaletteEntry> parts(Slot slot, BiFunction<Part, String, PaletteEntry> entry) {
        List<PaletteEntry> entries = new ArrayList<>();
        catalogue.parts(slot).forEach(part -> entries.add(entry.apply(part, Wording.current().description(part))));
        return entries;
    }

    private static PaletteEntry crossbar(Part part, String what) {
        return node(label(part), what, new NewElement(Literals.SWITCH, part.id()), "switch");
    }

    private static PaletteEntry card(Part part, String what) {
        return node(label(part), NLS.bind(Messages.cardHint, what), new NewElement(Literals.NIC, part.id()), "nic");
    }

    private static PaletteEntry cable(Part part, String what) {
        return line(label(part), NLS.bind(Messages.cableHint, what), new NewElement(Literals.LINK, part.id()), "link");
    }

    private static PaletteEntry workload(Part part, String what) {
        return line(label(part), NLS.bind(Messages.workloadHint, what), new NewElement(Literals.WORKLOAD, part.id()), "workload");
    }

    private static String label(Part part) {
        return Wording.current().label(part);
    }

    private static PaletteEntry node(String label, String hint, NewElement fresh, String icon) {
        return PaletteEntry.of(label, hint, icon, () -> new CreationTool(fresh), fresh);
    }

    private static PaletteEntry line(String label, String hint, NewElement fresh, String icon) {
        return PaletteEntry.of(label, hint, icon, () -> new ConnectionCreationTool(fresh), fresh);
    }
}
