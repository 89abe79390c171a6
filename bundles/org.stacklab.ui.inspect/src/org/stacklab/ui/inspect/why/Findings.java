package org.stacklab.ui.inspect.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.whatif.Cost;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.sim.Stop;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.run.RunRecord;

/**
 * What is known of why a run was not faster. Immutable.
 *
 * @param run the run
 * @param explanation what bounded it
 * @param whatIf what it would gain
 */
record Findings(RunRecord run, Explanation explanation, WhatIf whatIf) {
    static Findings of(RunRecord run) {
        return new Findings(run, Explanation.of(run.result()), WhatIf.of(run.spec(), run.result()));
    }

    /** Runs the lab again without the cost of each of the rows; null if a stop was requested. */
    Findings confirm(List<Integer> rows, Stop stop) {
        List<Optional<Outcome>> confirmed = new ArrayList<>(whatIf.rows().stream().map(WhatIf.Row::confirmed).toList());
        for (int row : rows) {
            Cost cost = whatIf.rows().get(row).cost();
            if (cost.obstacle().isEmpty() && confirmed.get(row).isEmpty()) {
                Optional<Outcome> outcome = WhatIf.confirm(run.spec(), cost, stop);
                if (outcome.isEmpty()) {
                    return null;
                }
                confirmed.set(row, outcome);
            }
        }
        return new Findings(run, explanation, whatIf.with(confirmed));
    }

    /** The span that a cost takes most of, 0 if it takes none of any. */
    int worstSpan(Cost cost) {
        SpanStore spans = run.spans();
        int worst = 0;
        long mostPs = 0;
        for (int span = 1; span <= spans.size(); span++) {
            long takesPs = spans.isEnded(span) ? cost.takesPs(spans, span) : 0;
            if (takesPs > mostPs) {
                mostPs = takesPs;
                worst = span;
            }
        }
        return worst;
    }
}
