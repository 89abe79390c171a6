package org.stacklab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.stacklab.engine.whatif.WhatIf;

/** The formats Stacklab comes with. */
public enum StandardFormat implements Format {
    /** The chart as a drawing, see {@link TimelineSvg}. */
    SVG("timeline.svg", "the chart as a drawing"),
    /** The same drawing for printing, with its font. */
    PDF("timeline.pdf", "the chart for printing, with its font"),
    /** The same drawing as a picture. */
    PNG("timeline.png", "the chart as a picture"),
    /** A page for browsers, see {@link HtmlReport}. */
    HTML("report.html", "the result, the chart and what they mean, for browsers"),
    /** The spans as comma-separated values, see {@link SpansCsv}. */
    CSV("spans.csv", "the spans as comma-separated values"),
    /** The spans as JSON Lines, see {@link SpansJsonl}. */
    JSONL("spans.jsonl", "the spans, one JSON object per line"),
    /** The spans for the Perfetto trace viewer, see {@link PerfettoTrace}. */
    PERFETTO("trace.json", "the spans for ui.perfetto.dev and chrome://tracing"),
    /** The packets at both ends of every cable, see {@link Capture}. */
    PCAPNG("capture.pcapng", "the packets at both ends of every cable, for Wireshark");

    private final String fileName;
    private final String help;

    StandardFormat(String fileName, String help) {
        this.fileName = fileName;
        this.help = help;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String help() {
        return help;
    }

    @Override
    public boolean needsSpans() {
        return switch (this) {
            case SVG, PDF, PNG, HTML -> true;
            case CSV, JSONL, PERFETTO, PCAPNG -> false;
        };
    }

    @Override
    public void writeTo(RunExport run, OutputStream out) throws IOException {
        switch (this) {
            case SVG -> text(run.pages().whole()::writeTo, out);
            case PDF -> run.pages().writePdf(out);
            case PNG -> run.pages().writePng(out);
            case HTML -> text(new HtmlReport(run.result(), run.chart(), WhatIf.of(run.lab(), run.result()), run.pages().whole())::writeTo,
                    out);
            case CSV -> text(new SpansCsv(run.spans())::writeTo, out);
            case JSONL -> text(new SpansJsonl(run.spans())::writeTo, out);
            case PERFETTO -> text(new PerfettoTrace(run.about(), run.spans())::writeTo, out);
            case PCAPNG -> new Capture(run.lab(), run.view().range(), HostDrops.of(run.lab(), run.result())).writeTo(out);
        }
    }

    private static void text(OutputFolder.Content content, OutputStream out) throws IOException {
        OutputFolder.text(content).writeTo(out);
    }
}
