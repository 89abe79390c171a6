package org.stacklab.app.run;

import org.eclipse.osgi.util.NLS;
import org.stacklab.timeflow.TimeText;

/** How much virtual time passes while a second passes for the user. */
enum Pace {
    /** For following every step. */
    US_1(1_000_000L),
    /** Ten times as fast. */
    US_10(10_000_000L),
    /** A packet of a few kilobytes takes about a second. */
    US_100(100_000_000L),
    /** For following messages. */
    MS_1(1_000_000_000L),
    /** Ten times as fast. */
    MS_10(10_000_000_000L),
    /** For following the load of long runs. */
    MS_100(100_000_000_000L),
    /** As fast as the machine can. */
    FULL(Long.MAX_VALUE);

    private static final long MS_PER_S = 1000;

    private final long psPerSecond;

    Pace(long psPerSecond) {
        this.psPerSecond = psPerSecond;
    }

    /** How much virtual time passes in a while, in picoseconds. */
    long psIn(long wallMs) {
        return this == FULL ? Long.MAX_VALUE : psPerSecond / MS_PER_S * wallMs;
    }

    Pace slower() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    Pace faster() {
        return values()[Math.min(FULL.ordinal(), ordinal() + 1)];
    }

    /** For people. */
    String text() {
        return this == FULL ? Messages.Pace_full : NLS.bind(Messages.Pace_perSecond, TimeText.of(psPerSecond));
    }
}
