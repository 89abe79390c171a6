package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/**
 * Time that work lost to other work, summed over the spans of both.
 *
 * @param resource the resource that was short
 * @param host the host of the work that held it, empty when that work had not ended when the run stopped
 * @param layer its layer, likewise
 * @param packet the packet that work was for, 0 for none
 * @param lostPs how much was lost, in picoseconds
 */
public record Loss(String resource, String host, String layer, int packet, long lostPs) {
    /** Who held what. */
    private record Culprit(String resource, String host, String layer, int packet) {
    }

    /** Sums the losses of spans as they are visited. */
    public static final class Sum implements IntConsumer {
        private final SpanStore spans;
        private final Map<Culprit, Long> lost = new LinkedHashMap<>();

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
                lost.merge(culprit(spans.lossResource(span, i), spans.lossSpan(span, i)), spans.lossPs(span, i), Long::sum);
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
            lost.forEach((c, ps) -> losses.add(new Loss(c.resource, c.host, c.layer, c.packet, ps)));
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
}
