package org.stacklab.ui.inspect.resources;

import java.util.List;
import org.stacklab.timeflow.TimeRange;

/**
 * How busy the resources of a run were in a stretch of time, cut into parts of equal length.
 *
 * @param range the stretch
 * @param parts how many parts
 * @param resources the resources in the order of the engine
 */
record Loads(TimeRange range, int parts, List<Load> resources) {
    /** Keeps its own copy. */
    Loads {
        resources = List.copyOf(resources);
    }

    /**
     * One resource.
     *
     * @param name its name, for example {@code sender/cpu}
     * @param busy for each part which share of its capacity was used, 0 to 1
     * @param waiting for each part how many activities it held up, on average
     */
    record Load(String name, double[] busy, double[] waiting) {
        double meanBusy() {
            double sum = 0;
            for (double each : busy) {
                sum += each;
            }
            return sum / busy.length;
        }

        double mostWaiting() {
            double most = 0;
            for (double each : waiting) {
                most = Math.max(most, each);
            }
            return most;
        }
    }

    /** The resources somebody used; all of them if asked for. */
    List<Load> shown(boolean idleToo) {
        return resources.stream().filter(load -> idleToo || load.meanBusy() > 0).toList();
    }

    /** The part an instant belongs to; negative or beyond the last outside the stretch. */
    int partAt(long ps) {
        return (int) Math.floor((double) (ps - range.startPs()) * parts / range.lengthPs());
    }

    /** When a part begins. */
    long startPs(int part) {
        return range.startPs() + Math.round((double) range.lengthPs() * part / parts);
    }
}
