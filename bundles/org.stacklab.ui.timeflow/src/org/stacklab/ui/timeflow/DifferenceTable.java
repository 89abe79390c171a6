package org.stacklab.ui.timeflow;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stacklab.timeflow.ChartComparison;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;

/** Layer by layer, how long the work takes in each run and by how much more than in the first. */
final class DifferenceTable {
    private final Table table;

    DifferenceTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
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
        // The last column takes what room is left; an empty one does not tear numbers apart.
        column("", SWT.LEFT);
        comparison.rows().forEach(this::add);
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
    }

    private void column(String title, int style) {
        new TableColumn(table, style).setText(title);
    }

    private void add(ChartComparison.Row row) {
        TableItem item = new TableItem(table, SWT.NONE);
        int column = 0;
        item.setText(column++, row.host());
        item.setText(column++, Phrases.current().say(row.layer()));
        for (int i = 0; i < row.sums().size(); i++) {
            boolean present = row.sums().get(i).count() > 0;
            item.setText(column++, present ? TimeText.of(row.sums().get(i).meanTookPs()) : "");
            item.setText(column++, present ? TimeText.of(row.sums().get(i).meanLostPs()) : "");
            if (i > 0) {
                item.setText(column++, (row.longerPs(i) > 0 ? "+" : "") + TimeText.of(row.longerPs(i)));
            }
        }
    }
}
