package org.stacklab.ui.inspect.why;

import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.TimeText;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.inspect.Columns;
import org.stacklab.ui.run.RunRecord;

/** Who held up a span, on which resource and for how long. */
final class LossTable {
    private static final int PERCENT = 100;

    private final Table table;
    private final Columns columns;

    /** No span yet; {@code opened} gets the number of the culprit the user opens. */
    LossTable(Composite parent, IMemento saved, IntConsumer opened) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        columns = new Columns(table, saved);
        columns.add("loss.resource", Messages.LossTable_resource, 130, SWT.LEFT);
        columns.add("loss.culprit", Messages.LossTable_culprit, 190, SWT.LEFT);
        columns.add("loss.packet", Messages.LossTable_packet, 60, SWT.RIGHT);
        columns.add("loss.time", Messages.LossTable_lost, 70, SWT.RIGHT);
        columns.add("loss.share", Messages.LossTable_share, 70, SWT.RIGHT);
        table.addListener(SWT.DefaultSelection, e -> opened.accept((Integer) e.item.getData()));
    }

    Table control() {
        return table;
    }

    Columns columns() {
        return columns;
    }

    void clear() {
        table.removeAll();
    }

    /** Shows the losses of an ended span, the greatest first. */
    void show(RunRecord run, int span) {
        table.setRedraw(false);
        clear();
        SpanStore spans = run.spans();
        IntStream.range(0, spans.lossCount(span)).boxed()
                .sorted((a, b) -> Long.compare(spans.lossPs(span, b), spans.lossPs(span, a))).forEach(i -> add(run, span, i));
        table.setRedraw(true);
    }

    private void add(RunRecord run, int span, int i) {
        SpanStore spans = run.spans();
        int culprit = spans.lossSpan(span, i);
        boolean known = culprit <= spans.size() && spans.isEnded(culprit);
        long lengthPs = Math.max(1, spans.endPs(span) - spans.startPs(span));
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(known ? culprit : 0);
        item.setText(new String[] {Phrases.current().say(spans.lossResource(span, i)),
            known ? name(spans.label(culprit)) : Messages.LossTable_notEnded,
            known ? run.packets().name(spans.packet(culprit)) : "", TimeText.of(spans.lossPs(span, i)),
            String.format(Locale.ROOT, "%.1f %%", PERCENT * (double) spans.lossPs(span, i) / lengthPs)});
    }

    private static String name(Label label) {
        Phrases words = Phrases.current();
        return label.host() + ", " + words.say(label.layer()) + ", " + words.say(label.kind());
    }
}
