package org.stacklab.ui.topology.palette;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.gef.Tool;
import org.stacklab.ui.topology.part.NewElement;

/**
 * A line of the palette: a category with entries, or an entry with a tool.
 *
 * @param label its words
 * @param hint what it is and how it is used
 * @param icon the name of its picture
 * @param tool makes the tool that works on the sheet; null for a category
 * @param fresh what that tool makes; null if it makes nothing
 * @param entries what is in the category; empty for an entry
 */
record PaletteEntry(String label, String hint, String icon, Supplier<Tool> tool, NewElement fresh, List<PaletteEntry> entries) {
    /** Keeps its own copy of the list. */
    PaletteEntry {
        entries = List.copyOf(entries);
    }

    /** A category, with the picture of its first entry. */
    static PaletteEntry category(String label, List<PaletteEntry> entries) {
        return new PaletteEntry(label, "", entries.getFirst().icon(), null, null, entries);
    }

    static PaletteEntry of(String label, String hint, String icon, Supplier<Tool> tool, NewElement fresh) {
        return new PaletteEntry(label, hint, icon, tool, fresh, List.of());
    }

    boolean isCategory() {
        return tool == null;
    }

    /** The whole name, for which the palette may be too narrow, and the hint; null for a category. */
    String tip() {
        return isCategory() ? null : label + "\n" + hint;
    }

    /** Whether it can be dragged to its place; lines have two ends and cannot. */
    boolean isDraggable() {
        return fresh != null && !fresh.isLine();
    }
}
