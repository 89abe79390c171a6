package org.stacklab.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Stops the run that is going on. */
public final class StopHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public StopHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(RunService.class).stop();
        return null;
    }
}
