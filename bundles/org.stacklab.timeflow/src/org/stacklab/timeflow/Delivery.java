package org.stacklab.timeflow;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.stacklab.trace.PacketTable;

/**
 * How many bytes of user data have arrived by when. A datagram has arrived at the end of its last receive call; where there are no
 * system calls, at the end of the last thing that happened to it. Immutable.
 */
public final class Delivery {
    private static final String RECEIVE_CALL = "receive-call";

    private final long[] atPs;
    private final long[] sumBytes;

    private Delivery(long[] atPs, long[] sumBytes) {
        this.atPs = atPs;
        this.sumBytes = sumBytes;
    }

    /**
     * Sums up a chart, in time proportional to its rectangles and a little more.
     *
     * @param model the chart of a whole run by layers
     * @return what arrived in it
     */
    public static Delivery of(ChartModel model) {
        PacketTable packets = model.packets();
        long[] doneAtPs = new long[packets.size() + 1];
        boolean calls = model.lanes().stream().anyMatch(lane -> lane.layer().equals(RECEIVE_CALL));
        for (Track track : model.tracks().all()) {
            boolean counts = !calls || model.lanes().get(track.lane()).layer().equals(RECEIVE_CALL);
            for (int r = track.begin(); counts && r < track.end(); r++) {
                int datagram = model.packet(r) == 0 ? 0 : packets.datagram(model.packet(r));
                doneAtPs[datagram] = Math.max(doneAtPs[datagram], model.endPs(r));
            }
        }
        int[] inOrder = IntStream.range(1, doneAtPs.length).filter(p -> doneAtPs[p] > 0).boxed()
                .sorted((a, b) -> Long.compare(doneAtPs[a], doneAtPs[b])).mapToInt(Integer::intValue).toArray();
        long[] sums = new long[inOrder.length + 1];
        for (int i = 0; i < inOrder.length; i++) {
            sums[i + 1] = sums[i] + packets.lenBytes(inOrder[i]);
        }
        return new Delivery(Arrays.stream(inOrder).mapToLong(p -> doneAtPs[p]).toArray(), sums);
    }

    /**
     * What has arrived.
     *
     * @param ps an instant
     * @return bytes of all datagrams that have arrived by then
     */
    public long bytesAt(long ps) {
        int low = 0;
        int high = atPs.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (atPs[middle] <= ps) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sumBytes[low];
    }

    /**
     * What has arrived in the end.
     *
     * @return bytes of all datagrams
     */
    public long totalBytes() {
        return sumBytes[sumBytes.length - 1];
    }
}
