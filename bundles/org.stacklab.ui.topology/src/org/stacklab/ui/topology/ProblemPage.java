package org.stacklab.ui.topology;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the editor shows instead of a diagram when its file is no lab. */
final class ProblemPage {
    private static final int MARGIN_PX = 24;
    private static final int WIDTH_PX = 600;

    private ProblemPage() {
    }

    static void create(Composite parent, String sentence) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN_PX, MARGIN_PX).numColumns(2).applyTo(page);
        Label sign = new Label(page, SWT.NONE);
        sign.setImage(page.getDisplay().getSystemImage(SWT.ICON_ERROR));
        Label text = new Label(page, SWT.WRAP);
        text.setText(NLS.bind(Messages.noLab, sentence));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH_PX, SWT.DEFAULT).applyTo(text);
    }
}
