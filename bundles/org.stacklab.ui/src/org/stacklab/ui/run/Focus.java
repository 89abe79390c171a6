package org.stacklab.ui.run;

/**
 * The place in the run on display that the user looks at. Immutable; all views that show a run follow it and move it.
 *
 * @param fromPs begin of the stretch of virtual time in view
 * @param toPs its end, not before the begin
 * @param cursorPs cursor A, {@link #NOWHERE} when it is not set
 * @param otherPs cursor B, {@link #NOWHERE} when it is not set
 * @param packet the packet that is followed, a number of the run's packet table, 0 for none
 * @param span the span that is selected, a number of the run's span store, 0 for none
 */
public record Focus(long fromPs, long toPs, long cursorPs, long otherPs, int packet, int span) {
    /** The time of a cursor that is not set: earlier than any, also than those before a run that is drawn later than another. */
    public static final long NOWHERE = Long.MIN_VALUE;

    /** Checks the stretch of time. */
    public Focus {
        if (fromPs < 0 || toPs < fromPs) {
            throw new IllegalArgumentException("no stretch of time: " + fromPs + " to " + toPs + " ps");
        }
    }

    /**
     * All of a run, nothing selected.
     *
     * @param endPs end of the run, at least 0
     * @return the focus with which every run begins
     */
    public static Focus on(long endPs) {
        return new Focus(0, endPs, NOWHERE, NOWHERE, 0, 0);
    }

    /**
     * With another stretch of time in view.
     *
     * @param newFromPs its begin
     * @param newToPs its end
     * @return the same in everything else
     */
    public Focus withRange(long newFromPs, long newToPs) {
        return new Focus(newFromPs, newToPs, cursorPs, otherPs, packet, span);
    }

    /**
     * With the cursors elsewhere.
     *
     * @param newCursorPs cursor A or {@link #NOWHERE}
     * @param newOtherPs cursor B or {@link #NOWHERE}
     * @return the same in everything else
     */
    public Focus withCursors(long newCursorPs, long newOtherPs) {
        return new Focus(fromPs, toPs, newCursorPs, newOtherPs, packet, span);
    }

    /**
     * With another selection.
     *
     * @param newPacket the packet to follow, 0 for none
     * @param newSpan the span to select, 0 for none
     * @return the same in everything else
     */
    public Focus withSelection(int newPacket, int newSpan) {
        return new Focus(fromPs, toPs, cursorPs, otherPs, newPacket, newSpan);
    }
}
