package org.stacklab.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The run on display, the place in it that the user looks at, and the runs before it. Whoever shows runs asks a part's site for it:
 * {@code site.getService(RunDisplay.class)}; a view that is opened later finds everything here. To be used on the UI thread only.
 */
public final class RunDisplay {
    private static final int KEPT_RUNS = 12;
    private static final long KEPT_SPANS = 2_500_000;

    private final List<Consumer<RunRecord>> viewers = new ArrayList<>();
    private final List<Consumer<Focus>> followers = new ArrayList<>();
    private final List<RunRecord> recent = new ArrayList<>();
    private RunRecord shown;
    private Focus focus = Focus.on(0);
    private int count;
    private int axisPx;

    /** Made once, by the factory of services. */
    public RunDisplay() {
    }

    /**
     * Puts a run on display. Its focus is all of it, unless the lab was on display before: then time and cursors stay. A newer record
     * of the run on display moves nothing, but what showed all of the run goes on to do so.
     *
     * @param run the run
     */
    public void show(RunRecord run) {
        RunRecord placed = run.after(shown);
        remember(placed);
        focus = focusOn(placed);
        shown = placed;
        List.copyOf(viewers).forEach(viewer -> viewer.accept(placed));
    }

    /**
     * Counts the runs of this session.
     *
     * @return the number of the next, from 1
     */
    public int nextNumber() {
        return ++count;
    }

    private Focus focusOn(RunRecord run) {
        long endPs = run.result().virtualTimePs();
        if (shown != null && shown.number() == run.number()) {
            boolean whole = focus.fromPs() == 0 && focus.toPs() == shown.result().virtualTimePs();
            return whole ? focus.withRange(0, endPs) : focus;
        }
        return run.again() ? focus.withSelection(0, 0) : Focus.on(endPs);
    }

    /** The latest first; old ones are forgotten when there are many or when their records are long. */
    private void remember(RunRecord run) {
        recent.removeIf(old -> old.number() == run.number());
        recent.addFirst(run);
        while (recent.size() > KEPT_RUNS || recent.size() > 1 && keptSpans() > KEPT_SPANS) {
            recent.removeLast();
        }
    }

    private long keptSpans() {
        return recent.stream().mapToLong(run -> run.spans().size()).sum();
    }

    /**
     * The run on display.
     *
     * @return nothing before the first
     */
    public Optional<RunRecord> shown() {
        return Optional.ofNullable(shown);
    }

    /**
     * The runs of this session that are still remembered.
     *
     * @return the latest first
     */
    public List<RunRecord> recent() {
        return List.copyOf(recent);
    }

    /**
     * Where the user looks in the run on display.
     *
     * @return the focus
     */
    public Focus focus() {
        return focus;
    }

    /**
     * Where axes of time begin, so that views above each other are aligned.
     *
     * @return how far the chart's axis is from its left edge, in pixels; 0 before there is one
     */
    public int axisPx() {
        return axisPx;
    }

    /**
     * Says where the chart's axis of time begins; others look when they next draw theirs.
     *
     * @param px how far from its left edge, in pixels
     */
    public void beginAxisAt(int px) {
        axisPx = px;
    }

    /**
     * Looks elsewhere. Those who follow are told only when something changes, so a follower may answer with the focus it was told.
     *
     * @param newFocus where
     */
    public void look(Focus newFocus) {
        if (!newFocus.equals(focus)) {
            focus = newFocus;
            List.copyOf(followers).forEach(follower -> follower.accept(newFocus));
        }
    }

    /**
     * Tells a viewer of every run from now on.
     *
     * @param viewer is told on the UI thread until it is removed
     */
    public void addViewer(Consumer<RunRecord> viewer) {
        viewers.add(viewer);
    }

    /**
     * Tells a viewer no more.
     *
     * @param viewer what was added
     */
    public void removeViewer(Consumer<RunRecord> viewer) {
        viewers.remove(viewer);
    }

    /**
     * Tells a follower of every change of the focus from now on.
     *
     * @param follower is told on the UI thread until it is removed
     */
    public void addFollower(Consumer<Focus> follower) {
        followers.add(follower);
    }

    /**
     * Tells a follower no more.
     *
     * @param follower what was added
     */
    public void removeFollower(Consumer<Focus> follower) {
        followers.remove(follower);
    }
}
