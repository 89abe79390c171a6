package org.stacklab.app.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks how far to run, and runs so far: from where the run is paused, or from the start. */
public final class RunUntilHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public RunUntilHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        RunUntilDialog dialog = new RunUntilDialog(HandlerUtil.getActiveShellChecked(event));
        if (dialog.open() == Window.OK) {
            RunService runs = LabToRun.runs(event);
            if (runs.state() == RunState.PAUSED) {
                runs.current().orElseThrow().go(dialog.goal());
            } else {
                LabToRun.of(event).ifPresent(lab -> lab.start(runs, dialog.goal()));
            }
        }
        return null;
    }
}
