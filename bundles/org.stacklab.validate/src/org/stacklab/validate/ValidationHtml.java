package org.stacklab.validate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stacklab.engine.Run;
import org.stacklab.export.HtmlPage;
import org.stacklab.export.HtmlPage.Cell;
import org.stacklab.plot.Plot;

/** A validation as one page for browsers that needs nothing else: figures with the papers' points, then every row. */
public final class ValidationHtml {
    private final Validation validation;

    /**
     * Describes a validation.
     *
     * @param validation the validation, with its plots
     */
    public ValidationHtml(Validation validation) {
        this.validation = validation;
    }

    /**
     * Writes the page.
     *
     * @param out where to, encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        HtmlPage page = new HtmlPage(out, "Published and emulated numbers");
        page.paragraph(validation.summary() + ".");
        page.paragraph("Calibrated numbers were used to choose parameters, predicted ones were not. One set of parameters per testbed "
                + "serves all rows. I-numbers name contradictions in the papers, see docs/calibration.md, section 8.");
        for (Plot plot : validation.plots()) {
            page.plot(plot);
        }
        for (Map.Entry<String, List<Finding>> group : ValidationText.groups(validation).entrySet()) {
            page.heading(group.getKey());
            page.table(List.of("row", "what", "how", "paper", "emulated", "deviation", "verdict", "standing", "why"),
                    group.getValue().stream().map(ValidationHtml::row).toList());
        }
        page.end("Engine " + Run.ENGINE_VERSION + ".");
    }

    private static List<Cell> row(Finding finding) {
        Reference row = finding.row();
        String standing = finding.verdict() == Verdict.NOT_CHECKABLE ? "" : row.calibrated() ? "calibrated" : "predicted";
        return List.of(Cell.of(row.id()), Cell.of(row.metric()), Cell.of(row.check()), Cell.of(ValidationText.stated(row)),
                Cell.of(finding.emulated()), new Cell(ValidationText.deviation(finding), Double.toString(finding.deviation()),
                Cell.Kind.NUMBER), Cell.of(finding.verdict().text()), Cell.of(standing), Cell.of(finding.explanation()));
    }
}
