package org.stacklab.validate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stacklab.export.Csv;
import org.stacklab.export.Json;

/** A validation as text, CSV and JSON. */
public final class ValidationText {
    private static final int WIDTH = 100;
    private static final String INDENT = "      ";

    private final Validation validation;

    /**
     * Describes a validation.
     *
     * @param validation the validation
     */
    public ValidationText(Validation validation) {
        this.validation = validation;
    }

    /**
     * For people, grouped by paper and figure.
     *
     * @return lines that all end with a line feed
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        groups(validation).forEach((group, findings) -> {
            out.append(group).append('\n');
            findings.forEach(finding -> out.append(entry(finding)));
            out.append('\n');
        });
        wrap(out, "", validation.summary() + ".");
        return out.toString();
    }

    static Map<String, List<Finding>> groups(Validation validation) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        validation.findings().stream().sorted((a, b) -> a.row().paper().compareTo(b.row().paper())).forEach(finding -> groups
                .computeIfAbsent("Paper " + finding.row().paper() + ", " + finding.row().where(), g -> new ArrayList<>()).add(finding));
        return groups;
    }

    private static String entry(Finding finding) {
        Reference row = finding.row();
        String kind = finding.verdict() == Verdict.NOT_CHECKABLE ? "" : row.calibrated() ? ", calibrated" : ", predicted";
        StringBuilder entry = new StringBuilder("  ").append(row.id()).append(": ").append(finding.verdict().text()).append(kind)
                .append('\n');
        wrap(entry, INDENT, row.metric() + "; paper " + stated(row) + (finding.emulated().isEmpty() ? "" : "; emulated "
                + finding.emulated()) + (Double.isNaN(finding.deviation()) ? "" : " (" + deviation(finding) + ")"));
        wrap(entry, INDENT, finding.explanation());
        return entry.toString();
    }

    /** What the paper states, with its unit. */
    static String stated(Reference row) {
        String value = row.value().isEmpty() ? "a value that was lost" : row.value();
        String relation = switch (row.relation()) {
            case "le" -> "at most ";
            case "ge" -> "at least ";
            case "approx" -> "about ";
            default -> "";
        };
        return relation + value + (row.unit().isEmpty() || isShape(row) ? "" : " " + row.unit());
    }

    private static boolean isShape(Reference row) {
        return row.relation().equals("shape") || row.relation().equals("ordering");
    }

    /** The deviation for people; empty where there is none. */
    static String deviation(Finding finding) {
        return Double.isNaN(finding.deviation()) ? "" : String.format(Locale.ROOT, "%+.1f %%", 100 * finding.deviation());
    }

    private static void wrap(StringBuilder out, String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        if (!text.isEmpty()) {
            out.append(line).append('\n');
        }
    }

    /**
     * As RFC 4180 says, with a header.
     *
     * @return lines that all end with a line feed
     */
    public String csv() {
        StringBuilder out = new StringBuilder(Csv.line(List.of("id", "paper", "where", "metric", "relation", "paperValue", "unit",
                "emulatedValue", "deviation", "verdict", "calibrated", "explanation")));
        for (Finding each : validation.findings()) {
            Reference row = each.row();
            out.append(Csv.line(List.of(row.id(), row.paper(), row.where(), row.metric(), row.relation(), row.value(), row.unit(),
                    each.emulated(), Double.isNaN(each.deviation()) ? "" : number(each.deviation()).toPlainString(), each.verdict().text(),
                    Boolean.toString(row.calibrated()), each.explanation())));
        }
        return out.toString();
    }

    /**
     * One object on one line: a summary and a list of all rows.
     *
     * @return the object and a line feed
     */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rows", validation.findings().stream().map(ValidationText::fields).toList());
        for (Verdict verdict : Verdict.values()) {
            fields.put(verdict.name().toLowerCase(Locale.ROOT), validation.count(verdict));
        }
        fields.put("summary", validation.summary());
        return Json.of(fields) + "\n";
    }

    private static Map<String, Object> fields(Finding finding) {
        Reference row = finding.row();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.id());
        fields.put("paper", row.paper());
        fields.put("where", row.where());
        fields.put("metric", row.metric());
        fields.put("relation", row.relation());
        fields.put("paperValue", row.value().matches("\\d+(\\.\\d+)?") ? (Object) new BigDecimal(row.value()) : row.value().isEmpty() ? null
                : row.value());
        fields.put("unit", row.unit());
        fields.put("emulatedValue", !Double.isNaN(finding.emulatedNumber()) ? (Object) number(finding.emulatedNumber())
                : finding.emulated().isEmpty() ? null : finding.emulated());
        fields.put("deviation", Double.isNaN(finding.deviation()) ? null : number(finding.deviation()));
        fields.put("verdict", finding.verdict().text());
        fields.put("calibrated", row.calibrated());
        fields.put("check", row.check());
        fields.put("tolerancePercent", number(row.tolerancePercent()));
        fields.put("explanation", finding.explanation());
        return fields;
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    }
}
