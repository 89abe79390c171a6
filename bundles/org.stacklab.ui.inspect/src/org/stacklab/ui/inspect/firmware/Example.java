package org.stacklab.ui.inspect.firmware;

import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.RunResult;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.verify.Trace;
import org.stacklab.verify.TraceRecord;
import org.stacklab.verify.Verification.Outcome;
import org.stacklab.verify.Verification.Verdict;

/**
 * Steps of a card's firmware that show why a property fails, or that what it asks for can happen.
 *
 * @param card the card, as the user calls it
 * @param verdict the verdict they belong to, which has a trace
 */
record Example(String card, Verdict verdict) {
    Trace trace() {
        return verdict.trace();
    }

    /** When the last step is over. */
    long endPs() {
        return trace().steps().size() * TraceRecord.STEP_PS;
    }

    /** The steps as the chart shows them, each as long as the other. */
    RunRecord record(int number, RunRecord run) {
        TraceRecord record = TraceRecord.of(card, trace());
        RunResult ran = run.result();
        RunResult result = new RunResult(run.lab() + ", " + card, List.of(), ran.engineVersion(), RunResult.End.STOPPED, "", endPs(),
                trace().steps().size(), List.of(), List.of(), Map.of(), Map.of(), record.spans(), record.packets());
        return new RunRecord(number, run.spec(), result, summary(), false, RunRecord.Kind.POSSIBLE);
    }

    private String summary() {
        String text = verdict.outcome() == Outcome.FAILS ? Messages.Example_fails : Messages.Example_shows;
        return NLS.bind(text, Phrases.current().say(verdict.property().text()), trace().steps().size());
    }
}
