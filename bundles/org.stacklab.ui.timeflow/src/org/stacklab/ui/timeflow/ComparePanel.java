package org.stacklab.ui.timeflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.run.RunRecord;

/** One of the runs that are compared: which it is, by how much it is shifted, and its chart. */
final class ComparePanel extends Composite {
    private static final int OFFSET_PX = 100;

    private final Combo choice;
    private final Text offset;
    private final TimeFlowCanvas canvas;
    private final ChartMoves moves;
    private List<RunRecord> runs = List.of();
    private RunRecord chosen;
    private long offsetPs;

    /**
     * A panel without a run.
     *
     * @param changed is told when another run has been chosen or it has been shifted
     * @param removed is told when the user does not want the panel any more
     */
    ComparePanel(Composite parent, Runnable changed, Consumer<ComparePanel> removed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 0).numColumns(4).applyTo(this);
        choice = new Combo(this, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(OFFSET_PX, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, e -> {
            chosen = runs.get(choice.getSelectionIndex());
            changed.run();
        });
        new Label(this, SWT.NONE).setText(Messages.Compare_Offset);
        offset = new Text(this, SWT.BORDER);
        offset.setToolTipText(Messages.Compare_OffsetHint);
        GridDataFactory.fillDefaults().hint(OFFSET_PX, SWT.DEFAULT).applyTo(offset);
        offset.addListener(SWT.DefaultSelection, e -> readOffset(changed));
        offset.addListener(SWT.FocusOut, e -> readOffset(changed));
        Button remove = new Button(this, SWT.PUSH);
        remove.setText(Messages.Compare_Remove);
        remove.addListener(SWT.Selection, e -> removed.accept(this));
        canvas = new TimeFlowCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(canvas);
        moves = new ChartMoves(canvas);
        new ChartMouse(moves);
        showOffset();
    }

    private void readOffset(Runnable changed) {
        long before = offsetPs;
        try {
            String text = offset.getText().strip();
            offsetPs = text.startsWith("-") ? -TimeText.parse(text.substring(1)) : TimeText.parse(text);
            offset.setToolTipText(Messages.Compare_OffsetHint);
            showOffset();
        } catch (IllegalArgumentException mistake) {
            offset.setToolTipText(mistake.getMessage());
        }
        if (offsetPs != before) {
            changed.run();
        }
    }

    private void showOffset() {
        offset.setText(TimeText.of(offsetPs));
    }

    /** Shifts the run, without telling anybody. */
    void setOffset(long newOffsetPs) {
        offsetPs = newOffsetPs;
        showOffset();
    }

    /** How much later than the others it is drawn: an instant of the common axis is one of this run less the offset. */
    long offsetPs() {
        return -offsetPs;
    }

    /** Offers runs; the one that was chosen stays if it is among them, otherwise the suggested one is taken. */
    void offer(List<RunRecord> newRuns, RunRecord suggested) {
        runs = newRuns;
        int kept = chosen == null ? 0 : chosen.number();
        chosen = runs.stream().filter(run -> run.number() == kept).findFirst().orElse(suggested);
        choice.setItems(runs.stream().map(ComparePanel::name).toArray(String[]::new));
        choice.select(runs.indexOf(chosen));
    }

    static String name(RunRecord run) {
        return "#" + run.number() + "  " + run.lab() + ": " + run.summary();
    }

    Optional<RunRecord> run() {
        return Optional.ofNullable(chosen);
    }

    TimeFlowCanvas canvas() {
        return canvas;
    }

    ChartMoves moves() {
        return moves;
    }
}
