package org.stacklab.app.preference;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page of the Console: what it tells. It bears the id under which the platform's own page of the Console looks for its parent. */
public final class ConsolePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    /** Made by the extension registry. */
    public ConsolePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new Preferences().store());
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(Preferences.PRINT, Messages.Console_print, getFieldEditorParent()));
    }
}
