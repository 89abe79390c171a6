package org.stacklab.app.run;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The slider that says how fast virtual time passes. */
public final class PaceControl extends WorkbenchWindowControlContribution {
    private static final int WIDTH_PX = 110;

    /** Made by the extension registry. */
    public PaceControl() {
    }

    @Override
    protected Control createControl(Composite parent) {
        RunService runs = PlatformUI.getWorkbench().getService(RunService.class);
        Scale scale = new Scale(parent, SWT.HORIZONTAL);
        scale.setMaximum(Pace.FULL.ordinal());
        scale.setIncrement(1);
        scale.setPageIncrement(1);
        scale.addListener(SWT.Selection, event -> runs.pace(Pace.values()[scale.getSelection()]));
        Runnable listener = () -> show(scale, runs.pace());
        runs.addListener(listener);
        scale.addListener(SWT.Dispose, event -> runs.removeListener(listener));
        show(scale, runs.pace());
        return scale;
    }

    private static void show(Scale scale, Pace pace) {
        if (scale.getSelection() != pace.ordinal() || scale.getToolTipText() == null) {
            scale.setSelection(pace.ordinal());
        }
        scale.setToolTipText(NLS.bind(Messages.Pace_tip, pace.text()));
    }

    @Override
    protected int computeWidth(Control control) {
        return WIDTH_PX;
    }
}
