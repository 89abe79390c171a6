package org.stacklab.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A validation as one HTML page that needs nothing else: curves with the papers' points, then every row. */
public final class ValidationHtml {
    private static final String STYLE = """
            body { font: 15px/1.4 sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em; color: #222; background: #fff }
            table { border-collapse: collapse; width: 100%; margin-bottom: 1.5em }
            td, th { text-align: left; vertical-align: top; padding: .25em .6em; border-bottom: 1px solid #ddd }
            th { border-bottom: 2px solid #888 }
            code { font-size: 90% } small { color: #555 }
            .holds { color: #17602b } .fails { color: #a01818; font-weight: bold } .contradicted { color: #8a5a00 } .not_checkable { color: #666 }
            figure { margin: 1em 0 } figcaption { font-weight: bold }
            """;

    private final Validation validation;

    /**
     * Describes a validation.
     *
     * @param validation the validation, with its curves
     */
    public ValidationHtml(Validation validation) {
        this.validation = validation;
    }

    /**
     * Writes the page.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Stacklab validation</title>\n<style>\n")
                .append(STYLE).append("</style>\n</head>\n<body>\n<h1>Published and emulated numbers</h1>\n<p>").append(escape(validation.summary()))
                .append(".</p>\n<p>Calibrated numbers were used to choose parameters, predicted ones were not. One set of parameters per testbed "
                        + "serves all rows. I-numbers name contradictions in the papers.</p>\n");
        Map<String, List<Curve>> figures = new LinkedHashMap<>();
        validation.curves().forEach(curve -> figures.computeIfAbsent(curve.figure(), f -> new ArrayList<>()).add(curve));
        for (Map.Entry<String, List<Curve>> figure : figures.entrySet()) {
            out.append("<figure>\n<figcaption>").append(escape(figure.getKey())).append("</figcaption>\n");
            new CurvePlot(figure.getValue()).writeTo(out);
            out.append("</figure>\n");
        }
        for (Map.Entry<String, List<Finding>> group : ValidationText.groups(validation).entrySet()) {
            table(out, group.getKey(), group.getValue());
        }
        out.append("</body>\n</html>\n");
    }

    private static void table(Appendable out, String title, List<Finding> findings) throws IOException {
        out.append("<h2>").append(escape(title)).append("</h2>\n<table>\n<tr><th>Row</th><th>What</th><th>Paper</th><th>Emulated</th>"
                + "<th>Verdict</th></tr>\n");
        for (Finding each : findings) {
            Reference row = each.row();
            boolean checked = each.verdict() != Verdict.NOT_CHECKABLE;
            out.append("<tr><td><code>").append(escape(row.id())).append("</code></td><td>").append(escape(row.metric())).append("<br><small>")
                    .append(escape(row.check())).append("</small></td><td>").append(escape(ValidationText.stated(row))).append("</td><td>")
                    .append(escape(each.emulated() + ValidationText.deviation(each))).append("</td><td class=\"")
                    .append(each.verdict().name().toLowerCase(Locale.ROOT)).append("\">").append(each.verdict().text())
                    .append(checked ? row.calibrated() ? ", calibrated" : ", predicted" : "").append("<br><small>")
                    .append(escape(each.explanation())).append("</small></td></tr>\n");
        }
        out.append("</table>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
