package org.stacklab.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stacklab.plot.Mark;

/**
 * Finds what the reference data publishes about a line. A row belongs to a line if its check is the line's formula at some position: its
 * value is a point. If something follows behind {@code /} or {@code -}, the value is a ratio or a difference to that. Of throughputs,
 * peaks and their places belong too.
 */
final class PublishedPoints {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern THROUGHPUT = Pattern.compile("throughput (\\S+) X");

    private final Bench bench;

    PublishedPoints(Bench bench) {
        this.bench = bench;
    }

    /** The marks of a line; the function tells where a word stands on the x axis, if anywhere. */
    List<Mark> of(String formula, Function<String, Optional<Double>> place) {
        List<Mark> marks = new ArrayList<>();
        Pattern pattern = Pattern.compile(Pattern.quote(formula).replace("X", "\\E(\\S+)\\Q") + "(?: ([/-]) (.+))?");
        for (Reference row : ReferenceTable.load()) {
            if (NUMBER.matcher(row.value()).matches()) {
                Matcher check = pattern.matcher(row.check());
                if (check.matches()) {
                    place.apply(check.group(1)).ifPresent(x -> marks.add(point(row, x, check.group(2), check.group(3))));
                }
                peak(formula, row).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private Mark point(Reference row, double x, String operator, String rest) {
        double value = Double.parseDouble(row.value());
        if (operator == null) {
            return new Mark(x, value, row.calibrated(), bound(row) + row.value());
        }
        double other = new Formula(rest).observe(bench).value();
        boolean ratio = operator.equals("/");
        return new Mark(x, ratio ? value * other : value + other, row.calibrated(),
                bound(row) + row.value() + (ratio ? " times" : " more"));
    }

    private static String bound(Reference row) {
        return switch (row.relation()) {
            case "ge" -> "at least ";
            case "le" -> "at most ";
            case "approx" -> "about ";
            default -> "";
        };
    }

    private static Optional<Mark> peak(String formula, Reference row) {
        Matcher throughput = THROUGHPUT.matcher(formula);
        if (!throughput.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(row.value());
        if (row.check().equals("peak " + throughput.group(1))) {
            return Optional.of(new Mark(Double.NaN, value, row.calibrated(), "published peak " + row.value()));
        }
        boolean place = row.check().startsWith("peak-at " + throughput.group(1) + " ");
        return place ? Optional.of(new Mark(value, Double.NaN, row.calibrated(), "published place of the peak")) : Optional.empty();
    }
}
