package org.stacklab.app.run;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.timeflow.TimeText;

/** Asks for what a run shall run until. */
final class RunUntilDialog extends TitleAreaDialog {
    private final Optional<Progress> paused;
    private Combo occasion;
    private Text value;
    private Wish wish;
    private Goal goal;

    /** What the user has filled in. */
    record Wish(Occasion occasion, String value) {
        static final Wish FIRST = new Wish(Occasion.TIME, Occasion.TIME.example());
    }

    /**
     * A dialog that is not open yet.
     *
     * @param paused how far the run has come that goes on, nothing for a run from the start
     * @param before what was wished for the last time
     */
    RunUntilDialog(Shell parent, Optional<Progress> paused, Wish before) {
        super(parent);
        this.paused = paused;
        wish = before;
    }

    /** What the user filled in, valid after OK. */
    Wish wish() {
        return wish;
    }

    /** The user's choice, valid after OK. */
    Goal goal() {
        return goal;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Until_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        setTitle(Messages.Until_title);
        setMessage(paused.map(progress -> NLS.bind(Messages.Until_goesOn, TimeText.of(progress.nowPs()))).orElse(Messages.Until_starts));
        new Label(area, SWT.NONE).setText(Messages.Until_occasion);
        occasion = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        occasion.setItems(Arrays.stream(Occasion.values()).map(Occasion::text).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(occasion);
        new Label(area, SWT.NONE).setText(Messages.Until_value);
        value = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        occasion.addListener(SWT.Selection, event -> value.setText(chosen().example()));
        value.addListener(SWT.Modify, event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        occasion.select(wish.occasion().ordinal());
        value.setText(wish.value());
        value.selectAll();
        value.setFocus();
    }

    private Occasion chosen() {
        return Occasion.values()[occasion.getSelectionIndex()];
    }

    private void check() {
        Optional<String> mistake = mistake();
        setErrorMessage(mistake.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(mistake.isEmpty());
    }

    private Optional<String> mistake() {
        wish = new Wish(chosen(), value.getText().trim());
        try {
            goal = wish.occasion().goal(wish.value());
            return paused.filter(progress -> goal.untilPs() < progress.nowPs())
                    .map(progress -> NLS.bind(Messages.Until_passed, TimeText.of(progress.nowPs())));
        } catch (BadValueException e) {
            return Optional.of(Messages.Until_noTime);
        } catch (NumberFormatException e) {
            return Optional.of(Messages.Until_noNumber);
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }
}
