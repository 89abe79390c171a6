package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * Time that work lost to other work, summed over the spans of both.
 *
 * @param resource the resource that was short
 * @param host the host of the work that held it, empty when that work had not ended when the run stopped
 * @param layer its layer, likewise
 * @param packet the packet that work was for, 0 for none
 * @param lostPs how much was lost, in picoseconds
 * @param span the span of that work that held it for longest, which may not have ended
 */
public record Loss(String resource, String host, String layer, int packet, long lostPs, int span) {
    /** Who held what. */
    private record Culprit(String resource, String host, String layer, int packet) {
    }

    /** How much was lost, and to which span most. */
    private record Share(long lostPs, int span, long spanPs) {
        private Share with(Share other) {
            Share greater = other.spanPs > spanPs ? other : this;
            return new Share(lostPs + other.lostPs, greater.span, greater.spanPs);
        }
    }

    /** Sums the losses of spans as they are visited. */
    public static final class Sum implements IntConsumer {
        private final SpanStore spans;
        private final Map<Culprit, Share> lost = new LinkedHashMap<>();

        /**
         * Begins at nothing.
         *
         * @param spans the record
         */
        public Sum(SpanStore spans) {
            this.spans = spans;
        }

        @Override
        public void accept(int span) {
            for (int i = 0; i < spans.lossCount(span); i++) {
                int by = spans.lossSpan(span, i);
                long lostPs = spans.lossPs(span, i);
                lost.merge(culprit(spans.lossResource(span, i), by), new Share(lostPs, by, lostPs), Share::with);
            }
        }

        private Culprit culprit(String resource, int span) {
            if (span > spans.size() || !spans.isEnded(span)) {
                return new Culprit(resource, "", "", 0);
            }
            Label label = spans.label(span);
            return new Culprit(resource, label.host(), label.layer(), spans.packet(span));
        }

        /**
         * The losses so far.
         *
         * @return the greatest first; equal ones in the order in which they were met
         */
        public List<Loss> losses() {
            List<Loss> losses = new ArrayList<>();
            lost.forEach((c, share) -> losses.add(new Loss(c.resource, c.host, c.layer, c.packet, share.lostPs, share.span)));
            losses.sort(Comparator.comparingLong(Loss::lostPs).reversed());
            return losses;
        }
    }

    /**
     * The losses of one span.
     *
     * @param spans the record
     * @param span an ended span
     * @return the greatest first
     */
    public static List<Loss> of(SpanStore spans, int span) {
        Sum sum = new Sum(spans);
        sum.accept(span);
        return sum.losses();
    }

    /**
     * The losses of a rectangle.
     *
     * @param model the chart
     * @param rectangle its number
     * @return the greatest first
     */
    public static List<Loss> of(ChartModel model, int rectangle) {
        Sum sum = new Sum(model.spans());
        model.forEachSpan(rectangle, sum);
        return sum.losses();
    }

    /**
     * How the work that held the resource looks on the chart.
     *
     * @param packets the packets of the run
     * @return the style of its rectangles; grey when it had not ended
     */
    public StyleKey style(PacketTable packets) {
        return layer.isEmpty() ? new StyleKey(StyleKey.Hue.GREY, 0) : StyleKey.of(layer, packet == 0 ? 0 : packets.datagramNumber(packet));
    }
}
