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
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.run.RunRecord;

/** One of the runs that are compared: which it is, by how much it is shifted, and its chart. */
final class ComparePanel extends Composite {
    private static final int OFFSET_PX = 100;

    private final Combo choice;
    private final Text offset;
    private final TimeFlowCanvas canvas;
    private final ChartMoves moves;
    private final Consumer<ComparePanel> shifted;
    private List<RunRecord> runs = List.of();
    private RunRecord chosen;
    /** The number of the run the user has chosen, 0 as long as he has not. */
    private int wanted;
    private long offsetPs;

    /**
     * A panel without a run.
     *
     * @param changed is told when another run has been chosen
     * @param shifted is told when the run has been shifted against the others
     * @param removed is told when the user does not want the panel any more
     */
    ComparePanel(Composite parent, Runnable changed, Consumer<ComparePanel> shifted, Consumer<ComparePanel> removed) {
        super(parent, SWT.NONE);
        this.shifted = shifted;
        GridLayoutFactory.fillDefaults().spacing(4, 0).numColumns(4).applyTo(this);
        choice = new Combo(this, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(OFFSET_PX, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, e -> {
            chosen = runs.get(choice.getSelectionIndex());
            wanted = chosen.number();
            changed.run();
        });
        new Label(this, SWT.NONE).setText(Messages.Compare_Offset);
        offset = new Text(this, SWT.BORDER);
        offset.setToolTipText(Messages.Compare_OffsetHint);
        GridDataFactory.fillDefaults().hint(OFFSET_PX, SWT.DEFAULT).applyTo(offset);
        offset.addListener(SWT.DefaultSelection, e -> readOffset());
        offset.addListener(SWT.FocusOut, e -> readOffset());
        Button remove = new Button(this, SWT.PUSH);
        remove.setText(Messages.Compare_Remove);
        remove.addListener(SWT.Selection, e -> removed.accept(this));
        canvas = new TimeFlowCanvas(this);
        canvas.setHint(Messages.Compare_TooFew);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(canvas);
        moves = new ChartMoves(canvas);
        new ChartMouse(moves, true);
        OffsetDrag.on(this);
        showOffset();
    }

    private void readOffset() {
        String text = offset.getText().strip();
        if (text.equals(TimeText.of(offsetPs))) {
            return;
        }
        try {
            shift(text.startsWith("-") ? -TimeText.parse(text.substring(1)) : TimeText.parse(text));
            offset.setToolTipText(Messages.Compare_OffsetHint);
        } catch (IllegalArgumentException mistake) {
            offset.setToolTipText(Phrases.current().say(mistake.getMessage()));
        }
    }

    private void showOffset() {
        offset.setText(TimeText.of(offsetPs));
    }

    /** Draws the run later than the others; earlier if this is negative. */
    void shift(long newOffsetPs) {
        offsetPs = newOffsetPs;
        showOffset();
        shifted.accept(this);
    }

    /** How much later than the others the run is drawn: an instant of it lies this much later on the common axis. */
    long offsetPs() {
        return offsetPs;
    }

    /** Offers runs, the latest first. The one the user has chosen stays if it is among them, otherwise it is the one of an age, if any. */
    void offer(List<RunRecord> newRuns, int age) {
        runs = newRuns;
        RunRecord suggested = age < runs.size() ? runs.get(age) : null;
        chosen = runs.stream().filter(run -> run.number() == wanted).findFirst().orElse(suggested);
        choice.setItems(runs.stream().map(ComparePanel::name).toArray(String[]::new));
        run().ifPresent(run -> choice.select(runs.indexOf(run)));
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
