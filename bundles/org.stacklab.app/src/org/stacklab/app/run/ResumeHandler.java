package org.stacklab.app.run;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.stacklab.ui.Icons;

/** Pauses the run that goes on, or lets the paused run go on. Its button says which. */
public final class ResumeHandler extends AbstractHandler implements IElementUpdater {
    static final String COMMAND = "org.stacklab.app.resume";

    /** Made by the extension registry. */
    public ResumeHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        LabToRun.runs(event).current().ifPresent(session -> {
            if (session.state() == RunState.RUNNING) {
                session.pause();
            } else {
                session.go(Goal.END);
            }
        });
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        RunService runs = element.getServiceLocator().getService(RunService.class);
        boolean running = runs.state() == RunState.RUNNING;
        element.setText(running ? Messages.Resume_pause : Messages.Resume_resume);
        element.setTooltip(running ? Messages.Resume_pauseTip : Messages.Resume_resumeTip);
        element.setIcon(Icons.of(ResumeHandler.class, running ? "pause" : "resume"));
    }
}
