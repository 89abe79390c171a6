package org.stacklab.verify;

import java.util.List;

/**
 * What exploring every run of a card has come to.
 *
 * @param traffic the packets
 * @param states how many different states were reached
 * @param transitions how many steps lead from one of them to another
 * @param verdicts one for each property, in their order
 */
public record Verification(Traffic traffic, int states, long transitions, List<Verdict> verdicts) {
    /** Keeps its own copy. */
    public Verification {
        verdicts = List.copyOf(verdicts);
    }

    /** How a property turned out. */
    public enum Outcome {
        /** As it must be. */
        HOLDS,
        /** Not as it must be. */
        FAILS,
        /** An overlap this firmware or this traffic does not claim, and which no run shows. */
        NOT_CLAIMED
    }

    /**
     * A property decided.
     *
     * @param property the property
     * @param outcome how it turned out
     * @param trace a shortest witness of an overlap, or a shortest counterexample; null if there is none
     */
    public record Verdict(Property property, Outcome outcome, Trace trace) {
    }

    /**
     * Whether nothing fails.
     *
     * @return true if every property that must hold does
     */
    public boolean allHold() {
        return failures().isEmpty();
    }

    /**
     * What fails.
     *
     * @return the verdicts on the properties that must hold and do not
     */
    public List<Verdict> failures() {
        return verdicts.stream().filter(verdict -> verdict.outcome() == Outcome.FAILS).toList();
    }

    /**
     * The verdict on a property.
     *
     * @param property the property
     * @return its verdict
     */
    public Verdict of(Property property) {
        return verdicts.get(property.ordinal());
    }
}
