package org.stacklab.ui.timeflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.LossPart;

/** Remembers who held up the rectangles painted last, because to find out takes a look at all their spans. */
final class LossCache {
    private static final int KEPT = 8192;

    private final Map<Integer, List<LossPart>> parts = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<LossPart>> eldest) {
            return size() > KEPT;
        }
    };
    private ChartModel model;

    List<LossPart> of(ChartModel wanted, int rectangle) {
        if (wanted != model) {
            parts.clear();
            model = wanted;
        }
        return parts.computeIfAbsent(rectangle, r -> LossPart.of(wanted, r));
    }
}
