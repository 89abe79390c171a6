package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Gaps;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.Grouping;
import org.stacklab.timeflow.SpanFilter;
import org.stacklab.ui.run.RunRecord;

/**
 * Which chart is wanted.
 *
 * @param run the run it shows
 * @param before the run of which a ghost is wanted, null for none
 * @param grain what a rectangle stands for
 * @param grouping what a lane stands for
 * @param squeeze whether time in which nothing happens is short
 * @param filter which spans are part of it
 */
record ChartRequest(RunRecord run, RunRecord before, Grain grain, Grouping grouping, boolean squeeze, SpanFilter filter) {
    /** A ghost of a longer run would cost more memory than it helps. */
    private static final int MOST_GHOST_SPANS = 500_000;

    /** All of a run, as it is at first. */
    static ChartRequest of(RunRecord run) {
        return new ChartRequest(run, null, Grain.PACKET, Grouping.LAYER, false, SpanFilter.ALL);
    }

    /**
     * What was wanted.
     *
     * @param request by whom
     * @param model the rectangles
     * @param gaps what is short on the axis
     * @param ghost the rectangles of the run before, null for none
     */
    record Answer(ChartRequest request, ChartModel model, Gaps gaps, ChartModel ghost) {
    }

    /** Builds it, in time proportional to the record; not on the UI thread. */
    Answer answer() {
        ChartModel model = model(run);
        boolean withGhost = before != null && before.spans().size() <= MOST_GHOST_SPANS;
        return new Answer(this, model, squeeze ? Gaps.of(model) : Gaps.NONE, withGhost ? model(before) : null);
    }

    private ChartModel model(RunRecord of) {
        return new ChartModel(of.spans(), of.packets(), grain, grouping, filter.on(of.spans(), of.packets()));
    }
}
