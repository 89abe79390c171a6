package org.stacklab.app.run;

import java.util.function.IntPredicate;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.SpanFilter;

/** Holds a run that keeps its record when a rectangle has ended that somebody waits for. */
final class RectangleWatch implements Breakpoint {
    private boolean ended;

    /** Looks on at a run from now on. */
    RectangleWatch(Run run, SpanFilter wanted) {
        RunResult record = run.result();
        IntPredicate isWanted = wanted.on(record.spans(), record.packets());
        run.listen(activity -> ended |= isWanted.test(activity.span()));
    }

    @Override
    public boolean holds(Run run) {
        boolean now = ended;
        ended = false;
        return now;
    }
}
