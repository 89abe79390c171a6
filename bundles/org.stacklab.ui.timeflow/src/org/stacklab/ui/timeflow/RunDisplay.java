package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The run that is on display, for whoever shows runs: a view that is opened later finds it here. Ask a part's site for it:
 * {@code site.getService(RunDisplay.class)}. To be used on the UI thread only.
 */
public final class RunDisplay {
    private final List<Consumer<RunRecord>> viewers = new ArrayList<>();
    private RunRecord shown;

    RunDisplay() {
    }

    /**
     * Puts another run on display.
     *
     * @param run the run
     */
    public void show(RunRecord run) {
        shown = run;
        List.copyOf(viewers).forEach(viewer -> viewer.accept(run));
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
}
