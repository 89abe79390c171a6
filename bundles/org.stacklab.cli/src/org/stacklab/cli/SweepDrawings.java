package org.stacklab.cli;

import java.util.List;
import java.util.function.IntFunction;
import org.stacklab.engine.LabSpec;
import org.stacklab.export.Drawing;
import org.stacklab.export.PlotSvg;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.sweep.Sweep;
import org.stacklab.sweep.SweepHtml;
import org.stacklab.sweep.SweepPlots;
import org.stacklab.sweep.SweepRow;
import org.stacklab.sweep.SweepTable;
import org.stacklab.validate.PublishedThroughput;

/** What {@code sweep --plot} and {@code sweep --html} ask for: curves of a finished sweep with what the papers publish about its labs. */
final class SweepDrawings {
    static final Option PLOT = Option.of("--plot", "DIR", "draw throughput and latency into this folder, as SVG and PDF");
    static final Option HTML = Option.of("--html", "FILE", "write a page with plots and the table to this file");

    private final RunFiles folder;
    private final OutFile page;

    /**
     * Nothing is touched yet.
     *
     * @param arguments say where to
     * @throws UserMistake if it cannot be written there
     */
    SweepDrawings(Arguments arguments) throws UserMistake {
        folder = arguments.has(PLOT) ? new RunFiles(arguments.value(PLOT).orElseThrow()) : null;
        page = arguments.has(HTML) ? new OutFile(arguments.value(HTML).orElseThrow(), HTML.name(), arguments.has(OutFile.FORCE)) : null;
    }

    /**
     * Draws what was asked for.
     *
     * @param sweep the sweep
     * @param rows its rows
     * @param labs the labs in the order of its points
     * @param console whose stop request is heeded
     * @return false if a stop was requested
     * @throws UserMistake if it cannot be written
     */
    boolean write(Sweep sweep, List<SweepRow> rows, List<LabSpec> labs, Console console) throws UserMistake {
        if (folder == null && page == null) {
            return true;
        }
        String lab = labs.getFirst().name();
        PublishedThroughput published = new PublishedThroughput(console.stop());
        IntFunction<List<Mark>> marks = point -> published.of(labs.get(point));
        SweepPlots plots = new SweepPlots(lab, sweep, rows);
        Plot throughput = plots.throughput(marks);
        Plot latency = plots.latency();
        boolean drawn = folder == null || folder.write(files -> {
            new Drawing(new PlotSvg(throughput)::writeTo).addTo(files, "throughput");
            new Drawing(new PlotSvg(latency)::writeTo).addTo(files, "latency");
        }, console);
        SweepHtml html = new SweepHtml(lab, new SweepTable(sweep, rows), List.of(throughput, latency));
        return drawn && (page == null || page.writeText(html::writeTo, console));
    }
}
