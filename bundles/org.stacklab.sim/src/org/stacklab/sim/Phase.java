package org.stacklab.sim;

/**
 * What happens first among events of one instant. The declaration order is the order of execution and is deliberate: work that
 * ends frees its resources before anybody asks for them, messages arrive before somebody looks for them, and observers see the
 * instant when it is over.
 */
public enum Phase {
    /** An activity has received all the work it asked for. */
    COMPLETION,
    /** Something reaches a component from outside: bits from a link, an interrupt line, a timer. */
    ARRIVAL,
    /** A component decides what to do next. */
    DISPATCH,
    /** Somebody looks and changes nothing. */
    OBSERVATION
}
