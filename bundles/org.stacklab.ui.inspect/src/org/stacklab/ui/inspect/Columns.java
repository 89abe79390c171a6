package org.stacklab.ui.inspect;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;

/** The columns of a table, whose widths survive a restart. */
public final class Columns {
    private static final String WIDTH = "width.";

    private final Table table;
    private final IMemento saved;

    /**
     * No columns yet.
     *
     * @param table whose columns
     * @param saved where widths were saved
     */
    public Columns(Table table, IMemento saved) {
        this.table = table;
        this.saved = saved;
    }

    /**
     * Adds a column.
     *
     * @param id what its width is saved under; unique in the view
     * @param title its heading
     * @param widthPx its width when none was saved
     * @param style {@code SWT.LEFT} or {@code SWT.RIGHT}
     */
    public void add(String id, String title, int widthPx, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setData(id);
        Integer width = saved.getInteger(WIDTH + id);
        column.setWidth(width == null ? widthPx : width);
    }

    /**
     * Saves the widths.
     *
     * @param memento where
     */
    public void saveState(IMemento memento) {
        for (TableColumn column : table.getColumns()) {
            memento.putInteger(WIDTH + column.getData(), column.getWidth());
        }
    }

    /**
     * What to copy: the selected lines, all of them if none is selected.
     *
     * @return cells separated by tabs, lines ended by line feeds
     */
    public String copied() {
        StringBuilder out = new StringBuilder();
        for (TableItem item : table.getSelectionCount() == 0 ? table.getItems() : table.getSelection()) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                out.append(column == 0 ? "" : "\t").append(item.getText(column));
            }
            out.append('\n');
        }
        return out.toString();
    }
}
