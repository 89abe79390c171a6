package org.stacklab.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide at the page about the part of the workbench that was active. */
public final class OpenHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public OpenHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart active = HandlerUtil.getActivePart(event);
        try {
            GuideView guide = GuideView.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
            if (active != null) {
                guide.showAbout(active.getSite().getId());
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
