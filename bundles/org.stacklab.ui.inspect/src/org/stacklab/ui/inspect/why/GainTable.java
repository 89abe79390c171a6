package org.stacklab.ui.inspect.why;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Wording;
import org.stacklab.ui.inspect.Columns;

/** What a run would gain without each of its costs: predicted from its record, and confirmed by other runs. */
final class GainTable {
    private static final int PERCENT = 100;

    private final Table table;
    private final Columns columns;

    /** No rows yet; {@code opened} gets the row the user opens. */
    GainTable(Composite parent, IMemento saved, IntConsumer opened) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        columns = new Columns(table, saved);
        columns.add("gain.where", Messages.GainTable_where, 70, SWT.LEFT);
        columns.add("gain.cost", Messages.GainTable_cost, 150, SWT.LEFT);
        columns.add("gain.takes", Messages.GainTable_takes, 85, SWT.RIGHT);
        columns.add("gain.throughput", Messages.GainTable_throughput, 90, SWT.RIGHT);
        columns.add("gain.latency", Messages.GainTable_latency, 80, SWT.RIGHT);
        columns.add("gain.throughput2", Messages.GainTable_throughputConfirmed, 145, SWT.RIGHT);
        columns.add("gain.latency2", Messages.GainTable_latencyConfirmed, 120, SWT.RIGHT);
        table.addListener(SWT.DefaultSelection, e -> opened.accept(table.indexOf((TableItem) e.item)));
    }

    Columns columns() {
        return columns;
    }

    boolean hasFocus() {
        return table.isFocusControl();
    }

    /** The selected rows, all of them if none is selected. */
    List<Integer> rows() {
        int[] all = IntStream.range(0, table.getItemCount()).toArray();
        return Arrays.stream(table.getSelectionCount() == 0 ? all : table.getSelectionIndices()).boxed().toList();
    }

    /** Shows rows; what is selected stays so if they are as many as before. */
    void show(WhatIf whatIf) {
        int[] selected = whatIf.rows().size() == table.getItemCount() ? table.getSelectionIndices() : new int[0];
        table.setItemCount(0);
        for (WhatIf.Row row : whatIf.rows()) {
            String obstacle = row.cost().obstacle().isPresent() ? Messages.GainTable_impossible : "";
            Optional<Outcome> confirmed = row.confirmed();
            new TableItem(table, SWT.NONE).setText(new String[] {
                row.cost().where(), Wording.current().what(row.cost()), TimeText.of(row.takesPs()),
                row.predicted().map(outcome -> throughput(whatIf, outcome)).orElse(Messages.GainTable_overload),
                row.predicted().map(outcome -> latency(whatIf, outcome)).orElse(""),
                confirmed.map(outcome -> throughput(whatIf, outcome)).orElse(obstacle),
                confirmed.map(outcome -> latency(whatIf, outcome)).orElse("")});
        }
        table.select(selected);
    }

    private static String throughput(WhatIf whatIf, Outcome outcome) {
        return change(whatIf.recorded().throughputBitsPerSec(), outcome.throughputBitsPerSec());
    }

    private static String latency(WhatIf whatIf, Outcome outcome) {
        return change(whatIf.recorded().firstLatencyPs(), outcome.firstLatencyPs());
    }

    private static String change(long before, long after) {
        return before == 0 ? "" : String.format(Locale.ROOT, "%+.1f %%", PERCENT * (double) (after - before) / before);
    }
}
