package org.stacklab.lesson;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be measured in a lab, or the ratio of two measurements.
 *
 * @param metric what is measured
 * @param of the lane, for example {@code sender/nic-sdma}, or the resource, for example {@code sender/cpu}; empty when the metric speaks
 *        of the whole run
 * @param settings what is set beforehand, in addition to what the steps up to the question have set
 * @param over when there: the number is divided by the same metric with these settings instead
 */
public record Quantity(Metric metric, String of, List<String> settings, Optional<List<String>> over) {
    /** Keeps its own copies of the settings. */
    public Quantity {
        settings = List.copyOf(settings);
        over = over.map(List::copyOf);
    }

    /**
     * The unit of the number.
     *
     * @return for example {@code Mb/s}; {@code times} for a ratio
     */
    public String unit() {
        return over.isPresent() ? "times" : metric.unit();
    }
}
