package org.stacklab.ui.timeflow;

import java.util.Arrays;
import java.util.Optional;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Lane;

/**
 * The way from the chart of the run before to this one. The one before stays behind it as a ghost.
 *
 * @param before the chart of the run before, null when there is none
 * @param after the chart on display
 * @param progress how far its rectangles have moved from where they were before: from 0 to 1
 */
record Transition(ChartModel before, ChartModel after, double progress) {
    static final Transition NONE = new Transition(null, null, 1);

    boolean hasGhost() {
        return before != null;
    }

    boolean isUnderWay() {
        return hasGhost() && progress < 1;
    }

    Transition at(double newProgress) {
        return new Transition(before, after, Math.clamp(newProgress, 0, 1));
    }

    /** The lane of the run before that shows the same layer. */
    Optional<Lane> ghostOf(Lane lane) {
        return hasGhost() ? before.lanes().stream().filter(each -> isSame(each, lane)).findFirst() : Optional.empty();
    }

    private static boolean isSame(Lane one, Lane other) {
        return one.host().equals(other.host()) && one.layer().equals(other.layer());
    }

    /** Where a rectangle begins at the moment. */
    long startPs(int rectangle) {
        int was = isUnderWay() ? counterpart(rectangle) : ViewState.NOTHING;
        return was == ViewState.NOTHING ? after.startPs(rectangle) : between(before.startPs(was), after.startPs(rectangle));
    }

    /** Where a rectangle ends at the moment. */
    long endPs(int rectangle) {
        int was = isUnderWay() ? counterpart(rectangle) : ViewState.NOTHING;
        return was == ViewState.NOTHING ? after.endPs(rectangle) : between(before.endPs(was), after.endPs(rectangle));
    }

    private long between(long fromPs, long toPs) {
        return fromPs + Math.round((toPs - fromPs) * progress);
    }

    /** The rectangle of the run before for the same packet in the same lane: the first for the first, the second for the second. */
    private int counterpart(int rectangle) {
        int packet = after.packet(rectangle);
        if (packet == 0 || packet > before.packets().size() || !before.packets().name(packet).equals(after.packets().name(packet))) {
            return ViewState.NOTHING;
        }
        int[] now = inLane(after, packet, after.lane(rectangle));
        int[] then = inLane(before, packet, after.lane(rectangle));
        for (int i = 0; i < Math.min(now.length, then.length); i++) {
            if (now[i] == rectangle) {
                return then[i];
            }
        }
        return ViewState.NOTHING;
    }

    private static int[] inLane(ChartModel model, int packet, Lane lane) {
        return Arrays.stream(model.journey(packet)).filter(r -> model.packet(r) == packet && isSame(model.lane(r), lane)).toArray();
    }
}
