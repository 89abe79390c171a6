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
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.LabPackage;
import org.stacklab.ui.Icons;
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
        PaletteGroup tools = new PaletteGroup("Tools");
        ToolEntry select = new PanningSelectionToolEntry("Select");
        select.setToolClass(SheetTool.class);
        tools.add(select);
        tools.add(new MarqueeToolEntry("Select Several"));
        root.add(tools);
        root.setDefaultEntry(select);
        root.add(palette.drawer("Machines", List.of(node("Host", "A computer with a network interface",
                new NewElement(LabPackage.Literals.HOST, null), "host")), Slot.SWITCH, Slot.NIC));
        root.add(palette.drawer("Connections", List.of(), Slot.LINK, Slot.WORKLOAD));
        root.add(palette.drawer("Notes", List.of(node("Note", "A text on the sheet", new NewElement(LabPackage.Literals.NOTE, null), "note"))));
        return root;
    }

    /** A drawer with some entries and one for each catalogue part of some slots. */
    private PaletteDrawer drawer(String category, List<PaletteEntry> first, Slot... slots) {
        PaletteDrawer drawer = new PaletteDrawer(category);
        first.forEach(drawer::add);
        for (Slot slot : slots) {
            catalogue.parts(slot).forEach(part -> drawer.add(entry(slot, part)));
            if (slot == Slot.SWITCH) {
                drawer.add(node("Switch port", "A port. Drop it on a switch.", new NewElement(LabPackage.Literals.SWITCH_PORT, null), "nic"));
            }
        }
        return drawer;
    }

    private static PaletteEntry entry(Slot slot, Part part) {
        return switch (slot) {
            case SWITCH -> node(part.label(), part.description(), new NewElement(LabPackage.Literals.SWITCH, part.id()), "switch");
            case NIC -> node(part.label(), part.description() + " Drop it on a host.", new NewElement(LabPackage.Literals.NIC, part.id()), "nic");
            case LINK -> line(part.label(), part.description() + " Click the two ports it connects.",
                    new NewElement(LabPackage.Literals.LINK, part.id()), "link");
            case WORKLOAD -> line(part.label(), part.description() + " Click the host that sends, then the one that receives.",
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
