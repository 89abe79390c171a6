package org.stacklab.ui.inspect.packets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.stacklab.wire.Field;

/** The fields of a packet by protocol. Which protocols are unfolded stays so from packet to packet. */
final class FieldTree {
    private final Tree tree;
    private final Map<String, TreeItem> layers = new LinkedHashMap<>();
    private final Set<String> folded = new LinkedHashSet<>();

    /** No fields yet; {@code selected} is told of the fields the user selects. */
    FieldTree(Composite parent, Consumer<List<Field>> selected) {
        tree = new Tree(parent, SWT.SINGLE);
        tree.addListener(SWT.Selection, e -> selected.accept(fieldsOf((TreeItem) e.item)));
        tree.addListener(SWT.Collapse, e -> folded.add(((TreeItem) e.item).getText()));
        tree.addListener(SWT.Expand, e -> folded.remove(((TreeItem) e.item).getText()));
    }

    private static List<Field> fieldsOf(TreeItem item) {
        List<Field> fields = new ArrayList<>();
        if (item.getData() instanceof Field field) {
            fields.add(field);
        }
        for (TreeItem child : item.getItems()) {
            fields.addAll(fieldsOf(child));
        }
        return fields;
    }

    /** Shows what the network knows of a packet, and what it says itself. */
    void show(String title, List<String> notes, List<Field> fields) {
        tree.setRedraw(false);
        clear();
        notes.forEach(note -> item(layer(title), note, null));
        for (Field field : fields) {
            item(layer(field.layer()), field.name() + ": " + field.value(), field);
        }
        layers.forEach((name, item) -> item.setExpanded(!folded.contains(name)));
        tree.setRedraw(true);
    }

    private TreeItem layer(String name) {
        return layers.computeIfAbsent(name, text -> {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(text);
            return item;
        });
    }

    private static void item(TreeItem parent, String text, Field field) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(text);
        item.setData(field);
    }

    void clear() {
        tree.removeAll();
        layers.clear();
    }

    /** Selects the smallest field a byte belongs to; returns it, nothing if there is none. */
    List<Field> select(int byteIndex) {
        List<TreeItem> around = new ArrayList<>();
        for (TreeItem layer : layers.values()) {
            for (TreeItem item : layer.getItems()) {
                if (item.getData() instanceof Field field && byteIndex >= field.byteOffset()
                        && byteIndex < field.byteOffset() + field.lenBytes()) {
                    around.add(item);
                }
            }
        }
        around.sort(Comparator.comparingInt(item -> ((Field) item.getData()).lenBytes()));
        if (around.isEmpty()) {
            return List.of();
        }
        tree.setSelection(around.getFirst());
        tree.showSelection();
        return List.of((Field) around.getFirst().getData());
    }

    boolean hasFocus() {
        return tree.isFocusControl();
    }

    /** The selected line. */
    String copied() {
        return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
    }
}
