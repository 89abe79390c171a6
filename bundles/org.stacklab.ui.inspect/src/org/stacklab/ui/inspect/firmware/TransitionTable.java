package org.stacklab.ui.inspect.firmware;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;
import org.stacklab.ui.inspect.Columns;

/** The ways out of the states of a thread: what they wait for and what they do. */
final class TransitionTable {
    private final Table table;
    private final Columns columns;

    TransitionTable(Composite parent, IMemento saved) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        columns = new Columns(table, saved);
        columns.add("from", Messages.TransitionTable_from, 120, SWT.LEFT);
        columns.add("when", Messages.TransitionTable_when, 200, SWT.LEFT);
        columns.add("does", Messages.TransitionTable_does, 200, SWT.LEFT);
        columns.add("cost", Messages.TransitionTable_cost, 90, SWT.LEFT);
        columns.add("to", Messages.TransitionTable_to, 150, SWT.LEFT);
    }

    Columns columns() {
        return columns;
    }

    Table control() {
        return table;
    }

    /** Shows the ways out of one state of a thread; of all its states if none is given. */
    void show(FirmwareThread thread, String only) {
        table.removeAll();
        thread.states().forEach((state, transitions) -> {
            if (only == null || only.equals(state)) {
                transitions.forEach(transition -> add(state, transition));
            }
        });
    }

    private void add(String from, Transition transition) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {from, Wording.when(transition), Wording.does(transition), Wording.cost(transition),
            transition.target()});
    }
}
