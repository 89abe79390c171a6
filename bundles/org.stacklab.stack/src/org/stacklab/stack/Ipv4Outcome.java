package org.stacklab.stack;

/** What became of a packet given to {@link Ipv4Input}. */
public sealed interface Ipv4Outcome permits Ipv4Datagram, Ipv4Outcome.Incomplete, DropReason {

    /** The packet is a fragment and is held until the others come or time runs out. */
    enum Incomplete implements Ipv4Outcome {
        /** The only value. */
        INCOMPLETE
    }
}
