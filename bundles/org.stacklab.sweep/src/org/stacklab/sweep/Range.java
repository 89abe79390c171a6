package org.stacklab.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Parameter;

/** {@code a..b*k} or {@code a..b+k} over the base units of a property. */
record Range(long first, long last, boolean geometric, BigDecimal step) {
    private static final Pattern FORM = Pattern.compile("(.+?)\\.\\.([^*+]+)([*+])(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    static Range parse(String text, String item, Parameter parameter) throws BadAxisException {
        Matcher parts = FORM.matcher(item);
        if (!Axis.isNumber(parameter) || !parts.matches()) {
            throw new BadAxisException("'" + text + "' has no range '" + item
                    + "': write FIRST..LAST*FACTOR or FIRST..LAST+STEP over a number, for example workload.size=32B..32KB*2.");
        }
        long first = Axis.value(text, parts.group(1), parameter);
        long last = Axis.value(text, parts.group(2), parameter);
        boolean geometric = parts.group(3).equals("*");
        BigDecimal step = geometric ? factor(parts.group(4).strip()) : step(parts.group(4), parameter);
        boolean grows = step != null && (geometric ? step.compareTo(BigDecimal.ONE) > 0 && first > 0 : step.signum() > 0);
        if (last < first || !grows) {
            throw new BadAxisException("'" + text + "' has the range '" + item + "', which never gets from its first value to its last: "
                    + "the last must not be smaller, a factor must be above 1 and its first value above 0, and a step above 0.");
        }
        return new Range(first, last, geometric, step);
    }

    private static BigDecimal factor(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** A step counts the same as the property, but need not lie within its bounds. */
    private static BigDecimal step(String text, Parameter p) {
        Parameter unbounded = new Parameter(p.slot(), p.family(), p.key(), p.toggle(), p.layer(), p.label(), p.unit(), p.choices(), 1, 1,
                Long.MAX_VALUE, p.explanation(), p.source());
        try {
            return BigDecimal.valueOf(unbounded.parse(text));
        } catch (BadValueException e) {
            return null;
        }
    }

    /** The values in ascending order; a factor that is not whole is rounded down at each step, but always gets further. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        BigDecimal end = BigDecimal.valueOf(last);
        BigDecimal exact = BigDecimal.valueOf(first);
        while (exact.compareTo(end) <= 0 && values.size() <= Axis.MAX_VALUES) {
            long value = exact.longValue();
            values.add(Long.toString(value));
            BigDecimal next = geometric ? exact.multiply(step, MathContext.DECIMAL64) : exact.add(step);
            exact = next.longValue() > value ? next : BigDecimal.valueOf(value + 1);
        }
        return values;
    }
}
