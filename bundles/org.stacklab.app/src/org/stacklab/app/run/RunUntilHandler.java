package org.stacklab.app.run;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks how far to run, and runs so far: from where the run is paused, or from the start. */
public final class RunUntilHandler extends AbstractHandler {
    private RunUntilDialog.Wish latest = RunUntilDialog.Wish.FIRST;

    /** Made by the extension registry. */
    public RunUntilHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        RunService runs = LabToRun.runs(event);
        Optional<Session> paused = runs.current().filter(session -> session.state() == RunState.PAUSED);
        RunUntilDialog dialog = new RunUntilDialog(HandlerUtil.getActiveShellChecked(event), paused.map(Session::progress), latest);
        if (dialog.open() == Window.OK) {
            latest = dialog.wish();
            if (paused.isPresent()) {
                paused.get().go(dialog.goal());
            } else {
                LabToRun.of(event).ifPresent(lab -> lab.start(runs, dialog.goal()));
            }
        }
        return null;
    }
}
