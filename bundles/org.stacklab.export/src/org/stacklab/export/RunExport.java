package org.stacklab.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;

/** A run that has ended, in every format there is. */
public final class RunExport {
    /** All of a run. */
    public static final TimeRange EVERYTHING = new TimeRange(0, Long.MAX_VALUE);

    private final LabSpec lab;
    private final RunResult result;
    private final ChartModel chart;
    private final TimeRange range;
    private final double scale;

    /**
     * Exports a part of a run.
     *
     * @param lab what was run
     * @param result what came out
     * @param chart the rectangles of its record, one per layer and packet
     * @param range what is wanted of it
     * @param scale how many pixels of a picture there are to one of the drawing
     */
    public RunExport(LabSpec lab, RunResult result, ChartModel chart, TimeRange range, double scale) {
        this.lab = lab;
        this.result = result;
        this.chart = chart;
        this.range = range;
        this.scale = scale;
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
            case SVG -> folder.add(name, svg()::writeTo);
            case PDF -> folder.addBytes(name, this::pdf);
            case PNG -> folder.addBytes(name, this::png);
            case HTML -> folder.add(name, new HtmlReport(result, chart, svg())::writeTo);
            case CSV -> folder.add(name, new SpansCsv(spans())::writeTo);
            case JSONL -> folder.add(name, new SpansJsonl(spans())::writeTo);
            case PERFETTO -> folder.add(name, new PerfettoTrace(result, spans())::writeTo);
            case PCAPNG -> folder.addBytes(name, new Capture(lab, range)::writeTo);
        }
    }

    /** The record if the run has one, otherwise the run once more. */
    private SpanSource spans() {
        return result.spans().size() > 0 ? SpanSource.of(result.spans(), result.packets(), range) : SpanSource.of(lab, range);
    }

    private void pdf(OutputStream out) throws IOException {
        StringBuilder svg = new StringBuilder();
        svg().writeTo(svg);
        SvgPdf.write(svg.toString(), out);
    }

    private void png(OutputStream out) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf(pdf);
        PdfPng.write(pdf.toByteArray(), scale, out);
    }

    private TimelineSvg svg() {
        TimeRange whole = chart.range();
        return new TimelineSvg(chart, result.lab(), subtitle(), new TimeRange(whole.clip(range.startPs()), whole.clip(range.endPs())));
    }

    private String subtitle() {
        return ResultText.summary(result) + (lab.values().isOn(RunParameters.CONTENTION) ? "" : ", contention off");
    }
}
