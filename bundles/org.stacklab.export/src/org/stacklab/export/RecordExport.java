package org.stacklab.export;

import java.util.List;
import java.util.Map;
import org.stacklab.engine.Run;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/** A record of spans, of which nothing else may be known, in every format that needs no more. */
public final class RecordExport {
    /** How the names of the files end. */
    public static final List<String> EXTENSIONS = List.of(".csv", ".jsonl", ".json", ".svg", ".pdf", ".png");

    private final String name;
    private final String subtitle;
    private final SpanSource source;
    private final ChartModel chart;
    private final View view;

    /**
     * Exports a part of a record that was read from a file.
     *
     * @param name what people call it
     * @param table the record
     * @param view what is wanted of it
     */
    public RecordExport(String name, SpanTable table, View view) {
        this(name, table.spans().size() + " spans", table.spans(), table.packets(), view);
    }

    /**
     * Exports a part of a record.
     *
     * @param name what people call it
     * @param subtitle what it is
     * @param spans the spans
     * @param packets the packets they speak of
     * @param view what is wanted of it
     */
    public RecordExport(String name, String subtitle, SpanStore spans, PacketTable packets, View view) {
        this.name = name;
        this.subtitle = subtitle;
        this.view = view;
        source = SpanSource.of(spans, packets, view.range());
        chart = new ChartModel(spans, packets, Grain.PACKET);
    }

    /**
     * What goes into a file.
     *
     * @param extension one of {@link #EXTENSIONS}
     * @return its content
     */
    public OutputFolder.Bytes content(String extension) {
        ChartPages pages = pages();
        return switch (extension) {
            case ".csv" -> OutputFolder.text(new SpansCsv(source)::writeTo);
            case ".jsonl" -> OutputFolder.text(new SpansJsonl(source)::writeTo);
            case ".json" -> OutputFolder.text(new PerfettoTrace(Map.of("source", name), source)::writeTo);
            case ".svg" -> OutputFolder.text(pages.whole()::writeTo);
            case ".pdf" -> pages::writePdf;
            case ".png" -> pages::writePng;
            default -> throw new IllegalArgumentException("no record can be written as " + extension);
        };
    }

    /**
     * The chart as a page for browsers, with a table below it.
     *
     * @param columns the heads of the table
     * @param rows its cells
     * @return the page
     */
    public OutputFolder.Bytes page(List<String> columns, List<List<HtmlPage.Cell>> rows) {
        return OutputFolder.text(out -> new HtmlPage(out, name).paragraph(subtitle).timeline(pages().whole()::writeTo).table(columns, rows)
                .end("Engine " + Run.ENGINE_VERSION));
    }

    private ChartPages pages() {
        return new ChartPages(chart, name, subtitle, view);
    }
}
