package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * The rectangles of a run on their lanes. A picture of the record at the moment it was made: immutable as long as nobody asks it for
 * spans of a run that goes on. Rectangles are numbered from 0 by lane, row and start; their number is good for this model only.
 */
public final class ChartModel {
    private final SpanStore spans;
    private final PacketTable packets;
    private final List<Lane> lanes;
    private final Tracks rows;
    private final Rectangles rectangles;
    private final Grouping grouping;
    private final Journeys journeys;

    /**
     * Builds the rectangles, in time proportional to the record.
     *
     * @param spans the record
     * @param packets the packets it speaks of
     * @param grain what one rectangle stands for
     */
    public ChartModel(SpanStore spans, PacketTable packets, Grain grain) {
        this(spans, packets, grain, Grouping.LAYER, span -> true);
    }

    /**
     * Builds the rectangles of some of the spans, in time proportional to the record.
     *
     * @param spans the record
     * @param packets the packets it speaks of
     * @param grain what one rectangle stands for
     * @param grouping what a lane stands for
     * @param filter says of the number of an ended span whether it is part of the chart
     */
    public ChartModel(SpanStore spans, PacketTable packets, Grain grain, Grouping grouping, IntPredicate filter) {
        ChartBuilder built = new ChartBuilder(spans, packets, grain, grouping, filter);
        this.spans = spans;
        this.packets = packets;
        this.grouping = grouping;
        lanes = List.copyOf(built.lanes);
        rectangles = built.rectangles;
        rows = new Tracks(built);
        journeys = new Journeys(this);
    }

    /**
     * The lanes that have rectangles.
     *
     * @return from top to bottom
     */
    public List<Lane> lanes() {
        return lanes;
    }

    /**
     * How many rectangles there are.
     *
     * @return the number; rectangles count from 0
     */
    public int size() {
        return rectangles.size();
    }

    /**
     * From the begin of the run to the end of the last rectangle.
     *
     * @return the range; empty when there are no rectangles
     */
    public TimeRange range() {
        long lastPs = 0;
        for (Track track : rows.all()) {
            lastPs = Math.max(lastPs, endPs(track.end() - 1));
        }
        return new TimeRange(0, lastPs);
    }

    /**
     * When a rectangle begins.
     *
     * @param rectangle its number
     * @return picoseconds since the run began
     */
    public long startPs(int rectangle) {
        return rectangles.startPs(rectangle);
    }

    /**
     * When a rectangle ends.
     *
     * @param rectangle its number
     * @return picoseconds since the run began
     */
    public long endPs(int rectangle) {
        return rectangles.endPs(rectangle);
    }

    /**
     * How long the work of a rectangle would have taken alone.
     *
     * @param rectangle its number
     * @return picoseconds, summed over its spans
     */
    public long ownPs(int rectangle) {
        long[] sumPs = new long[1];
        forEachSpan(rectangle, span -> sumPs[0] += spans.ownPs(span));
        return sumPs[0];
    }

    /**
     * How long the work of a rectangle was held up because a resource was short. What is missing to its length then is time between
     * its steps.
     *
     * @param rectangle its number
     * @return picoseconds, summed over its spans
     */
    public long lostPs(int rectangle) {
        long[] sumPs = new long[1];
        forEachSpan(rectangle, span -> sumPs[0] += spans.endPs(span) - spans.startPs(span) - spans.ownPs(span));
        return sumPs[0];
    }

    /**
     * The packet a rectangle is for.
     *
     * @param rectangle its number
     * @return the packet id, 0 for none
     */
    public int packet(int rectangle) {
        return spans.packet(firstSpan(rectangle));
    }

    /**
     * What is written into a rectangle.
     *
     * @param rectangle its number
     * @return the name of its packet, for example {@code 3} or {@code 3.2}; empty when it is for none
     */
    public String text(int rectangle) {
        return packets.name(packet(rectangle));
    }

    /**
     * The lane of a rectangle.
     *
     * @param rectangle its number
     * @return one of {@link #lanes}
     */
    public Lane lane(int rectangle) {
        return lanes.get(rows.trackOf(rectangle).lane());
    }

    /**
     * The row of a rectangle in its lane.
     *
     * @param rectangle its number
     * @return from 0
     */
    public int row(int rectangle) {
        return rows.trackOf(rectangle).row();
    }

    /**
     * How a rectangle looks.
     *
     * @param rectangle its number
     * @return the hue of its layer in the shade of its datagram
     */
    public StyleKey style(int rectangle) {
        int packet = packet(rectangle);
        return StyleKey.of(spans.label(firstSpan(rectangle)).layer(), packet == 0 ? 0 : packets.datagramNumber(packet));
    }

    /**
     * The span a rectangle begins with.
     *
     * @param rectangle its number
     * @return the number of the span
     */
    public int firstSpan(int rectangle) {
        return rectangles.head()[rectangle];
    }

    /**
     * Visits the spans a rectangle is made of.
     *
     * @param rectangle its number
     * @param visitor is told the number of each span in order of their starts
     */
    public void forEachSpan(int rectangle, IntConsumer visitor) {
        rectangles.forEachSpan(rectangle, visitor);
    }

    /**
     * The record the rectangles were made of.
     *
     * @return the spans
     */
    public SpanStore spans() {
        return spans;
    }

    /**
     * The packets the rectangles are for.
     *
     * @return the packets
     */
    public PacketTable packets() {
        return packets;
    }

    /**
     * What is to be drawn of a lane.
     *
     * @param lane the lane
     * @param range the visible time
     * @param widthPx how many pixels show it, at least 1
     * @return boxes by row and time, clipped to the range
     */
    public List<Box> visible(Lane lane, TimeRange range, int widthPx) {
        long psPerPx = Math.max(1, Math.ceilDiv(range.lengthPs(), widthPx));
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < lane.rows(); row++) {
            visible(lane, row, range, psPerPx, boxes::add);
        }
        return boxes;
    }

    /**
     * What is to be drawn of a row. Rectangles that begin in one pixel are put together unless they can be seen, so that there are
     * never more than two boxes per pixel however long the record is; each of them costs a few steps.
     *
     * @param lane the lane
     * @param row the row in it
     * @param range the visible time
     * @param psPerPx how much time a pixel shows, at least 1
     * @param painter is told of the boxes by time, clipped to the range
     */
    public void visible(Lane lane, int row, TimeRange range, long psPerPx, Consumer<Box> painter) {
        rows.visible(rows.track(lane, row), range, psPerPx, painter);
    }

    /**
     * The rectangle at a place.
     *
     * @param lane the lane
     * @param row the row in the lane; beyond the last there is nothing
     * @param ps the instant
     * @param tolerancePs how far away a rectangle may be
     * @return the nearest one within the tolerance
     */
    public OptionalInt at(Lane lane, int row, long ps, long tolerancePs) {
        return row < lane.rows() ? rows.at(rows.track(lane, row), ps, tolerancePs) : OptionalInt.empty();
    }

    /**
     * The way of a datagram.
     *
     * @param packet the id of the datagram or of one of its fragments
     * @return its rectangles and those of its fragments, by begin
     */
    public int[] journey(int packet) {
        return journeys.of(packets.datagram(packet));
    }

    /** The lane in which work of a label is drawn, if any of it is. */
    Optional<Lane> lane(Label label) {
        return lanes.stream().filter(lane -> lane.host().equals(label.host()) && lane.layer().equals(grouping.laneOf(label))).findFirst();
    }

    /** The rows of all lanes. */
    Tracks tracks() {
        return rows;
    }
}
