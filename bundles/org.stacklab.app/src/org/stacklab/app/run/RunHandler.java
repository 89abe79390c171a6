package org.stacklab.app.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Runs the lab of the active editor from its start: to the end, or as far as a command says. */
public final class RunHandler extends AbstractHandler {
    private static final String HOLD = "org.stacklab.app.hold";
    private static final String RESTART = "org.stacklab.app.restart";

    /** Made by the extension registry. */
    public RunHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        RunService runs = LabToRun.runs(event);
        boolean hold = switch (event.getCommand().getId()) {
            case HOLD -> true;
            case RESTART -> runs.state() == RunState.PAUSED;
            default -> false;
        };
        LabToRun.of(event).ifPresent(lab -> lab.start(runs, hold ? Goal.START : Goal.END));
        return null;
    }
}
