package org.stacklab.machine.net;

import static org.stacklab.machine.part.NetworkParameters.CORRUPTION;
import static org.stacklab.machine.part.NetworkParameters.DUPLICATION;
import static org.stacklab.machine.part.NetworkParameters.LOSS;
import static org.stacklab.machine.part.NetworkParameters.REORDERING;

import org.stacklab.machine.part.Values;
import org.stacklab.sim.Origin;
import org.stacklab.sim.RandomStream;
import org.stacklab.wire.MyrinetHeader;
import org.stacklab.wire.Packet;

/** What a cable does wrong, by chance, and how often it did. A cable without faults draws no random numbers. */
final class Faults {
    /** What happens to a message. */
    enum Fate {
        /** Nothing. */
        INTACT(""),
        /** It never arrives. */
        LOST("lost on the cable"),
        /** It arrives later, after messages sent behind it. */
        LATE("delayed on the cable"),
        /** It arrives twice. */
        TWICE("duplicated on the cable");

        private final String text;

        Fate(String text) {
            this.text = text;
        }

        /** What people call it; empty for nothing. */
        String text() {
            return text;
        }
    }

    /** What people call a message with a flipped bit. */
    static final String CORRUPTED = "corrupted on the cable";

    /** IP header, which has a checksum of its own, and UDP header. */
    private static final int PROTECTED_BYTES = 28;

    private final RandomStream random;
    private final int lossPpm;
    private final int corruptionPpm;
    private final int duplicationPpm;
    private final int reorderingPpm;
    private final long[] counts = new long[Fate.values().length];
    private long corrupted;

    Faults(Values values, Origin origin, String direction) {
        random = origin.random("faults " + direction);
        lossPpm = values.getInt(LOSS);
        corruptionPpm = values.getInt(CORRUPTION);
        duplicationPpm = values.getInt(DUPLICATION);
        reorderingPpm = values.getInt(REORDERING);
    }

    /**
     * Decides about the next message.
     *
     * @param again whether the cable itself sends it, a second time or later: it may be lost, but is neither copied nor held back again
     */
    Fate next(boolean again) {
        Fate fate = Fate.INTACT;
        if (strikes(lossPpm)) {
            fate = Fate.LOST;
        } else if (strikes(reorderingPpm)) {
            fate = again ? Fate.INTACT : Fate.LATE;
        } else if (strikes(duplicationPpm)) {
            fate = again ? Fate.INTACT : Fate.TWICE;
        }
        counts[fate.ordinal()]++;
        return fate;
    }

    /**
     * Perhaps flips a bit of a packet behind its headers and computes the CRC of the link anew, as a broken crossbar does: only a
     * checksum from end to end finds it. True if it did.
     */
    boolean corrupt(Packet packet) {
        int bodyBytes = packet.length() - MyrinetHeader.LEN_BYTES - MyrinetHeader.TRAILER_LEN_BYTES - PROTECTED_BYTES;
        boolean strikes = bodyBytes > 0 && strikes(corruptionPpm);
        if (strikes) {
            int bit = random.nextInt(bodyBytes * Byte.SIZE);
            int at = packet.offset() + MyrinetHeader.LEN_BYTES + PROTECTED_BYTES + bit / Byte.SIZE;
            packet.array()[at] ^= (byte) (1 << bit % Byte.SIZE);
            packet.trim(packet.length() - MyrinetHeader.TRAILER_LEN_BYTES);
            MyrinetHeader.appendCrc(packet);
            corrupted++;
        }
        return strikes;
    }

    private boolean strikes(int chancePpm) {
        return chancePpm > 0 && random.chance(chancePpm);
    }

    long count(Fate fate) {
        return counts[fate.ordinal()];
    }

    long corrupted() {
        return corrupted;
    }
}
