package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.run.Focus;

/**
 * Two instants to measure between.
 *
 * @param aPs cursor A, {@link Focus#NOWHERE} when it is not set
 * @param bPs cursor B, likewise
 */
record Cursors(long aPs, long bPs) {
    static final Cursors NONE = new Cursors(Focus.NOWHERE, Focus.NOWHERE);

    boolean hasA() {
        return aPs != Focus.NOWHERE;
    }

    boolean hasB() {
        return bPs != Focus.NOWHERE;
    }

    Cursors withA(long ps) {
        return new Cursors(Math.max(0, ps), bPs);
    }

    Cursors withB(long ps) {
        return new Cursors(aPs, Math.max(0, ps));
    }

    /** The instants and their difference, empty when no cursor is set. */
    String text() {
        long betweenPs = hasA() && hasB() ? bPs - aPs : 0;
        String text = (hasA() ? "A " + TimeText.at(aPs, betweenPs) : "") + (hasA() && hasB() ? "   " : "")
                + (hasB() ? "B " + TimeText.at(bPs, betweenPs) : "");
        return hasA() && hasB() ? text + "   B − A = " + TimeText.of(betweenPs) : text;
    }
}
