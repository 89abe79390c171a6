package org.stacklab.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.PartValue;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Slot;

/**
 * How a row is checked, as the reference data says it: terms joined by {@code + - * /}, {@code min} or {@code max} and worked out from
 * left to right, for example {@code throughput u1-large-mtu 32KB / throughput u1-base 32KB}; or {@code shape NAME}. Terms are numbers and
 *
 * <ul>
 * <li>{@code throughput SCENARIO SIZE} in Mb/s, {@code peak SCENARIO}, {@code peak-at SCENARIO SHARE} in bytes,
 * {@code limit-share SCENARIO}: the peak over the rate of the slowest bus or link;
 * <li>{@code latency SCENARIO SIZE}, {@code work SCENARIO SIZE HOST LAYER}, {@code step SCENARIO SIZE HOST KIND},
 * {@code stay SCENARIO SIZE HOST}: from entering the card to leaving it, {@code host} and {@code card SCENARIO SIZE HOST}: all work of it,
 * {@code hosts}, {@code cards} and {@code overhead SCENARIO SIZE}: of both sides, of both together; all in us and of a lone message;
 * <li>{@code closed-latency} and {@code closed-throughput SCENARIO SIZE}: what the closed form says; {@code bytes SIZE};
 * <li>{@code spans SCENARIO SIZE HOST KIND}: how often that work is done for a lone message;
 * <li>{@code part SLOT PART KEY} and {@code initial ELEMENT KEY}: numbers of the catalogue in base units.
 * </ul>
 */
final class Formula {
    private static final List<String> OPERATORS = List.of("+", "-", "*", "/", "min", "max");

    private final String text;
    private final List<String> words;
    private int next;

    Formula(String text) {
        this.text = text;
        this.words = Arrays.asList(text.split(" "));
    }

    Observation observe(Bench bench) {
        if (words.getFirst().equals("shape")) {
            return Shapes.named(words.get(1)).observe(bench);
        }
        next = 0;
        double value = term(bench);
        while (next < words.size()) {
            value = apply(words.get(next++), value, term(bench));
        }
        return Observation.number(value);
    }

    private double apply(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "min" -> Math.min(left, right);
            case "max" -> Math.max(left, right);
            default -> throw new IllegalStateException("'" + text + "' has the unknown operator " + operator);
        };
    }

    private double term(Bench bench) {
        String word = word();
        return switch (word) {
            case "throughput" -> bench.throughput(scenario(), size());
            case "peak" -> bench.peak(scenario());
            case "peak-at" -> bench.peakAt(scenario(), Double.parseDouble(word()));
            case "limit-share" -> {
                Scenario scenario = scenario();
                yield bench.peak(scenario) / Limits.slowestMbps(scenario);
            }
            case "latency" -> bench.latency(scenario(), size());
            case "work" -> bench.work(scenario(), size(), word(), word());
            case "step" -> bench.step(scenario(), size(), word(), word().replace('_', ' '));
            case "spans" -> bench.spans(scenario(), size(), word(), word().replace('_', ' '));
            case "stay" -> bench.stay(scenario(), size(), word());
            case "overhead" -> bench.overhead(scenario(), size());
            case "hosts" -> bench.hosts(scenario(), size());
            case "cards" -> bench.cards(scenario(), size());
            case "host" -> bench.hostWork(scenario(), size(), word());
            case "card" -> bench.nicWork(scenario(), size(), word());
            case "closed-latency" -> bench.forecast(scenario()).closedLatencyUs(size());
            case "closed-throughput" -> bench.forecast(scenario()).closedMbps(size());
            case "bytes" -> size();
            case "part" -> part(word(), word(), word());
            case "initial" -> parameter(word(), word()).initial();
            default -> Double.parseDouble(word);
        };
    }

    private String word() {
        if (next == words.size() || OPERATORS.contains(words.get(next))) {
            throw new IllegalStateException("'" + text + "' ends too early at word " + next);
        }
        return words.get(next++);
    }

    private Scenario scenario() {
        return Scenarios.named(word());
    }

    private int size() {
        return sizeBytes(word());
    }

    /** A size as formulas write it. */
    static int sizeBytes(String word) {
        try {
            return (int) RunParameters.SIZE.parse(word);
        } catch (BadValueException e) {
            throw new IllegalStateException("a formula has the size " + word + ": " + e.getMessage(), e);
        }
    }

    private double part(String slot, String id, String key) {
        Slot place = Slot.valueOf(slot.toUpperCase(Locale.ROOT));
        Parameter parameter = parameter(place.element(), key);
        PartValue value = Catalogue.standard().part(place, id)
                .orElseThrow(() -> new IllegalStateException("'" + text + "': there is no part " + id)).values().get(parameter);
        return value == null ? parameter.initial() : value.value();
    }

    private Parameter parameter(String element, String key) {
        return Catalogue.standard().parameter(element, key)
                .orElseThrow(() -> new IllegalStateException("'" + text + "': " + element + " has no " + key));
    }
}
