package org.stacklab.ui.timeflow;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** What is said below the chart. Its height is always the same, so that nothing moves away below the pointer; what is longer scrolls. */
final class Details {
    private static final int LINES = 3;
    private static final int MARGIN_PX = 6;

    private final StyledText text;

    Details(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN_PX, 2, MARGIN_PX, 2);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * text.getLineHeight() + 4).applyTo(text);
    }

    /** Shows lines, the first of them behind a title in bold, which may be empty. */
    void show(String title, List<String> lines) {
        String body = String.join("\n", lines);
        String all = title.isEmpty() ? body : title + ": " + body;
        if (!all.equals(text.getText())) {
            text.setText(all);
            text.setStyleRange(title.isEmpty() ? null : new StyleRange(0, title.length(), null, null, SWT.BOLD));
        }
    }
}
