package org.stacklab.ui.timeflow;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stacklab.timeflow.SpanFilter;
import org.stacklab.ui.catalogue.Phrases;

/** The line above the chart: what it is reduced to, and what is looked for in it. */
final class ChartBar extends Composite {
    private static final int PAUSE_MS = 300;
    private static final int FIELD_PX = 160;

    private final Text filter;
    private final Text search;
    private final Label message;
    private final Label measured;

    /**
     * An empty line.
     *
     * @param filtered is told when the filter has changed and has a meaning
     * @param found is told to search forward (1) or backward (-1)
     */
    ChartBar(Composite parent, Consumer<SpanFilter> filtered, IntConsumer found) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 2).applyTo(this);
        filter = field(Messages.Bar_Filter, Messages.Bar_FilterHint);
        search = field(Messages.Bar_Find, Messages.Bar_FindHint);
        message = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
        measured = new Label(this, SWT.NONE);
        Runnable apply = () -> {
            if (!isDisposed()) {
                read(filter).ifPresent(filtered);
            }
        };
        filter.addModifyListener(e -> getDisplay().timerExec(PAUSE_MS, apply));
        search.addListener(SWT.DefaultSelection, e -> found.accept(e.stateMask == SWT.SHIFT ? -1 : 1));
    }

    private Text field(String name, String hint) {
        new Label(this, SWT.NONE).setText(name);
        Text text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setToolTipText(hint);
        text.setMessage(Messages.Bar_Example);
        GridDataFactory.fillDefaults().hint(FIELD_PX, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** What a field means; when it means nothing the line says so. */
    private Optional<SpanFilter> read(Text field) {
        try {
            say("");
            return Optional.of(SpanFilter.parse(field.getText(), Phrases.current()::say));
        } catch (IllegalArgumentException mistake) {
            say(Phrases.current().say(mistake.getMessage()));
            return Optional.empty();
        }
    }

    /** Says something behind the fields. */
    void say(String text) {
        message.setText(text);
        message.setToolTipText(text);
    }

    /** Says what the cursors measure. */
    void measured(String text) {
        if (!text.equals(measured.getText())) {
            measured.setText(text);
            layout();
        }
    }

    /** What is looked for; nothing when the field is empty or has no meaning. */
    Optional<SpanFilter> wanted() {
        return search.getText().isBlank() ? Optional.empty() : read(search);
    }

    String filterText() {
        return filter.getText();
    }

    void setFilterText(String text) {
        filter.setText(text);
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }
}
