package org.stacklab.ui.inspect.packets;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.Colours;
import org.stacklab.ui.inspect.Columns;
import org.stacklab.ui.inspect.RowTable;

/** The list of packets: a line for every packet on every cable that the filter lets pass. */
final class PacketList {
    private static final Color FAULTY = Colours.mix(Colours.PAPER, Colours.MISTAKE, 15);
    /** How many rows around an instant are looked through for a packet that is followed. */
    private static final int NEAR_ROWS = 4096;

    private final RowTable table;
    private final Columns columns;
    private final Consumer<IOException> failed;
    private PacketLog log;
    private Selection selection;
    private int litDatagram;

    /** No packets yet; {@code selected} gets the row of the log that the user selects. */
    PacketList(Composite parent, IMemento saved, IntConsumer selected, Consumer<IOException> failed) {
        this.failed = failed;
        table = new RowTable(parent);
        columns = table.columns(saved);
        columns.add("number", Messages.PacketList_number, 60, SWT.RIGHT);
        columns.add("time", Messages.PacketList_time, 110, SWT.RIGHT);
        columns.add("from", Messages.PacketList_from, 120, SWT.LEFT);
        columns.add("to", Messages.PacketList_to, 120, SWT.LEFT);
        columns.add("protocol", Messages.PacketList_protocol, 80, SWT.LEFT);
        columns.add("length", Messages.PacketList_length, 75, SWT.RIGHT);
        columns.add("datagram", Messages.PacketList_datagram, 120, SWT.RIGHT);
        columns.add("info", Messages.PacketList_info, 620, SWT.LEFT);
        table.onSelect(line -> selected.accept(selection.row(line)));
    }

    Columns columns() {
        return columns;
    }

    RowTable table() {
        return table;
    }

    void show(PacketLog newLog, Selection newSelection) {
        log = newLog;
        selection = newSelection;
        table.show(new Lines(), selection.size());
    }

    /** The selected row of the log, negative for none. */
    int selectedRow() {
        return table.selected() < 0 ? table.selected() : selection.row(table.selected());
    }

    /** Selects a row of the log if it is in the list; whether it is. */
    boolean select(int row) {
        int line = selection.lineAt(row);
        boolean listed = line < selection.size() && selection.row(line) == row;
        if (listed) {
            table.select(line);
        }
        return listed;
    }

    /** Lights a datagram. */
    void light(int datagram) {
        litDatagram = datagram;
        table.refresh();
    }

    /** The row nearest to an instant that belongs to a datagram and is in the list, negative if none is near. */
    int find(int datagram, long atPs) throws IOException {
        int middle = selection.lineAt(log.rowAt(atPs));
        for (int away = 0; away < NEAR_ROWS; away++) {
            for (int line : new int[] {middle + away, middle - 1 - away}) {
                if (line >= 0 && line < selection.size() && log.datagram(log.row(selection.row(line))) == datagram) {
                    return selection.row(line);
                }
            }
        }
        return -1;
    }

    /** The selected line as text. */
    String copied() {
        return table.selected() < 0 ? "" : String.join("\t", new Lines().cells(table.selected()));
    }

    private final class Lines implements RowTable.Content {
        @Override
        public String[] cells(int line) {
            int row = selection.row(line);
            try {
                Passage passage = log.row(row);
                Summary summary = Summary.of(log.packet(passage));
                String trouble = Stream.of(log.fault(passage), log.drop(passage)).filter(each -> !each.isEmpty())
                        .map(each -> "  [" + each + "]").collect(Collectors.joining());
                return new String[] {Integer.toString(row + 1), TimeText.US.exact(passage.leftPs()), log.port(passage.from()),
                    log.port(passage.to()), summary.protocol(), Integer.toString(passage.lenBytes()), log.packets().name(passage.packet()),
                    summary.info() + trouble};
            } catch (IOException failure) {
                failed.accept(failure);
                return new String[] {Integer.toString(row + 1), "", "", "", "", "", "", ""};
            }
        }

        @Override
        public Color ground(int line) {
            try {
                Passage passage = log.row(selection.row(line));
                boolean lit = litDatagram != 0 && log.datagram(passage) == litDatagram;
                return passage.fault() != 0 || passage.drop() != 0 ? FAULTY : lit ? Colours.ACCENT_TINT : null;
            } catch (IOException failure) {
                failed.accept(failure);
                return null;
            }
        }
    }
}
