package org.stacklab.validate;

/**
 * A row with what the emulator makes of it.
 *
 * @param row the statement
 * @param emulated the emulated number or, for a shape, the numbers that show it; empty where nothing was measured
 * @param emulatedNumber the emulated number, NaN for a shape
 * @param deviation emulated over stated minus one, NaN where there are not two numbers
 * @param verdict whether it holds
 */
public record Finding(Reference row, String emulated, double emulatedNumber, double deviation, Verdict verdict) {
    static Finding of(Reference row, Bench bench) {
        if (row.check().isEmpty()) {
            return new Finding(row, "", Double.NaN, Double.NaN, Verdict.NOT_CHECKABLE);
        }
        Observation seen = new Formula(row.check()).observe(bench);
        if (!seen.isNumber()) {
            return new Finding(row, seen.text(), Double.NaN, Double.NaN, verdict(row, seen.holds()));
        }
        if (row.value().isEmpty() || isWords(row.value())) {
            return new Finding(row, seen.text(), seen.value(), Double.NaN, Verdict.NOT_CHECKABLE);
        }
        return compare(row, seen);
    }

    private static boolean isWords(String value) {
        return !value.matches("[0-9.]+");
    }

    private static Finding compare(Reference row, Observation seen) {
        int range = row.value().indexOf("..");
        if (range > 0) {
            boolean within = seen.value() >= Double.parseDouble(row.value().substring(0, range))
                    && seen.value() <= Double.parseDouble(row.value().substring(range + 2));
            return new Finding(row, seen.text(), seen.value(), Double.NaN, verdict(row, within));
        }
        double stated = Double.parseDouble(row.value());
        double deviation = seen.value() / stated - 1;
        // A rounding error of the arithmetic is no deviation.
        double tolerance = row.tolerancePercent() / 100 + 1e-9;
        boolean holds = switch (row.relation()) {
            case "le" -> deviation <= tolerance;
            case "ge" -> deviation >= -tolerance;
            default -> Math.abs(deviation) <= tolerance;
        };
        return new Finding(row, seen.text(), seen.value(), deviation, verdict(row, holds));
    }

    private static Verdict verdict(Reference row, boolean holds) {
        return holds ? Verdict.HOLDS : row.inconsistency().isEmpty() ? Verdict.FAILS : Verdict.CONTRADICTED;
    }

    /**
     * Whether the row fails and nobody has said why.
     *
     * @return true if somebody has to look at it
     */
    public boolean isUnexplained() {
        return verdict == Verdict.FAILS && row.remark().isEmpty();
    }

    /**
     * What is to be said of the verdict.
     *
     * @return the remark of the row and the number of its contradiction; empty where it holds
     */
    public String explanation() {
        String contradiction = row.inconsistency().isEmpty() ? "" : row.inconsistency();
        String remark = verdict == Verdict.HOLDS ? "" : row.remark();
        return contradiction.isEmpty() ? remark : remark.isEmpty() ? contradiction : contradiction + ": " + remark;
    }
}
