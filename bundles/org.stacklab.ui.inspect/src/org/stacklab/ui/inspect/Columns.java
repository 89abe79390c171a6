package org.stacklab.ui.inspect;

import java.util.Objects;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;

/** The columns of a table, whose widths survive a restart. A cell that is cut tells all of itself to the mouse. */
public final class Columns {
    private static final String WIDTH = "width.";
    /** What a heading needs beside its text. */
    private static final int HEADING_PX = 18;
    /** What a cell needs beside its text. */
    private static final int CELL_PX = 8;

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
        table.addListener(SWT.MouseMove, e -> tell(cutText(new Point(e.x, e.y))));
    }

    private void tell(String text) {
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    /** The text of the cell at a place, null when it can be read there or there is none. */
    private String cutText(Point at) {
        TableItem item = table.getItem(at);
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            Rectangle cell = item.getBounds(column);
            if (cell.contains(at)) {
                int right = Math.min(cell.x + cell.width, table.getClientArea().width);
                return textPx(item.getText(column), item.getFont(column)) + CELL_PX > right - cell.x ? item.getText(column) : null;
            }
        }
        return null;
    }

    private int textPx(String text, Font font) {
        GC gc = new GC(table);
        gc.setFont(font);
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width;
    }

    /**
     * Adds a column.
     *
     * @param id what its width is saved under; unique in the view
     * @param title its heading
     * @param widthPx its width when none was saved; more if its heading needs more
     * @param style {@code SWT.LEFT} or {@code SWT.RIGHT}
     */
    public void add(String id, String title, int widthPx, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setData(id);
        Integer width = saved.getInteger(WIDTH + id);
        column.setWidth(width == null ? Math.max(widthPx, heading(title)) : width);
    }

    /** The width of a heading, which is bold on some platforms. */
    private int heading(String title) {
        return textPx(title, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)) + HEADING_PX;
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
