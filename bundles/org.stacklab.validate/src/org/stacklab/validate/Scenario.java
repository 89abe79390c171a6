package org.stacklab.validate;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;

/**
 * A testbed with optimizations switched on.
 *
 * @param id its name in the reference data, for example {@code u1-linear}
 * @param testbed the hardware
 * @param toggles what is set, for example {@code host.mtu=32KB}
 */
public record Scenario(String id, Testbed testbed, List<String> toggles) {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    /** Keeps its own copy of the list. */
    public Scenario {
        toggles = List.copyOf(toggles);
    }

    /** The same with more switched on. */
    Scenario and(String newId, String... more) {
        List<String> all = new ArrayList<>(toggles);
        all.addAll(List.of(more));
        return new Scenario(newId, testbed, all);
    }

    /** The same toggles on other hardware. */
    Scenario on(String newId, Testbed other) {
        return new Scenario(newId, other, toggles);
    }

    /** Adds the toggles of a kind of element to what its parts say. */
    Values set(String element, Values values) {
        Values result = values;
        for (String toggle : toggles) {
            int dot = toggle.indexOf('.');
            int equals = toggle.indexOf('=');
            if (toggle.substring(0, dot).equals(element)) {
                Parameter parameter = CATALOGUE.parameter(element, toggle.substring(dot + 1, equals))
                        .orElseThrow(() -> new IllegalStateException("scenario " + id + " sets the unknown " + toggle));
                result = result.with(parameter, parse(parameter, toggle.substring(equals + 1)), Values.Origin.LAB);
            }
        }
        return result;
    }

    private long parse(Parameter parameter, String text) {
        try {
            return parameter.parse(text);
        } catch (BadValueException e) {
            throw new IllegalStateException("scenario " + id + ": " + e.getMessage(), e);
        }
    }
}
