package org.stacklab.app.run;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.ResultText;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunRecord;

/**
 * One run that the user steers: forwards, to a goal, and back. Driving happens in the background; while it does, the record so far is
 * shown again and again. To be used on the UI thread only, which never waits for a run.
 */
public final class Session {
    private static final long SHOW_MS = 250;
    private static final long SPANS_PER_MS = 1000;

    /** What a session tells, on the UI thread. */
    interface Listener {
        /** There is a newer record. */
        void recorded(Session session, RunRecord record);

        /** The session is over; the text tells what came out on several lines. */
        void ended(Session session, String text);

        /** State, pace or progress are different. */
        void changed(Session session);
    }

    /**
     * What drives have told so far.
     *
     * @param record the newest record, null before the first
     * @param held the run, where it can go on; null before the first drive and while one is under way
     * @param text what came out, null before the end
     */
    private record Told(Progress progress, RunRecord record, Run held, String text) {
        private static final Told NOTHING = new Told(Progress.NONE, null, null, null);
    }

    private final LabSpec lab;
    private final int number;
    private final Optional<RunResult> before;
    private final UiUpdater updater;
    private final Listener listener;
    private volatile Told told = Told.NOTHING;
    private volatile boolean stopping;
    private RunRecord shown;
    private RunState state = RunState.PAUSED;
    private Pace pace;
    private Drive drive;
    private long drivenMs;
    private volatile boolean discarded;

    /**
     * A run at its start.
     *
     * @param lab what runs
     * @param number counts the runs of the workbench
     * @param before what the lab came to when it ran last
     */
    Session(LabSpec lab, int number, Optional<RunResult> before, Pace pace, UiUpdater updater, Listener listener) {
        this.lab = lab;
        this.number = number;
        this.before = before;
        this.pace = pace;
        this.updater = updater;
        this.listener = listener;
    }

    /**
     * What runs.
     *
     * @return the lab as it was when the run began
     */
    public LabSpec lab() {
        return lab;
    }

    /**
     * What the session is doing.
     *
     * @return running, paused or ended
     */
    public RunState state() {
        return state;
    }

    /** How far the run has come. */
    Progress progress() {
        return told.progress();
    }

    /** The newest record; nothing before the first. */
    Optional<RunRecord> record() {
        return Optional.ofNullable(shown);
    }

    Pace pace() {
        return pace;
    }

    void pace(Pace newPace) {
        pace = newPace;
        if (drive != null) {
            drive.pace(newPace);
        }
        listener.changed(this);
    }

    /** How long the user has waited for the run, in milliseconds. */
    long drivenMs() {
        return drivenMs;
    }

    /** Goes on from where the run is held, or from its start. */
    void go(Goal goal) {
        if (state == RunState.PAUSED) {
            Run held = told.held();
            drive(Messages.Drive_name, canceled -> held == null ? Run.of(lab, true) : held, goal);
        }
    }

    /** Goes back by one event. */
    void back() {
        long event = progress().events() - 1;
        goBack(canceled -> new Replay(lab, canceled).toEvent(event));
    }

    /** Goes back to the event of some elements before the last event. */
    void backTo(Set<String> origins) {
        long event = progress().events();
        goBack(canceled -> new Replay(lab, canceled).toEventOf(origins, event));
    }

    private void goBack(Function<BooleanSupplier, Run> replay) {
        if (drive == null && progress().events() > 0) {
            stopping = false;
            drive(Messages.Drive_back, replay, Goal.START);
        }
    }

    /** Asks the run to hold where it is. */
    void pause() {
        if (drive != null) {
            drive.cancel();
        }
    }

    /** Ends the session where the run is; what it has come to stays on display. */
    void stop() {
        stopping = true;
        pause();
        go(Goal.START);
    }

    /** Forgets the session: nothing is heard of it any more. */
    void discard() {
        discarded = true;
        pause();
    }

    private void drive(String title, Function<BooleanSupplier, Run> start, Goal goal) {
        drive = new Drive(lab.name(), NLS.bind(title, lab.name()), start, goal, pace, drivenMs, new Ears());
        drive.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                updater.publish(event.getJob(), () -> driven(event.getResult().isOK()));
            }
        });
        state = RunState.RUNNING;
        listener.changed(this);
        drive.schedule();
    }

    private void driven(boolean well) {
        drivenMs = drive.drivenMs();
        drive = null;
        state = well && told.text() == null ? RunState.PAUSED : RunState.ENDED;
        if (!discarded) {
            refresh();
            if (told.text() != null) {
                listener.ended(this, told.text());
            }
        }
    }

    private void refresh() {
        if (discarded) {
            return;
        }
        RunRecord record = told.record();
        if (record != null && record != shown) {
            shown = record;
            listener.recorded(this, record);
        }
        listener.changed(this);
    }

    /** Hears the drive on its own thread. */
    private final class Ears implements Drive.Listener {
        private long nextShowMs;

        @Override
        public void moved(Run run, Progress progress) {
            long nowMs = System.currentTimeMillis();
            RunRecord record = told.record();
            if (nowMs >= nextShowMs) {
                record = record(run.snapshot(), RunRecord.Kind.LIVE);
                nextShowMs = nowMs + SHOW_MS + record.spans().size() / SPANS_PER_MS;
            }
            told = new Told(progress, record, null, null);
            updater.publish(Session.this, Session.this::refresh);
        }

        @Override
        public void arrived(Run run, Progress progress, boolean ended) {
            boolean over = ended || stopping;
            RunResult result = run.snapshot();
            String text = over && !discarded
                    ? new ResultText(result, new ChartModel(result.spans(), result.packets(), Grain.PACKET)).text() : null;
            told = new Told(progress, record(result, over ? RunRecord.Kind.ENDED : RunRecord.Kind.PAUSED), run, text);
        }

        private RunRecord record(RunResult result, RunRecord.Kind kind) {
            boolean live = kind != RunRecord.Kind.ENDED;
            String summary = new RunSummary(result, live ? Optional.empty() : before, live).line();
            return new RunRecord(number, lab, result, summary, before.isPresent(), kind);
        }
    }
}
