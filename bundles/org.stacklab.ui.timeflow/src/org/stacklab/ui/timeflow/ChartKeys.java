package org.stacklab.ui.timeflow;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets the keys of the context Timeline work while a chart has the keyboard, and not while somebody types into a field beside it. */
final class ChartKeys {
    private static final String CONTEXT = "org.stacklab.ui.timeflow.context";

    private final IContextService contexts;
    private IContextActivation active;

    private ChartKeys(IContextService contexts) {
        this.contexts = contexts;
    }

    static void follow(IWorkbenchPartSite site, Canvas canvas) {
        ChartKeys keys = new ChartKeys(site.getService(IContextService.class));
        canvas.addListener(SWT.FocusIn, e -> keys.begin());
        canvas.addListener(SWT.FocusOut, e -> keys.end());
        canvas.addListener(SWT.Dispose, e -> keys.end());
        // Without a listener for keys the toolkit would not give the canvas the keyboard.
        canvas.addListener(SWT.KeyDown, e -> { });
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void begin() {
        if (active == null) {
            active = contexts.activateContext(CONTEXT);
        }
    }

    private void end() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
