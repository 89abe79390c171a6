package org.stacklab.app.run;

import java.util.Arrays;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stacklab.machine.part.BadValueException;

/** Asks for what a run shall run until. */
final class RunUntilDialog extends TitleAreaDialog {
    private Combo occasion;
    private Text value;
    private Goal goal;

    RunUntilDialog(Shell parent) {
        super(parent);
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
        setMessage(Messages.Until_message);
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
        occasion.select(0);
        value.setText(chosen().example());
        value.selectAll();
        value.setFocus();
    }

    private Occasion chosen() {
        return Occasion.values()[occasion.getSelectionIndex()];
    }

    private void check() {
        String mistake = null;
        try {
            goal = chosen().goal(value.getText().trim());
        } catch (BadValueException e) {
            mistake = Messages.Until_noTime;
        } catch (NumberFormatException e) {
            mistake = Messages.Until_noNumber;
        }
        setErrorMessage(mistake);
        getButton(IDialogConstants.OK_ID).setEnabled(mistake == null);
    }
}
