package org.stacklab.app.run;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stacklab.model.lab.Element;
import org.stacklab.ui.topology.LabEditor;

/** Steers the current session: forwards and back by steps, slower and faster, and to its stop. */
public final class SteerHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public SteerHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        RunService runs = LabToRun.runs(event);
        switch (event.getCommand().getId()) {
            case "org.stacklab.app.slower" -> runs.pace(runs.pace().slower());
            case "org.stacklab.app.faster" -> runs.pace(runs.pace().faster());
            default -> runs.current().ifPresent(session -> steer(session, event));
        }
        return null;
    }

    private static void steer(Session session, ExecutionEvent event) {
        String command = event.getCommand().getId();
        switch (command) {
            case "org.stacklab.app.stop" -> session.stop();
            case "org.stacklab.app.step" -> session.go(Goal.events(1));
            case "org.stacklab.app.stepMessage" -> session.go(Goal.delivered(session.progress().delivered() + 1));
            case "org.stacklab.app.stepObject" -> stepOf(session, selected(event));
            case "org.stacklab.app.back" -> session.back();
            case "org.stacklab.app.backObject" -> backOf(session, selected(event));
            default -> throw new IllegalStateException("nobody knows the command " + command);
        }
    }

    private static void stepOf(Session session, Set<String> origins) {
        session.go(origins.isEmpty() ? Goal.events(1) : Goal.eventOf(origins));
    }

    private static void backOf(Session session, Set<String> origins) {
        if (origins.isEmpty()) {
            session.back();
        } else {
            session.backTo(origins);
        }
    }

    /** The ids of the elements selected in the lab editor and of the parts in them. */
    private static Set<String> selected(ExecutionEvent event) {
        Set<String> ids = new LinkedHashSet<>();
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            for (Element element : editor.selected()) {
                ids.add(element.getId());
                element.eAllContents().forEachRemaining(inner -> addId(inner, ids));
            }
        }
        return ids;
    }

    private static void addId(EObject inner, Set<String> ids) {
        if (inner instanceof Element element) {
            ids.add(element.getId());
        }
    }
}
