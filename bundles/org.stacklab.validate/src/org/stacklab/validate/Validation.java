package org.stacklab.validate;

import java.util.List;
import org.stacklab.plot.Plot;
import org.stacklab.sim.Stop;
import org.stacklab.sweep.Parallel;

/**
 * Every row of the reference data against the emulator.
 *
 * @param findings in the order of the reference data
 * @param plots the curves and bars of the papers' figures
 */
public record Validation(List<Finding> findings, List<Plot> plots) {
    /** Keeps its own copies. */
    public Validation {
        findings = List.copyOf(findings);
        plots = List.copyOf(plots);
    }

    /**
     * Checks the rows on all cores.
     *
     * @param prefix checks only rows whose id begins so; empty for all
     * @param withPlots whether the plots of the papers whose rows are checked are wanted too
     * @param stop a request to give up
     * @return the findings, or null if a stop was requested
     */
    public static Validation of(String prefix, boolean withPlots, Stop stop) {
        List<Reference> rows = ReferenceTable.load().stream().filter(row -> row.id().startsWith(prefix)).toList();
        Bench bench = new Bench(stop);
        try {
            List<Finding> findings = Parallel.map(rows.size(), i -> Finding.of(rows.get(i), bench), stop);
            return stop.isRequested() ? null : new Validation(findings, withPlots ? plots(prefix, bench, stop) : List.of());
        } catch (Runs.StoppedException stopped) {
            return null;
        }
    }

    private static List<Plot> plots(String prefix, Bench bench, Stop stop) {
        FigureDrawing drawing = new FigureDrawing(bench, stop);
        String paper = prefix.split("\\.")[0];
        return Figures.all().stream().filter(figure -> !figure.isChart() && figure.id().startsWith(paper))
                .flatMap(figure -> drawing.plot(figure).stream()).toList();
    }

    /**
     * How many rows came out so.
     *
     * @param verdict a verdict
     * @return their number
     */
    public long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /**
     * The result in one line.
     *
     * @return for example {@code 140 rows checked: 130 hold (60 of them calibrated), ...}
     */
    public String summary() {
        long checked = findings.size() - count(Verdict.NOT_CHECKABLE);
        long calibrated = findings.stream().filter(f -> f.verdict() == Verdict.HOLDS && f.row().calibrated()).count();
        return checked + " of " + findings.size() + " rows are checkable: " + count(Verdict.HOLDS) + " hold (" + calibrated
                + " calibrated, " + (count(Verdict.HOLDS) - calibrated) + " predicted), " + count(Verdict.FAILS) + " fail ("
                + findings.stream().filter(Finding::isUnexplained).count() + " unexplained), " + count(Verdict.CONTRADICTED)
                + " contradicted by the paper itself";
    }
}
