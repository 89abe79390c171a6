package org.stacklab.ui.timeflow;

import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * A run to be shown: what it was and what it left behind.
 *
 * @param lab the name of the lab
 * @param summary what it came to, in one line
 * @param spans its record; nothing is added to it any more
 * @param packets the packets the record speaks of
 * @param again whether it is the lab that was on display before, changed or not: then the same stretch of time stays in view
 */
public record RunRecord(String lab, String summary, SpanStore spans, PacketTable packets, boolean again) {
}
