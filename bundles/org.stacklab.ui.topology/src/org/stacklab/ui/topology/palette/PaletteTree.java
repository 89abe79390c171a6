package org.stacklab.ui.topology.palette;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.ui.topology.part.Placing;

/**
 * The tree of the palette. Whatever is selected in it is the tool in hand; dragging an entry drops it where the mouse is let go, and
 * Enter or a double-click puts it where the selection on the sheet says.
 */
public final class PaletteTree {
    private final TreeViewer tree;
    private final ToolDomain domain;
    private final Consumer<String> status;
    private final PaletteEntry select = PaletteContents.select();
    private PaletteEntry inHand = select;

    /**
     * Makes the tree.
     *
     * @param parent where
     * @param domain gets the tools
     * @param catalogue what there is to choose from
     * @param status shows a sentence to the user
     */
    public PaletteTree(Composite parent, ToolDomain domain, Catalogue catalogue, Consumer<String> status) {
        this.domain = domain;
        this.status = status;
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setContentProvider(new PaletteLines());
        tree.setLabelProvider(new PaletteLabels(tree.getControl()));
        tree.getTree().addListener(SWT.MouseMove, this::hint);
        List<PaletteEntry> lines = new PaletteContents(catalogue).lines(select);
        tree.setInput(lines);
        tree.expandAll();
        tree.setSelection(new StructuredSelection(select));
        tree.addSelectionChangedListener(event -> take(entry()));
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] {TemplateTransfer.getInstance()}, new Dragging());
        domain.whenBackToUsual(this::showUsual);
    }

    /**
     * The widget.
     *
     * @return a tree
     */
    public Control control() {
        return tree.getControl();
    }

    /**
     * Tells the palette which sheet its entries go to by Enter.
     *
     * @param sheet a viewer of the domain
     */
    public void serve(GraphicalViewer sheet) {
        tree.addDoubleClickListener(event -> open(entry(), sheet));
    }

    /** As a tip of the toolkit: one of JFace swallows the drag that begins while it is open. */
    private void hint(Event mouse) {
        TreeItem line = tree.getTree().getItem(new Point(mouse.x, mouse.y));
        String hint = line == null ? null : ((PaletteEntry) line.getData()).tip();
        if (!Objects.equals(hint, control().getToolTipText())) {
            control().setToolTipText(hint);
        }
    }

    private PaletteEntry entry() {
        return (PaletteEntry) tree.getStructuredSelection().getFirstElement();
    }

    /** GTK tells of a selection once more after Enter. */
    private void take(PaletteEntry entry) {
        if (entry == inHand) {
            return;
        }
        inHand = entry;
        if (entry == null || entry.isCategory() || entry == select) {
            domain.loadDefaultTool();
        } else {
            domain.setActiveTool(entry.tool().get());
        }
        status.accept(entry == null ? "" : entry.hint());
    }

    private void showUsual() {
        if (!control().isDisposed() && entry() != null && entry() != select && !entry().isCategory()) {
            tree.setSelection(new StructuredSelection(select));
        }
    }

    private void open(PaletteEntry entry, GraphicalViewer sheet) {
        if (entry.isCategory()) {
            tree.setExpandedState(entry, !tree.getExpandedState(entry));
        } else if (entry.fresh() != null) {
            Placing.of(entry.fresh(), sheet).ifPresentOrElse(this::place,
                    () -> status.accept(NLS.bind(entry.fresh().isLine() ? Messages.needsEnds : Messages.needsMachine, entry.label())));
        }
    }

    private void place(Command command) {
        domain.getCommandStack().execute(command);
        domain.loadDefaultTool();
    }

    private final class Dragging extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = entry() != null && entry().isDraggable();
            if (event.doit) {
                TemplateTransfer.getInstance().setTemplate(entry().fresh());
            }
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = entry().fresh();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            TemplateTransfer.getInstance().setTemplate(null);
            domain.loadDefaultTool();
        }
    }
}
