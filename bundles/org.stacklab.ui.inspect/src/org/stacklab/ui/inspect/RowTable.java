package org.stacklab.ui.inspect;

import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;

/** A table of any number of rows, of which only those in sight are asked for and become widgets: its memory does not grow with them. */
public final class RowTable extends Composite {
    private static final int NOTHING = -1;
    private static final int WHEEL_ROWS = 3;

    private final Table table;
    private final Slider slider;
    private Content content;
    private IntConsumer listener = row -> { };
    private int count;
    private int first;
    private int selected = NOTHING;

    /** What stands in the rows. */
    public interface Content {
        /**
         * The cells of a row; called only for rows in sight.
         *
         * @param row from 0
         * @return one text per column
         */
        String[] cells(int row);

        /**
         * What a row stands on.
         *
         * @param row from 0
         * @return a colour, null for that of the table
         */
        Color ground(int row);
    }

    /**
     * A table without rows.
     *
     * @param parent where
     */
    public RowTable(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(table);
        slider = new Slider(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
        slider.addListener(SWT.Selection, e -> scroll(slider.getSelection()));
        table.addListener(SWT.Resize, e -> refresh());
        table.addListener(SWT.MouseVerticalWheel, e -> scroll(first + (e.count > 0 ? -WHEEL_ROWS : WHEEL_ROWS)));
        table.addListener(SWT.Selection, e -> pick(first + table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, this::key);
    }

    /**
     * Its columns.
     *
     * @param saved where their widths were saved
     * @return none yet
     */
    public Columns columns(IMemento saved) {
        return new Columns(table, saved);
    }

    /**
     * Shows other rows, from the first; none is selected.
     *
     * @param newContent what stands in them
     * @param newCount how many there are
     */
    public void show(Content newContent, int newCount) {
        content = newContent;
        count = newCount;
        first = 0;
        selected = NOTHING;
        refresh();
    }

    /**
     * Tells somebody of every row the user selects.
     *
     * @param newListener gets the row, from 0
     */
    public void onSelect(IntConsumer newListener) {
        listener = newListener;
    }

    /**
     * Selects a row and brings it in sight; nobody is told.
     *
     * @param row from 0
     */
    public void select(int row) {
        selected = row;
        int height = rowsInSight();
        if (row < first || row >= first + height) {
            first = row - height / 2;
        }
        refresh();
    }

    /**
     * The selected row.
     *
     * @return from 0, negative for none
     */
    public int selected() {
        return selected;
    }

    /** Asks for the rows in sight again. */
    public void refresh() {
        int height = rowsInSight();
        first = Math.clamp(first, 0, Math.max(0, count - height));
        int shown = Math.min(count - first, height + 1);
        table.setRedraw(false);
        table.setItemCount(shown);
        for (int i = 0; i < shown; i++) {
            TableItem item = table.getItem(i);
            item.setText(content.cells(first + i));
            item.setBackground(content.ground(first + i));
        }
        table.deselectAll();
        if (selected >= first && selected < first + shown) {
            table.setSelection(selected - first);
        }
        table.setTopIndex(0);
        table.setRedraw(true);
        slider.setValues(first, 0, Math.max(1, count), Math.max(1, Math.min(height, count)), 1, Math.max(1, height));
        slider.setEnabled(count > height);
    }

    private int rowsInSight() {
        return Math.max(1, (table.getClientArea().height - table.getHeaderHeight()) / Math.max(1, table.getItemHeight()));
    }

    private void scroll(int row) {
        first = row;
        refresh();
    }

    private void pick(int row) {
        if (row >= 0 && row < count) {
            select(row);
            listener.accept(row);
        }
    }

    private void key(Event e) {
        int page = rowsInSight();
        int to = switch (e.keyCode) {
            case SWT.ARROW_UP -> selected - 1;
            case SWT.ARROW_DOWN -> selected + 1;
            case SWT.PAGE_UP -> selected - page;
            case SWT.PAGE_DOWN -> selected + page;
            case SWT.HOME -> 0;
            case SWT.END -> count - 1;
            default -> NOTHING - page;
        };
        if (to != NOTHING - page) {
            e.doit = false;
            pick(Math.clamp(to, 0, Math.max(0, count - 1)));
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
