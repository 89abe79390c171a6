package org.stacklab.ui.run;

import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * A run to be shown: what ran and what it left behind.
 *
 * @param number counts the runs of this session from 1; a record with the number of an earlier one replaces it
 * @param spec what ran; running it again gives the same to the last byte
 * @param result what it came to, with its record; nothing is added to either any more
 * @param summary what it came to, in one line
 * @param again whether it is the lab that was on display before, changed or not: then the same stretch of time stays in view
 * @param kind what the record is of
 */
public record RunRecord(int number, LabSpec spec, RunResult result, String summary, boolean again, Kind kind) {
    /** What a record is of. */
    public enum Kind {
        /** A run that is going on, so that another record with this number will follow soon. */
        LIVE,
        /** A run that is held where it is; another record with this number follows when the user lets it go on or back. */
        PAUSED,
        /** A run that has ended. */
        ENDED,
        /** Steps which the model checker found possible and which nobody ran: what ran before tells nothing of them. */
        POSSIBLE
    }

    /**
     * Whether the run can go on.
     *
     * @return true if another record with this number will follow
     */
    public boolean live() {
        return kind == Kind.LIVE || kind == Kind.PAUSED;
    }

    /**
     * The record as it is to be shown after another one.
     *
     * @param shown what is on display, null for nothing
     * @return the same, which is {@link #again} only if the lab is really the one on display
     */
    RunRecord after(RunRecord shown) {
        boolean sameLab = shown != null && shown.lab().equals(lab());
        return new RunRecord(number, spec, result, summary, again && sameLab, kind);
    }

    /**
     * The name of the lab.
     *
     * @return as its author calls it
     */
    public String lab() {
        return result.lab();
    }

    /**
     * The record of the run.
     *
     * @return its spans
     */
    public SpanStore spans() {
        return result.spans();
    }

    /**
     * The packets the record speaks of.
     *
     * @return its packets
     */
    public PacketTable packets() {
        return result.packets();
    }
}
