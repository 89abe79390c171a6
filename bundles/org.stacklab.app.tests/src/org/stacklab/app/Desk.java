package org.stacklab.app;

import java.util.Arrays;
import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.stacklab.ui.topology.LabEditor;

/** What every user of the workbench knows how to do with mouse and keyboard: open a lab, open a view, sit down before an empty desk. */
final class Desk {
    private static final String SAMPLES = "sample-labs";

    private Desk() {
    }

    /** Everything is where it was at first, nothing is open, and the window of the workbench has the keyboard. */
    static void clear() {
        Sight.see(() -> {
            Bench.closeEditors();
            Bench.page().resetPerspective();
            return true;
        });
        Hand.takeTheKeyboard();
    }

    /** Makes an empty lab with the wizard that File > New offers first. */
    static LabEditor makeEmptyLab(String name) {
        Hand.press("alt+f");
        Hand.press("n");
        Hand.press("Return");
        Shell wizard = Sight.find(Shell.class, "the wizard", shell -> shell.getText().equals("New Lab"));
        Hand.press("alt+n");
        Hand.click(Sight.find(Text.class, "a field for the name",
                text -> text.getShell() == wizard && text.getText().startsWith("my-lab")));
        Hand.press("ctrl+a");
        Hand.type(name);
        Hand.press("alt+f");
        return editor(name + ".lab");
    }

    /** Opens a sample from the Labs view. */
    static LabEditor openSample(String name) {
        Tree labs = Sight.find(Tree.class, "the tree of labs", tree -> item(tree.getItems(), SAMPLES) != null);
        Hand.click(labs, 60, Sight.see(labs::getItemHeight) / 2);
        Hand.press("Home");
        open(labs, SAMPLES);
        open(labs, SAMPLES, name);
        open(labs, SAMPLES, name, name + ".lab");
        return editor(name + ".lab");
    }

    /** The editor of a lab; waits until it has been opened and has the keyboard. */
    private static LabEditor editor(String fileName) {
        Sight.await(fileName + " is open", () -> Bench.page().getActivePart() instanceof LabEditor editor && isOf(editor, fileName)
                && editor.getAdapter(GraphicalViewer.class) instanceof GraphicalViewer viewer && viewer.getControl().isFocusControl());
        return Sight.see(() -> (LabEditor) Bench.page().getActiveEditor());
    }

    private static boolean isOf(IEditorPart editor, String fileName) {
        return editor.getEditorInput().getName().equals(fileName) && ((LabEditor) editor).lab().isPresent();
    }

    /** Goes down a tree to an item and opens it; a folder that is open already stays as it is. */
    private static void open(Tree tree, String... path) {
        Sight.await("the tree has " + List.of(path), () -> item(tree, path) != null);
        while (!Sight.see(() -> List.of(tree.getSelection()).contains(item(tree, path)))) {
            Hand.press("Down");
        }
        if (!Sight.see(() -> item(tree, path).getExpanded())) {
            Hand.press("Return");
        }
    }

    private static TreeItem item(Tree tree, String... path) {
        TreeItem[] items = tree.getItems();
        TreeItem item = null;
        for (String name : path) {
            item = item(items, name);
            if (item == null) {
                return null;
            }
            items = item.getItems();
        }
        return item;
    }

    private static TreeItem item(TreeItem[] items, String name) {
        return Arrays.stream(items).filter(each -> each.getText().equals(name)).findFirst().orElse(null);
    }

    /** Opens a view, or does whatever else Quick Access finds under these words. */
    static void quick(String words) {
        Hand.press("ctrl+3");
        Shell search = Sight.find(Shell.class, "the window of Quick Access", shell -> shell.getText().equals("Find Actions"));
        Hand.type(words);
        Table found = Sight.find(Table.class, "something called " + words,
                table -> table.getShell() == search && row(table, 1, words) >= 0);
        while (Sight.see(found::getSelectionIndex) != Sight.see(() -> row(found, 1, words))) {
            Hand.press("Down");
        }
        Hand.press("Return");
        Sight.await("Quick Access has ended", () -> search.isDisposed() || !search.isVisible());
        Hand.takeTheKeyboard();
    }

    /** The first row that begins with some words in one of its columns; -1 if there is none. */
    static int row(Table table, int column, String words) {
        TableItem[] rows = table.getItems();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].getText(column).startsWith(words)) {
                return i;
            }
        }
        return -1;
    }
}
