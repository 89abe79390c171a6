package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/** Sorts spans into lanes, joins them into rectangles and lays those out in rows; one pass over the record for each of these. */
final class ChartBuilder {
    /** A row before its rectangles are final. */
    private record RowPart(int lane, int row, int begin, int end) {
    }

    final List<Lane> lanes = new ArrayList<>();
    final List<Track> tracks;
    final Rectangles rectangles;

    private final SpanStore spans;
    private final Grain grain;
    private final IntPredicate wanted;
    private final List<RowPart> rowParts = new ArrayList<>();
    private final int spanCount;
    /** Spans by lane, and where those of each lane begin. */
    private final int[] spanOfLane;
    private final int[] laneBegin;
    /** As in {@link Rectangles}, but with room for more. */
    private int[] head;
    private int[] longest;
    private final int[] next;
    /** The rectangle in which the present lane works on a packet, plus one. */
    private final int[] rectangleOfPacket;
    private int size;

    ChartBuilder(SpanStore spans, PacketTable packets, Grain grain, Grouping grouping, IntPredicate filter) {
        this.spans = spans;
        this.grain = grain;
        wanted = span -> spans.isEnded(span) && filter.test(span);
        spanCount = spans.size();
        LaneOrder order = new LaneOrder(spans, grouping, wanted);
        laneBegin = new int[order.places().size() + 1];
        spanOfLane = sortByLane(order);
        boolean joined = grain == Grain.PACKET;
        head = new int[spanOfLane.length];
        longest = joined ? new int[spanOfLane.length] : head;
        next = new int[joined ? spanCount + 1 : 0];
        rectangleOfPacket = new int[joined ? packets.size() + 1 : 0];
        for (LaneOrder.Place place : order.places()) {
            buildLane(place);
        }
        head = Arrays.copyOf(head, size);
        longest = joined ? Arrays.copyOf(longest, size) : head;
        rectangles = new Rectangles(spans, head, longest, next);
        tracks = rowParts.stream().map(part -> new Track(part.lane, part.row, part.begin, part.end, rectangles)).toList();
    }

    private int[] sortByLane(LaneOrder order) {
        int[] at = new int[laneBegin.length];
        for (int span = 1; span <= spanCount; span++) {
            if (wanted.test(span)) {
                laneBegin[order.laneOf(spans.label(span)) + 1]++;
            }
        }
        for (int lane = 1; lane < laneBegin.length; lane++) {
            laneBegin[lane] += laneBegin[lane - 1];
            at[lane] = laneBegin[lane];
        }
        int[] sorted = new int[laneBegin[laneBegin.length - 1]];
        for (int span = 1; span <= spanCount; span++) {
            if (wanted.test(span)) {
                sorted[at[order.laneOf(spans.label(span))]++] = span;
            }
        }
        return sorted;
    }

    private void buildLane(LaneOrder.Place place) {
        int lane = lanes.size();
        int begin = size;
        if (grain == Grain.PACKET) {
            joinByPacket(lane);
        } else {
            for (int i = laneBegin[lane]; i < laneBegin[lane + 1]; i++) {
                open(spanOfLane[i]);
            }
        }
        lanes.add(new Lane(lane, place.host(), place.name(), layOut(lane, begin)));
    }

    private void joinByPacket(int lane) {
        int[] tail = new int[laneBegin[lane + 1] - laneBegin[lane]];
        int begin = size;
        for (int i = laneBegin[lane]; i < laneBegin[lane + 1]; i++) {
            int span = spanOfLane[i];
            int packet = spans.packet(span);
            int rectangle = packet == 0 ? -1 : rectangleOfPacket[packet] - 1;
            if (rectangle < begin || hasTurnedToOthers(rectangle, span) || !sameLayer(tail[rectangle - begin], span)) {
                rectangle = open(span);
                rectangleOfPacket[packet] = rectangle + 1;
            } else {
                next[tail[rectangle - begin]] = span;
                if (spans.endPs(span) > endPs(rectangle)) {
                    longest[rectangle] = span;
                }
            }
            tail[rectangle - begin] = span;
        }
    }

    /** A packet that waited in a queue while the layer worked on others gets a rectangle of its own for what comes after. */
    private boolean hasTurnedToOthers(int rectangle, int span) {
        return rectangle < size - 1 && endPs(rectangle) < spans.startPs(span);
    }

    /** Where lanes are resources, several layers may work on a packet there one after the other. */
    private boolean sameLayer(int span, int other) {
        return spans.label(span).layer().equals(spans.label(other).layer());
    }

    private int open(int span) {
        head[size] = span;
        longest[size] = span;
        return size++;
    }

    private long endPs(int rectangle) {
        return spans.endPs(longest[rectangle]);
    }

    /** Puts the lane's rectangles, which are sorted by start, into rows and sorts them by row; returns the number of rows. */
    private int layOut(int lane, int begin) {
        Rows rows = new Rows();
        int[] rowOf = new int[size - begin];
        for (int r = begin; r < size; r++) {
            rowOf[r - begin] = rows.place(spans.startPs(head[r]), endPs(r));
        }
        int[] rowBegin = new int[rows.used() + 1];
        for (int row : rowOf) {
            rowBegin[row + 1]++;
        }
        for (int row = 0; row < rows.used(); row++) {
            rowBegin[row + 1] += rowBegin[row];
            rowParts.add(new RowPart(lane, row, begin + rowBegin[row], begin + rowBegin[row + 1]));
        }
        if (rows.used() > 1) {
            sortByRow(begin, rowOf, rowBegin);
        }
        return rows.used();
    }

    private void sortByRow(int begin, int[] rowOf, int[] rowBegin) {
        int[] heads = Arrays.copyOfRange(head, begin, size);
        int[] tails = Arrays.copyOfRange(longest, begin, size);
        for (int i = 0; i < rowOf.length; i++) {
            int to = begin + rowBegin[rowOf[i]]++;
            head[to] = heads[i];
            longest[to] = tails[i];
        }
    }
}
