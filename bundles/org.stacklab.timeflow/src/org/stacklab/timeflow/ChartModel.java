package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * The rectangles of a run on their lanes. A picture of the record at the moment it was made: immutable as long as nobody asks it for
 * spans of a run that goes on. Rectangles are numbered from 0 by lane, row and start; their number is good for this model only.
 */
public final class ChartModel {
    private static final int MILLION = 1_000_000;

    private final SpanStore spans;
    private final PacketTable packets;
    private final List<Lane> lanes;
    private final List<ChartBuilder.Track> tracks;
    /** The first track of every lane, and one more. */
    private final int[] firstTrack;
    private final long[] startPs;
    private final long[] endPs;
    /** The length of all rectangles before one together. */
    private final long[] busyBeforePs;
    private final int[] head;
    private final int[] next;

    /**
     * Builds the rectangles, in time proportional to the record.
     *
     * @param spans the record
     * @param packets the packets it speaks of
     * @param grain what one rectangle stands for
     */
    public ChartModel(SpanStore spans, PacketTable packets, Grain grain) {
        ChartBuilder built = new ChartBuilder(spans, packets, grain);
        this.spans = spans;
        this.packets = packets;
        lanes = List.copyOf(built.lanes);
        tracks = built.tracks;
        startPs = built.startPs;
        endPs = built.endPs;
        head = built.head;
        next = built.next;
        busyBeforePs = new long[head.length + 1];
        for (int r = 0; r < head.length; r++) {
            busyBeforePs[r + 1] = busyBeforePs[r] + endPs[r] - startPs[r];
        }
        firstTrack = new int[lanes.size() + 1];
        for (Lane lane : lanes) {
            firstTrack[lane.index() + 1] = firstTrack[lane.index()] + lane.rows();
        }
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
        return head.length;
    }

    /**
     * From the begin of the run to the end of the last rectangle.
     *
     * @return the range; empty when there are no rectangles
     */
    public TimeRange range() {
        long lastPs = 0;
        for (ChartBuilder.Track track : tracks) {
            lastPs = Math.max(lastPs, endPs[track.end() - 1]);
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
        return startPs[rectangle];
    }

    /**
     * When a rectangle ends.
     *
     * @param rectangle its number
     * @return picoseconds since the run began
     */
    public long endPs(int rectangle) {
        return endPs[rectangle];
    }

    /**
     * How long the work of a rectangle would have taken alone.
     *
     * @param rectangle its number
     * @return picoseconds, summed over its spans
     */
    public long ownPs(int rectangle) {
        long sumPs = 0;
        for (int span = head[rectangle]; span != 0; span = next[span]) {
            sumPs += spans.ownPs(span);
        }
        return sumPs;
    }

    /**
     * How long the work of a rectangle was held up because a resource was short. What is missing to its length then is time between
     * its steps.
     *
     * @param rectangle its number
     * @return picoseconds, summed over its spans
     */
    public long lostPs(int rectangle) {
        long sumPs = 0;
        for (int span = head[rectangle]; span != 0; span = next[span]) {
            sumPs += spans.endPs(span) - spans.startPs(span) - spans.ownPs(span);
        }
        return sumPs;
    }

    /**
     * The packet a rectangle is for.
     *
     * @param rectangle its number
     * @return the packet id, 0 for none
     */
    public int packet(int rectangle) {
        return spans.packet(head[rectangle]);
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
        return lanes.get(tracks.get(trackOf(rectangle)).lane());
    }

    /**
     * The row of a rectangle in its lane.
     *
     * @param rectangle its number
     * @return from 0
     */
    public int row(int rectangle) {
        return tracks.get(trackOf(rectangle)).row();
    }

    /**
     * How a rectangle looks.
     *
     * @param rectangle its number
     * @return the hue of its layer in the shade of its datagram
     */
    public StyleKey style(int rectangle) {
        int packet = packet(rectangle);
        return StyleKey.of(lane(rectangle).layer(), packet == 0 ? 0 : packets.datagramNumber(packet));
    }

    /**
     * The span a rectangle begins with.
     *
     * @param rectangle its number
     * @return the number of the span
     */
    public int firstSpan(int rectangle) {
        return head[rectangle];
    }

    /**
     * Visits the spans a rectangle is made of.
     *
     * @param rectangle its number
     * @param visitor is told the number of each span in order of their starts
     */
    public void forEachSpan(int rectangle, IntConsumer visitor) {
        for (int span = head[rectangle]; span != 0; span = next[span]) {
            visitor.accept(span);
        }
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
     * What is to be drawn of a lane. Rectangles that begin in one pixel are put together unless they can be seen, so that the answer
     * never has more than two boxes per row and pixel however long the record is; each of them costs the logarithm of the record.
     *
     * @param lane the lane
     * @param range the visible time
     * @param widthPx how many pixels show it, at least 1
     * @return boxes by row and time, clipped to the range
     */
    public List<Box> visible(Lane lane, TimeRange range, int widthPx) {
        // Pixels are counted from time zero and not from the range, so that what is put together stays together while panning.
        long psPerPx = Math.max(1, Math.ceilDiv(range.lengthPs(), widthPx));
        List<Box> boxes = new ArrayList<>();
        for (int t = firstTrack[lane.index()]; t < firstTrack[lane.index() + 1]; t++) {
            addVisible(tracks.get(t), range, psPerPx, boxes);
        }
        return boxes;
    }

    private void addVisible(ChartBuilder.Track track, TimeRange range, long psPerPx, List<Box> boxes) {
        int first = lowerBound(endPs, track.begin(), track.end(), range.startPs());
        if (first < track.end() && endPs[first] == range.startPs() && startPs[first] < range.startPs()) {
            first++;
        }
        while (first < track.end() && (startPs[first] < range.endPs() || endPs[first] == range.endPs())) {
            int end = endOfBox(first, track.end(), psPerPx);
            boxes.add(new Box(track.lane(), track.row(), first, end - first, range.clip(startPs[first]), range.clip(endPs[end - 1]),
                    busyPpm(first, end)));
            first = end;
        }
    }

    /** How much of the time from the begin of the first rectangle to the end of the last they cover; within a row none covers another. */
    private int busyPpm(int first, int end) {
        long lengthPs = endPs[end - 1] - startPs[first];
        return lengthPs == 0 ? MILLION : (int) Math.round((double) MILLION * (busyBeforePs[end] - busyBeforePs[first]) / lengthPs);
    }

    /** The end of the rectangles that begin in the pixel of the first and reach less than another pixel beyond it. */
    private int endOfBox(int first, int trackEnd, long psPerPx) {
        long pixelEndPs = (startPs[first] / psPerPx + 1) * psPerPx;
        int begun = lowerBound(startPs, first, trackEnd, pixelEndPs);
        return Math.max(first + 1, lowerBound(endPs, first, begun, pixelEndPs + psPerPx));
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
        if (row >= lane.rows()) {
            return OptionalInt.empty();
        }
        ChartBuilder.Track track = tracks.get(firstTrack[lane.index()] + row);
        int right = lowerBound(endPs, track.begin(), track.end(), ps);
        int best = right < track.end() ? right : right - 1;
        if (right > track.begin() && right < track.end() && ps - endPs[right - 1] < startPs[right] - ps) {
            best = right - 1;
        }
        boolean near = startPs[best] - ps <= tolerancePs && ps - endPs[best] <= tolerancePs;
        return near ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private int trackOf(int rectangle) {
        int low = 0;
        int high = tracks.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (tracks.get(middle).begin() <= rectangle) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The first index from {@code begin} to {@code end} whose value is not less than the key. */
    private static int lowerBound(long[] sorted, int begin, int end, long key) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
