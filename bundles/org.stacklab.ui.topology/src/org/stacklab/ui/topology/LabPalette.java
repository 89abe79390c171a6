package org.stacklab.ui.topology;

import java.util.List;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.LabPackage;
import org.stacklab.ui.Icons;
import org.stacklab.ui.catalogue.Wording;
import org.stacklab.ui.topology.part.NewElement;
import org.stacklab.ui.topology.part.SheetTool;

/** The palette of the editor: what the catalogue offers, by category. */
final class LabPalette {
    private final Catalogue catalogue;

    private LabPalette(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static PaletteRoot of(Catalogue catalogue) {
        LabPalette palette = new LabPalette(catalogue);
        PaletteRoot root = new PaletteRoot();
        PaletteGroup tools = new PaletteGroup(Messages.tools);
        ToolEntry select = new PanningSelectionToolEntry(Messages.select);
        select.setToolClass(SheetTool.class);
        tools.add(select);
        tools.add(new MarqueeToolEntry(Messages.selectSeveral));
        root.add(tools);
        root.setDefaultEntry(select);
        root.add(palette.drawer(Messages.machines, List.of(node(Messages.host, Messages.hostHint,
                new NewElement(LabPackage.Literals.HOST, null), "host")), Slot.SWITCH, Slot.NIC));
        root.add(palette.drawer(Messages.connections, List.of(), Slot.LINK, Slot.WORKLOAD));
        root.add(palette.drawer(Messages.notes, List.of(node(Messages.note, Messages.noteHint,
                new NewElement(LabPackage.Literals.NOTE, null), "note"))));
        return root;
    }

    /** A drawer with some entries and one for each catalogue part of some slots. */
    private PaletteDrawer drawer(String category, List<PaletteEntry> first, Slot... slots) {
        PaletteDrawer drawer = new PaletteDrawer(category);
        first.forEach(drawer::add);
        for (Slot slot : slots) {
            catalogue.parts(slot).forEach(part -> drawer.add(entry(slot, part)));
            if (slot == Slot.SWITCH) {
                drawer.add(node(Messages.switchPort, Messages.switchPortHint,
                        new NewElement(LabPackage.Literals.SWITCH_PORT, null), "nic"));
            }
        }
        return drawer;
    }

    private static PaletteEntry entry(Slot slot, Part part) {
        String label = Wording.current().label(part);
        String hint = Wording.current().description(part);
        return switch (slot) {
            case SWITCH -> node(label, hint, new NewElement(LabPackage.Literals.SWITCH, part.id()), "switch");
            case NIC -> node(label, NLS.bind(Messages.cardHint, hint), new NewElement(LabPackage.Literals.NIC, part.id()), "nic");
            case LINK -> line(label, NLS.bind(Messages.cableHint, hint),
                    new NewElement(LabPackage.Literals.LINK, part.id()), "link");
            case WORKLOAD -> line(label, NLS.bind(Messages.workloadHint, hint),
                    new NewElement(LabPackage.Literals.WORKLOAD, part.id()), "workload");
            default -> throw new IllegalStateException("the palette has no tool for " + slot);
        };
    }

    private static PaletteEntry node(String label, String hint, NewElement fresh, String icon) {
        return new CombinedTemplateCreationEntry(label, hint, fresh, fresh, icon(icon), icon(icon));
    }

    private static PaletteEntry line(String label, String hint, NewElement fresh, String icon) {
        return new ConnectionCreationToolEntry(label, hint, fresh, icon(icon), icon(icon));
    }

    private static ImageDescriptor icon(String name) {
        return Icons.of(LabPalette.class, name);
    }
}
