package org.stacklab.app.preference;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page of Stacklab's own preferences: how labs run. */
public final class RunningPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MAX_SHORT_MS = 60_000;

    /** Made by the extension registry. */
    public RunningPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new Preferences().store());
        setDescription(Messages.Running_description);
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(Preferences.RUN_AGAIN, Messages.Running_again, getFieldEditorParent()));
        IntegerFieldEditor shortMs = new IntegerFieldEditor(Preferences.SHORT_MS, Messages.Running_short, getFieldEditorParent());
        shortMs.setValidRange(1, MAX_SHORT_MS);
        shortMs.setErrorMessage(Messages.Running_shortMistake);
        addField(shortMs);
    }
}
