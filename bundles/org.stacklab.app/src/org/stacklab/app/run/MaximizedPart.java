package org.stacklab.app.run;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** The part of a window that hides all others. */
public final class MaximizedPart {
    private MaximizedPart() {
    }

    /**
     * Brings the other parts back if the active one hides them.
     *
     * @param page the page of a window
     */
    public static void restore(IWorkbenchPage page) {
        IWorkbenchPartReference active = page.getActivePartReference();
        if (active != null && page.getPartState(active) == IWorkbenchPage.STATE_MAXIMIZED) {
            page.toggleZoom(active);
        }
    }
}
