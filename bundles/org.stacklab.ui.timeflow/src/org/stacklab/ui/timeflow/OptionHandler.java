package org.stacklab.ui.timeflow;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches an option of the chart on and off, whichever part is active. */
public final class OptionHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public OptionHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return HandlerUtil.toggleCommandState(event.getCommand());
    }
}
