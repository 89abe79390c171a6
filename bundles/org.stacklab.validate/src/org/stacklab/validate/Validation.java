package org.stacklab.validate;

import java.util.List;
import org.stacklab.sim.Stop;
import org.stacklab.sweep.Parallel;

/**
 * Every row of the reference data against the emulator.
 *
 * @param findings in the order of the reference data
 * @param curves the throughput curves the rows speak of
 */
public record Validation(List<Finding> findings, List<Curve> curves) {
    /** Keeps its own copies. */
    public Validation {
        findings = List.copyOf(findings);
        curves = List.copyOf(curves);
    }

    /**
     * Checks the rows on all cores.
     *
     * @param prefix checks only rows whose id begins so; empty for all
     * @param withCurves whether the curves are wanted too
     * @param stop a request to give up
     * @return the findings, or null if a stop was requested
     */
    public static Validation of(String prefix, boolean withCurves, Stop stop) {
        List<Reference> rows = ReferenceTable.load().stream().filter(row -> row.id().startsWith(prefix)).toList();
        Bench bench = new Bench(stop);
        try {
            List<Finding> findings = Parallel.map(rows.size(), i -> Finding.of(rows.get(i), bench), stop);
            return stop.isRequested() ? null : new Validation(findings, withCurves ? Curve.all(bench) : List.of());
        } catch (Runs.StoppedException stopped) {
            return null;
        }
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
        return checked + " of " + findings.size() + " rows are checkable: " + count(Verdict.HOLDS) + " hold (" + calibrated + " calibrated, "
                + (count(Verdict.HOLDS) - calibrated) + " predicted), " + count(Verdict.FAILS) + " fail ("
                + findings.stream().filter(Finding::isUnexplained).count() + " unexplained), " + count(Verdict.CONTRADICTED)
                + " contradicted by the paper itself";
    }
}
