package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rectangles of a datagram that is followed, and the steps of its way. Immutable. */
public final class Followed {
    /** No datagram. */
    public static final Followed NONE = new Followed(0, new int[0], List.of());

    /**
     * A step on the way.
     *
     * @param from the rectangle the packet comes from
     * @param to the rectangle it enters next
     */
    public record Step(int from, int to) {
    }

    private final int packet;
    private final int[] sorted;
    private final List<Step> steps;

    private Followed(int packet, int[] rectangles, List<Step> steps) {
        this.packet = packet;
        sorted = rectangles.clone();
        Arrays.sort(sorted);
        this.steps = steps;
    }

    /**
     * Follows a packet.
     *
     * @param model the chart
     * @param packet the id of a datagram or of a fragment, 0 for none
     * @return its datagram with all fragments
     */
    public static Followed of(ChartModel model, int packet) {
        if (packet == 0) {
            return NONE;
        }
        int[] way = model.journey(packet);
        return new Followed(packet, way, List.copyOf(steps(model, way)));
    }

    /** A fragment comes from where it was last; one that was nowhere yet, and what is whole again, from wherever the datagram was last. */
    private static List<Step> steps(ChartModel model, int[] way) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, Integer> lastOfPacket = new LinkedHashMap<>();
        for (int i = 0; i < way.length; i++) {
            int packet = model.packet(way[i]);
            boolean whole = model.packets().datagram(packet) == packet;
            Integer from = whole ? null : lastOfPacket.get(packet);
            if (from != null || i > 0) {
                steps.add(new Step(from != null ? from : way[i - 1], way[i]));
            }
            lastOfPacket.put(packet, way[i]);
        }
        return steps;
    }

    /**
     * The packet that is followed.
     *
     * @return the id of a datagram or of a fragment, 0 for none
     */
    public int packet() {
        return packet;
    }

    /**
     * Whether no datagram is followed, or one that is not on the chart.
     *
     * @return true when there are no rectangles
     */
    public boolean isEmpty() {
        return sorted.length == 0;
    }

    /**
     * Whether some rectangles have one of the datagram among them.
     *
     * @param first the first of them
     * @param count how many there are
     * @return true when at least one belongs to the datagram
     */
    public boolean meets(int first, int count) {
        int at = Arrays.binarySearch(sorted, first);
        return at >= 0 || -at - 1 < sorted.length && sorted[-at - 1] < first + count;
    }

    /**
     * The steps of the way.
     *
     * @return in order of the begin of the rectangles they lead to
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * From the first begin to the last end.
     *
     * @param model the chart the datagram is followed on
     * @return the range; all of the run when nothing is followed
     */
    public TimeRange range(ChartModel model) {
        return isEmpty() ? model.range() : new TimeRange(Arrays.stream(sorted).mapToLong(model::startPs).min().orElseThrow(),
                Arrays.stream(sorted).mapToLong(model::endPs).max().orElseThrow());
    }
}
