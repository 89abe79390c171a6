package org.stacklab.cli;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.export.HtmlPage.Cell;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.RecordExport;
import org.stacklab.export.View;
import org.stacklab.verify.Trace;
import org.stacklab.verify.TraceRecord;
import org.stacklab.verify.Verification.Verdict;

/**
 * A run that shows how a property fails, as a timeline.
 *
 * @param fileName how its files are called, without the dot
 * @param lab the lab
 * @param card the card it is a run of
 * @param verdict the property with its counterexample
 */
record Counterexample(String fileName, String lab, String card, Verdict verdict) {
    /** Adds its timeline as svg, its steps as csv and both as a page. */
    void addTo(OutputFolder folder) {
        TraceRecord record = TraceRecord.of(card, verdict.trace());
        RecordExport export = new RecordExport(lab, verdict.property().id() + " fails: " + verdict.property().formula()
                + ". One step is one microsecond.", record.spans(), record.packets(), View.EVERYTHING);
        folder.addBytes(fileName + ".svg", export.content(".svg"));
        folder.addBytes(fileName + ".csv", export.content(".csv"));
        folder.addBytes(fileName + ".html", export.page(List.of("step", "who", "what happens"), rows(verdict.trace())));
    }

    private static List<List<Cell>> rows(Trace trace) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Trace.Step step : trace.steps()) {
            int number = rows.size() + 1;
            rows.add(List.of(Cell.of(Integer.toString(number), number), Cell.of(step.actor()), Cell.of(step.text())));
        }
        return rows;
    }
}
