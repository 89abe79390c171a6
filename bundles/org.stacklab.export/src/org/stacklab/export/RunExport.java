package org.stacklab.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.ChartModel;

/** A run that has ended, in every format there is. */
public final class RunExport {
    private final LabSpec lab;
    private final RunResult result;
    private final ChartModel chart;
    private final View view;

    /**
     * Exports a part of a run.
     *
     * @param lab what was run
     * @param result what came out
     * @param chart the rectangles of its record, one per layer and packet
     * @param view what is wanted of it
     */
    public RunExport(LabSpec lab, RunResult result, ChartModel chart, View view) {
        this.lab = lab;
        this.result = result;
        this.chart = chart;
        this.view = view;
    }

    /**
     * Adds the file of a format to a folder.
     *
     * @param format the format
     * @param folder the folder; the file is made when the folder is written
     */
    public void addTo(OutputFolder folder, Format format) {
        String name = format.fileName();
        switch (format) {
            case SVG -> folder.add(name, pages().whole()::writeTo);
            case PDF -> folder.addBytes(name, pages()::writePdf);
            case PNG -> folder.addBytes(name, pages()::writePng);
            case HTML -> folder.add(name, out -> new HtmlReport(result, chart, WhatIf.of(lab, result), pages().whole()).writeTo(out));
            case CSV -> folder.add(name, new SpansCsv(spans())::writeTo);
            case JSONL -> folder.add(name, new SpansJsonl(spans())::writeTo);
            case PERFETTO -> folder.add(name, new PerfettoTrace(about(), spans())::writeTo);
            case PCAPNG -> folder.addBytes(name, new Capture(lab, view.range(), HostDrops.of(lab, result))::writeTo);
        }
    }

    /** The record if the run has one, otherwise the run once more. */
    private SpanSource spans() {
        return result.spans().size() > 0 ? SpanSource.of(result.spans(), result.packets(), view.range())
                : SpanSource.of(lab, view.range());
    }

    private ChartPages pages() {
        return new ChartPages(chart, result.lab(), subtitle(), view);
    }

    private String subtitle() {
        return ResultText.summary(result) + (lab.values().isOn(RunParameters.CONTENTION) ? "" : ", contention off");
    }

    private Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("lab", result.lab());
        about.put("engineVersion", result.engineVersion());
        about.put("fingerprint", result.fingerprint());
        return about;
    }
}
