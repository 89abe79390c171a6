package org.stacklab.export;

import java.util.Locale;

/** What a run can be exported as. */
public enum Format {
    /** The chart as a drawing, see {@link TimelineSvg}. */
    SVG("timeline.svg", "the chart as a drawing"),
    /** The same drawing for printing, with its font. */
    PDF("timeline.pdf", "the chart for printing, with its font"),
    /** The same drawing as a picture. */
    PNG("timeline.png", "the chart as a picture, see --scale"),
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

    Format(String fileName, String help) {
        this.fileName = fileName;
        this.help = help;
    }

    /**
     * How users write it.
     *
     * @return for example {@code svg}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file it is written to.
     *
     * @return a name without a folder
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Whether the run must keep a record for it.
     *
     * @return false if the format is made while the run goes on
     */
    public boolean needsSpans() {
        return switch (this) {
            case SVG, PDF, PNG, HTML -> true;
            case CSV, JSONL, PERFETTO, PCAPNG -> false;
        };
    }

    /**
     * What it is.
     *
     * @return a few words
     */
    public String help() {
        return help;
    }
}
