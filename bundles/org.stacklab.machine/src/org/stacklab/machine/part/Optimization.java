package org.stacklab.machine.part;

import java.util.function.UnaryOperator;

/**
 * A toggle that works by the numbers: while it is on, other values of the same element are different. It needs no code in the engine.
 *
 * @param toggle a switch that is declared as a toggle
 * @param effect what it makes of what is said of an element; it leaves the toggle itself alone
 */
public record Optimization(Parameter toggle, UnaryOperator<Values> effect) {
    /** Checks that the toggle is one. */
    public Optimization {
        if (!toggle.toggle() || toggle.unit() != Unit.SWITCH) {
            throw new IllegalStateException("optimization " + toggle.key() + " is no toggle that is on or off");
        }
    }
}
