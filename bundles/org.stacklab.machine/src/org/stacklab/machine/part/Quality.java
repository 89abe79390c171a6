package org.stacklab.machine.part;

/** How well a number is known. */
public enum Quality {
    /** A directly published measurement or a data sheet. */
    MEASURED,
    /** Derived from two or more published numbers without a free choice. */
    DERIVED,
    /** Estimated with at least one free choice, or chosen so that a published shape appears. */
    ESTIMATED
}
