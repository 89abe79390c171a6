package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stacklab.timeflow.ChartComparison;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;

/** Layer by layer, how long the work takes in each run and by how much more than in the first. */
final class DifferenceTable {
    private static final int MARGIN_PX = 12;

    private final Table table;
    private List<List<String>> rows = List.of();

    /** An empty table. A lab of many hosts has thousands of rows; only those in sight become items. */
    DifferenceTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(rows.get(event.index).toArray(String[]::new)));
    }

    Table control() {
        return table;
    }

    /** Shows a comparison of runs with these names. */
    void show(ChartComparison comparison, List<String> names) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        column(Messages.Compare_Host, SWT.LEFT);
        column(Messages.Compare_Layer, SWT.LEFT);
        for (int i = 0; i < names.size(); i++) {
            column(NLS.bind(Messages.Compare_Mean, names.get(i)), SWT.RIGHT);
            column(NLS.bind(Messages.Compare_Lost, names.get(i)), SWT.RIGHT);
            if (i > 0) {
                column(NLS.bind(Messages.Compare_Longer, names.get(i)), SWT.RIGHT);
            }
        }
        rows = comparison.rows().stream().map(DifferenceTable::cells).toList();
        fitColumns();
        // The last column takes what room is left; an empty one does not tear numbers apart.
        column("", SWT.LEFT);
        table.setItemCount(rows.size());
        table.setRedraw(true);
    }

    private void column(String title, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.pack();
    }

    /** As wide as the title and the longest text; a table whose items are not there yet cannot tell by itself. */
    private void fitColumns() {
        GC gc = new GC(table);
        for (int i = 0; i < table.getColumnCount(); i++) {
            int column = i;
            String longest = rows.stream().map(row -> row.get(column)).max(Comparator.comparingInt(String::length)).orElse("");
            table.getColumn(i).setWidth(Math.max(table.getColumn(i).getWidth(), gc.textExtent(longest).x + MARGIN_PX));
        }
        gc.dispose();
    }

    private static List<String> cells(ChartComparison.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.host(), Phrases.current().say(row.layer())));
        for (int i = 0; i < row.sums().size(); i++) {
            boolean present = row.sums().get(i).count() > 0;
            cells.add(present ? TimeText.of(row.sums().get(i).meanTookPs()) : "");
            cells.add(present ? TimeText.of(row.sums().get(i).meanLostPs()) : "");
            if (i > 0) {
                cells.add((row.longerPs(i) > 0 ? "+" : "") + TimeText.of(row.longerPs(i)));
            }
        }
        return cells;
    }
}
