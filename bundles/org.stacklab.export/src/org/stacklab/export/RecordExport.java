package org.stacklab.export;

import java.util.List;
import java.util.Map;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.TimeText;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/** A record of spans, of which nothing else may be known, in every format that needs no more. */
public final class RecordExport {
    /** How the names of the files end. */
    public static final List<String> EXTENSIONS = List.of(".csv", ".jsonl", ".json", ".svg", ".pdf", ".png");

    private final String name;
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
        this(name, table.spans(), table.packets(), view);
    }

    /**
     * Exports a part of a record.
     *
     * @param name what people call it
     * @param spans the spans
     * @param packets the packets they speak of
     * @param view what is wanted of it
     */
    public RecordExport(String name, SpanStore spans, PacketTable packets, View view) {
        this.name = name;
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
        ChartPages pages = new ChartPages(chart, name, chart.spans().size() + " spans, " + TimeText.of(chart.range().endPs()), view);
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
}
