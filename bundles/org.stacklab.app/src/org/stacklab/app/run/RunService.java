package org.stacklab.app.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchPart;
import org.stacklab.app.preference.Preferences;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/**
 * The runs of the labs that are open: one {@link Session} for each editor, side by side. The session of the editor that was active
 * last is the current one; its record is on display and the commands steer it. Ask a part's site for the service:
 * {@code site.getService(RunService.class)}. To be used on the UI thread only, which never waits for a run.
 */
public final class RunService {
    private final UiUpdater updater;
    private final RunDisplay display;
    private final Preferences preferences = new Preferences();
    private final RunConsole console = new RunConsole();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<LabEditor, Session> sessions = new LinkedHashMap<>();
    private final Session.Listener ears = new Ears();
    private final LiveLabs live = new LiveLabs(this);
    private final LabParts parts = new LabParts(this::activated, this::closed);
    private LabEditor current;
    private Pace pace = Pace.FULL;

    /**
     * Without runs.
     *
     * @param updater the way back to the UI thread
     * @param display where records are shown
     */
    public RunService(UiUpdater updater, RunDisplay display) {
        this.updater = updater;
        this.display = display;
    }

    /**
     * Whether a run is going on.
     *
     * @return true while any session is running
     */
    public boolean isRunning() {
        return sessions.values().stream().anyMatch(each -> each.state() == RunState.RUNNING);
    }

    /**
     * The session that commands steer.
     *
     * @return that of the lab editor that was active last, if its lab has been run
     */
    public Optional<Session> current() {
        return Optional.ofNullable(sessions.get(current));
    }

    /** The session of an editor, if its lab has been run. */
    Optional<Session> of(LabEditor editor) {
        return Optional.ofNullable(sessions.get(editor));
    }

    /** What the current session is doing. */
    RunState state() {
        return current().map(Session::state).orElse(RunState.NONE);
    }

    /** How fast sessions run. */
    Pace pace() {
        return pace;
    }

    /** Lets all sessions run so fast. */
    void pace(Pace newPace) {
        pace = newPace;
        sessions.values().forEach(each -> each.pace(newPace));
        tell();
    }

    /**
     * Runs the lab of an editor from its start. What ran there before is forgotten.
     *
     * @param editor where the lab is edited
     * @param lab the lab as it is now
     * @param goal how far
     */
    void start(LabEditor editor, LabSpec lab, Goal goal) {
        parts.watch(editor.getSite().getPage());
        Session old = sessions.get(editor);
        Optional<RunResult> before = old == null || current != editor ? Optional.empty() : old.record().map(RunRecord::result);
        if (old != null) {
            old.discard();
        }
        Session session = new Session(lab, display.nextNumber(), before, pace, updater, ears);
        sessions.put(editor, session);
        current = editor;
        live.follow(editor);
        session.go(goal);
    }

    /**
     * Tells somebody when a session is in another state, at another pace or another place, or when another one is the current one.
     *
     * @param listener called on the UI thread
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Tells somebody no more.
     *
     * @param listener what was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void activated(IWorkbenchPart part) {
        if (part instanceof LabEditor editor && editor != current) {
            current = editor;
            current().flatMap(Session::record).ifPresent(display::show);
            tell();
        }
    }

    private void closed(IWorkbenchPart part) {
        if (part instanceof LabEditor editor) {
            Session session = sessions.remove(editor);
            if (session != null) {
                session.discard();
            }
            live.forget(editor);
            current = current == editor ? null : current;
            tell();
        }
    }

    private final class Ears implements Session.Listener {
        @Override
        public void recorded(Session session, RunRecord record) {
            if (current().filter(session::equals).isPresent()) {
                display.show(record);
            }
        }

        @Override
        public void ended(Session session, String text) {
            if (preferences.prints()) {
                console.print(text);
            }
            live.ended(session);
        }

        @Override
        public void changed(Session session) {
            tell();
        }
    }
}
