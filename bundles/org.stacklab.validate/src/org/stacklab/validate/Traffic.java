package org.stacklab.validate;

import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Values;

/**
 * A burst of messages from the sender to the receiver.
 *
 * @param sizeBytes of each message
 * @param count how many
 * @param bothWays whether the receiver sends the same burst back at the same time
 */
record Traffic(int sizeBytes, int count, boolean bothWays) {
    /** Enough messages for start and end of a burst not to matter: the rate changes by less than 1 % with twice as many. */
    static final int STEADY = 400;

    /** Until then every host has posted its receives and waits; what is sent earlier competes with that. */
    static final long SETTLED_PS = 1_000_000_000L;

    /** What ttcp sends. */
    static Traffic ttcp(int sizeBytes) {
        return new Traffic(sizeBytes, STEADY, false);
    }

    /** A message alone, as in a ping-pong: nothing competes with it. */
    static Traffic single(int sizeBytes) {
        return new Traffic(sizeBytes, 1, false);
    }

    /** The burst of paper 001, section 3.2. */
    static Traffic tenPackets() {
        return new Traffic(32 << 10, 10, false);
    }

    Values values() {
        return Values.NONE.with(RunParameters.SIZE, sizeBytes, Values.Origin.LAB)
                .with(RunParameters.COUNT_MESSAGES, count, Values.Origin.LAB)
                .with(RunParameters.START, count == 1 ? SETTLED_PS : 0, Values.Origin.LAB);
    }
}
