package org.stacklab.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.ChartModel;

/**
 * A run that has ended and what is wanted of it: what a {@link Format} is made of.
 *
 * @param lab what was run
 * @param result what came out
 * @param chart the rectangles of its record, one per layer and packet
 * @param view what is wanted of it
 */
public record RunExport(LabSpec lab, RunResult result, ChartModel chart, View view) {
    /**
     * Adds the file of a format to a folder.
     *
     * @param folder the folder; the file is made when the folder is written
     * @param format the format
     */
    public void addTo(OutputFolder folder, Format format) {
        folder.addBytes(format.fileName(), out -> format.writeTo(this, out));
    }

    /**
     * The spans that are wanted: those of the record if the run has one, otherwise those of the run once more.
     *
     * @return a source that can be used again
     */
    public SpanSource spans() {
        return result.spans().size() > 0 ? SpanSource.of(result.spans(), result.packets(), view.range())
                : SpanSource.of(lab, view.range());
    }

    /** The chart as drawings. */
    ChartPages pages() {
        return new ChartPages(chart, result.lab(), subtitle(), view);
    }

    private String subtitle() {
        return ResultText.summary(result) + (lab.values().isOn(RunParameters.CONTENTION) ? "" : ", contention off");
    }

    /** What a trace says of its origin. */
    Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("lab", result.lab());
        about.put("engineVersion", result.engineVersion());
        about.put("fingerprint", result.fingerprint());
        return about;
    }
}
