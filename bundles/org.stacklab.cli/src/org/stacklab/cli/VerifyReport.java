package org.stacklab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stacklab.export.Json;
import org.stacklab.export.Table;
import org.stacklab.verify.Trace;
import org.stacklab.verify.Verification;
import org.stacklab.verify.Verification.Outcome;
import org.stacklab.verify.Verification.Verdict;

/** What exploring the cards of a lab has come to, for people and for programs. */
final class VerifyReport {
    private final String lab;
    private final List<Entry> entries = new ArrayList<>();

    /** Cards that are alike, and what was found. */
    private record Entry(List<String> cards, Verification found) {
    }

    VerifyReport(String lab) {
        this.lab = lab;
    }

    void add(List<String> cards, Verification found) {
        entries.add(new Entry(cards, found));
    }

    boolean allHold() {
        return entries.stream().allMatch(entry -> entry.found().allHold());
    }

    /** The runs that show how something fails, each once. */
    List<Counterexample> counterexamples() {
        List<Counterexample> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<Trace> shown = new ArrayList<>();
            for (Verdict verdict : entry.found().failures()) {
                if (verdict.trace() != null && !shown.contains(verdict.trace())) {
                    shown.add(verdict.trace());
                    String number = entries.indexOf(entry) == 0 ? "" : "-" + (entries.indexOf(entry) + 1);
                    all.add(new Counterexample(verdict.property().id() + number, lab, entry.cards().getFirst(), verdict));
                }
            }
        }
        return all;
    }

    /** Verdicts, and a numbered trace for each failure. */
    String text() {
        StringBuilder out = new StringBuilder(lab).append('\n');
        entries.forEach(entry -> out.append('\n').append(text(entry)));
        return out.toString();
    }

    private static String text(Entry entry) {
        Verification found = entry.found();
        StringBuilder out = new StringBuilder(String.join(", ", entry.cards())).append(", packets ").append(found.traffic()).append(": ")
                .append(found.states()).append(" states, ").append(found.transitions()).append(" steps\n");
        Table table = new Table("lll");
        found.verdicts().forEach(verdict -> table.row(word(verdict.outcome()), verdict.property().id(), verdict.property().text()));
        out.append(table);
        List<Trace> shown = new ArrayList<>();
        found.failures().forEach(verdict -> out.append('\n').append(failure(verdict, shown)));
        return out.toString();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "holds";
            case FAILS -> "FAILS";
            case NOT_CLAIMED -> "not claimed";
        };
    }

    private static String failure(Verdict verdict, List<Trace> shown) {
        String title = verdict.property().id() + " fails: " + verdict.property().formula();
        if (verdict.trace() == null) {
            return title + "; no run shows it.\n";
        }
        if (shown.contains(verdict.trace())) {
            return title + ", as the same run shows.\n";
        }
        shown.add(verdict.trace());
        return title + ", as this run shows:\n" + verdict.trace();
    }

    /** One object on one line. */
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lab", lab);
        fields.put("allHold", allHold());
        fields.put("cards", entries.stream().map(VerifyReport::fields).toList());
        return Json.of(fields) + "\n";
    }

    private static Map<String, Object> fields(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("names", entry.cards());
        fields.put("packets", entry.found().traffic().toString());
        fields.put("states", entry.found().states());
        fields.put("steps", entry.found().transitions());
        fields.put("properties", entry.found().verdicts().stream().map(VerifyReport::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Verdict verdict) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", verdict.property().id());
        fields.put("formula", verdict.property().formula());
        fields.put("verdict", word(verdict.outcome()).toLowerCase(Locale.ROOT));
        fields.put("trace", verdict.trace() == null ? null : verdict.trace().steps().stream().map(VerifyReport::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Trace.Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("actor", step.actor());
        fields.put("from", step.from());
        fields.put("to", step.to());
        fields.put("what", step.what());
        return fields;
    }
}
